import type { FastifyReply } from 'fastify';

/** Fires when the client goes away before it has its answer. */
export function signalOfDeparture(reply: FastifyReply): AbortSignal {
  const departure = new AbortController();
  const { raw } = reply;
  // It may be gone already: its key was checked in the meantime.
  if (raw.destroyed) departure.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) departure.abort();
  });
  return departure.signal;
}
