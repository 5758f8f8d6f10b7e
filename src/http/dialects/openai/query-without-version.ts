import type { FastifyRequest } from 'fastify';

/** The query of a request without the `api-version` that Azure's clients put into each. */
export function queryWithoutVersion(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const query = Object.entries(request.query as Readonly<Record<string, unknown>>);
  return Object.fromEntries(query.filter(([name]) => name !== 'api-version'));
}
