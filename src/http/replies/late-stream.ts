import type { FastifyReply } from 'fastify';

import { openEventStream, type EventStream, type EventStreamParts } from './event-stream.ts';

/** A stream of events that is opened as late as possible, so that what is refused is an ordinary error. */
export interface LateStream {
  /** `undefined` until it is opened. */
  readonly opened: EventStream | undefined;
  /** Opens it; only the first time do the headers count. */
  open(headers?: Readonly<Record<string, string>>): EventStream;
  /** Ends it if it was opened, and opens it no more by itself. */
  end(): void;
}

/**
 * Prepares to answer with events. Who waits for `keepAliveAfterMs` hears that somebody is there: then it
 * opens by itself. {@link LateStream.end} must follow whatever happens.
 */
export function createLateStream(
  reply: FastifyReply,
  store: EventStreamParts['store'],
  limits: { readonly keepAliveAfterMs: number; readonly keepAliveEveryMs: number },
): LateStream {
  const { keepAliveAfterMs, keepAliveEveryMs } = limits;
  let opened: EventStream | undefined;
  const open: LateStream['open'] = (headers = {}) =>
    (opened ??= openEventStream(reply.headers(headers), { store, keepAliveEveryMs }));
  const waiting = setTimeout(open, keepAliveAfterMs);
  return {
    get opened() {
      return opened;
    },
    open,
    end() {
      clearTimeout(waiting);
      opened?.end();
    },
  };
}
