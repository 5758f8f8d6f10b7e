import type { FastifyRequest } from 'fastify';

/** What a client sent to have the same request answered once; `undefined` when it sent nothing. */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const value = request.headers['idempotency-key'];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
