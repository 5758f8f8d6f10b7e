import type { FastifyRequest } from 'fastify';

/** A host as it may stand in a URL; anything else in a Host header is not believed. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Origin and path prefix under which a client reaches this server, without a slash at the end: what the
 * operator says, or else the origin that the client itself used. Fastify reads forwarded headers here
 * only when the connection comes from a proxy that is trusted.
 */
export function addressOf(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const said = `${request.protocol}://${request.host}`;
  // A number that is too large for an address, or a port, has the form of a host and is none.
  if (HOST.test(request.host) && URL.canParse(said)) return said;
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  const address = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `http://${address}${localPort === undefined ? '' : `:${localPort}`}`;
}
