import type { FastifyRequest } from 'fastify';

/**
 * `If-None-Match`: the client has the very thing already. Weak and strong tags are compared without
 * regard to that (RFC 9110, 13.1.2).
 */
export function isKnown(request: FastifyRequest, etag: string): boolean {
  const tags = request.headers['if-none-match']?.split(',') ?? [];
  return tags.some((tag) => tag.trim() === '*' || opaque(tag.trim()) === opaque(etag));
}

const opaque = (tag: string): string => tag.replace(/^W\//, '');
