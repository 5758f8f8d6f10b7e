import type { FastifyRequest } from 'fastify';

/**
 * The body of a request as its model is chosen: where the path names a deployment, as Azure's do,
 * that is the model, whatever the body says.
 */
export function withDeployment(request: FastifyRequest, body: unknown): unknown {
  const { deployment } = request.params as { readonly deployment?: string };
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return deployment === undefined || !isObject ? body : { ...body, model: deployment };
}
