import { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';

import { pathOf } from './replies/path.ts';

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
    method: request.method,
    path: pathOf(request.originalUrl),
    remote: request.ip,
    key: request.caller?.id,
  };
}

/**
 * Silences Fastify's own lines about requests, which show whole URLs, but for replies that broke off
 * in the middle: nobody else hears of those.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ disableRequestLogging: true, requestIdLogLabel: 'requestId' });
  }

  override streamError(error: Error, request: FastifyRequest): void {
    request.log.warn({ ...about(request), err: error }, 'reply broke off');
  }
}
