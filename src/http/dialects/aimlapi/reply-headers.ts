import type { FastifyInstance } from 'fastify';

import { clientRequestId } from './client-request-id.ts';

/** What AI/ML API says in the headers of every reply, errors too. */
export function stampReplies(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-inference-id', request.id);
    const clientId = clientRequestId(request);
    if (clientId !== undefined) reply.header('x-client-request-id', clientId);
  });
}
