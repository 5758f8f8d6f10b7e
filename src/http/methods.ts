import type { FastifyInstance } from 'fastify';

import { fault } from '../kernel/errors.ts';
import { pathOf } from './replies/path.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

type Method = (typeof METHODS)[number];

/** Refuses every method of a known path but the given ones, after the key has been checked. */
export function allowOnly(app: FastifyInstance, url: string, allowed: readonly Method[]): void {
  app.route({
    method: METHODS.filter((method) => !allowed.includes(method)),
    url,
    onRequest: async (request) => {
      const { method, originalUrl } = request;
      throw fault('method_not_allowed', { method, path: pathOf(originalUrl), allowed });
    },
    handler: async () => undefined,
  });
}
