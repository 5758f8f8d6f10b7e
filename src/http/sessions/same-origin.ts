import type { FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import { addressOf } from '../images/server-address.ts';

/** Requests that change nothing, by RFC 9110. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isSafe = ({ method }: Pick<FastifyRequest, 'method'>): boolean => SAFE.has(method);

/**
 * Whose page a request comes from: one of this server's own, one of another origin, or nobody says.
 *
 * `Sec-Fetch-Site` is the browser's own word, which no page can forge, and needs no address to compare
 * with; another port of the same host is `same-site`, not `same-origin`. Browsers send it to localhost
 * and over https; elsewhere there is `Origin`, which is sent with everything that changes something.
 */
export function pageOf(
  request: FastifyRequest,
  publicUrl: string | undefined,
): 'own' | 'foreign' | 'unsaid' {
  const { 'sec-fetch-site': site, origin } = request.headers;
  if (site === 'same-origin') return 'own';
  // `none`: a person typed the address, or opened a bookmark.
  if (site !== undefined && site !== 'none') return 'foreign';
  if (origin === undefined) return 'unsaid';
  const addresses = [addressOf(request, undefined), publicUrl];
  return addresses.some((address) => originOf(address) === origin) ? 'own' : 'foreign';
}

/**
 * Lets a request with a session, or for one, pass only from a page of this server; what changes
 * nothing may also come from nobody's page.
 * @throws GalaError `csrf_failed`.
 */
export function assertOwnPage(request: FastifyRequest, publicUrl: string | undefined): void {
  const page = pageOf(request, publicUrl);
  if (page === 'own' || (page === 'unsaid' && isSafe(request))) return;
  throw fault('csrf_failed', { trouble: 'origin' });
}

/** As browsers write it: in lower case, without the port that its scheme has anyway. */
function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}
