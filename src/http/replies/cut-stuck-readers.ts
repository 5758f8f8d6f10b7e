import { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

/**
 * Cuts the connection of who reads nothing of a reply that has begun: it would be held for ever.
 * @param afterMs how long nothing may move; more than the keep-alives, which move.
 */
export function cutStuckReaders(app: FastifyInstance, afterMs: number): void {
  app.addHook('onSend', async (_request, reply) => {
    // What is injected comes over no network.
    if (reply.raw.socket instanceof Socket) reply.raw.setTimeout(afterMs);
  });
}
