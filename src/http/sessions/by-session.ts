import { createHash, timingSafeEqual } from 'node:crypto';

import type { FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import type { Sessions } from '../../ledger/sessions.ts';
import { assertOwnPage, isSafe } from './same-origin.ts';
import { createSessionCookie } from './session-cookie.ts';

/** The header in which our own page shows that it could read what only it could. */
const CSRF_HEADER = 'x-gala-csrf';

/** The key of the session whose cookie a request shows; `undefined` when it shows none. */
export type BySession = (request: FastifyRequest) => Promise<ApiKey | undefined>;

/**
 * Lets in whoever is signed in. A cookie comes with every request that a browser makes, whoever wrote
 * the page that caused it: so it opens nothing for pages of another origin, and changes nothing without
 * the token.
 */
export function createBySession(parts: {
  readonly sessions: Pick<Sessions, 'find'>;
  readonly publicUrl: string | undefined;
}): BySession {
  const { sessions, publicUrl } = parts;
  const cookie = createSessionCookie(publicUrl);
  return async (request) => {
    const secret = cookie.read(request);
    if (secret === undefined) return undefined;
    assertOwnPage(request, publicUrl);
    const session = await sessions.find(secret);
    if (session === undefined) throw fault('session_ended', {});
    if (!isSafe(request)) assertToken(request, session.csrfToken);
    return session.key;
  };
}

/** @throws GalaError `csrf_failed` when a request does not show the token of its session. */
export function assertToken({ headers }: Pick<FastifyRequest, 'headers'>, token: string): void {
  const shown = headers[CSRF_HEADER];
  if (typeof shown === 'string' && timingSafeEqual(digest(shown), digest(token))) return;
  throw fault('csrf_failed', { trouble: 'token' });
}

/** Of one length whatever was shown, as a comparison in constant time needs it. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
