import type { FastifyInstance } from 'fastify';

import { fault } from '../kernel/errors.ts';

const RETRY_AFTER_SECONDS = 5;

/** Once the server closes, what still arrives on open connections is sent elsewhere. */
export function refuseWhileClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onRequest', async (_request, reply) => {
    if (!closing) return;
    reply.header('connection', 'close');
    throw fault('shutting_down', { retryAfter: RETRY_AFTER_SECONDS });
  });
}
