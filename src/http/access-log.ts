import type { FastifyInstance, FastifyRequest } from 'fastify';

import { pathOf } from './replies/faults.ts';

/**
 * One line a request: who, what, how it ended, how long it took. Built from named fields rather
 * than by redaction, so that keys, prompts and signatures have no way in.
 */
export function logAccess(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const record = reply.getHeader('x-gala-record');
    request.log.info(
      { ...about(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime), record },
      'request',
    );
  });
  app.addHook('onRequestAbort', async (request) => {
    request.log.info(about(request), 'client left');
  });
}

function about(request: FastifyRequest) {
  return {
    requestId: request.id,
    method: request.method,
    path: pathOf(request.url),
    remote: request.ip,
    key: request.caller?.id,
  };
}
