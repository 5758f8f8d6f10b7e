import type { FastifyRequest } from 'fastify';

import { addressOf } from '../images/server-address.ts';
import { pathOf } from '../replies/path.ts';
import type { PresignedRequest } from './verify-presigned.ts';

/**
 * A request as its signature has to cover it: under the address that clients use, which proxies on the
 * way may have replaced.
 */
export function presignedRequestOf(
  request: FastifyRequest,
  publicUrl: string | undefined,
): PresignedRequest {
  const { host, pathname } = new URL(addressOf(request, publicUrl));
  const path = pathOf(request.originalUrl);
  return {
    method: request.method,
    path: `${pathname.replace(/\/$/, '')}${path}`,
    query: request.originalUrl.slice(path.length).replace(/^\?|#.*$/g, ''),
    header: (name) => (name === 'host' ? host : request.headers[name]?.toString()),
  };
}
