import type { FastifyInstance } from 'fastify';

import { fault } from '../kernel/errors.ts';
import { pathOf } from './replies/path.ts';

/** Refuses what no route of `app` answers, after the hooks of `app` have run. */
export function refuseUnknownUrls(app: FastifyInstance): void {
  app.setNotFoundHandler(async (request) => {
    throw fault('unknown_url', { method: request.method, path: pathOf(request.originalUrl) });
  });
}
