import type { FastifyInstance } from 'fastify';

import type { JobQueue } from '../queue/queue.ts';
import type { ShutdownPhase } from './shutdown.ts';
import { silentConnections } from './silent-connections.ts';

/** Drawing stops between two of its stages; replies then still need to get out. */
const ABORT_MS = 3000;
const REPLY_MS = 1000;
const LOOK_EVERY_MS = 100;

/**
 * How the door is closed: nobody new comes in, those inside are served as long as the deadline
 * allows, then their work is stopped, they are told so, and what still hangs on is cut off.
 */
export function drainPhases(
  app: FastifyInstance,
  queue: JobQueue,
  drainMs: number,
): readonly ShutdownPhase[] {
  const silent = silentConnections(app.server);
  let closed: Promise<void> | undefined;
  let until = 0;
  const close = (): Promise<void> => {
    until = Date.now() + drainMs;
    // A connection that was busy when the closing began goes idle later, and would linger.
    const looking = setInterval(() => {
      app.server.closeIdleConnections();
      silent.close();
    }, LOOK_EVERY_MS);
    return app.close().then(
      () => clearInterval(looking),
      (error: unknown) => {
        clearInterval(looking);
        throw error;
      },
    );
  };
  return [
    { name: 'requests', deadlineMs: drainMs, run: () => (closed = close()) },
    {
      // Work that nobody waits for any more, such as that of an idempotency key, drains here.
      name: 'queue',
      deadlineMs: drainMs + ABORT_MS,
      run: () => queue.close(Math.max(0, until - Date.now())),
    },
    { name: 'replies', deadlineMs: REPLY_MS, run: async () => closed },
    {
      name: 'connections',
      deadlineMs: REPLY_MS,
      run: async () => {
        app.server.closeAllConnections();
        await closed;
      },
    },
  ];
}
