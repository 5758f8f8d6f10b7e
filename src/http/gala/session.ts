import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';

import { fault } from '../../kernel/errors.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import type { OpenSession } from '../../ledger/sessions.ts';
import { check } from '../../wire/check.ts';
import { sessionRequest } from '../../wire/gala/session-request.ts';
import type { SessionObject } from '../../wire/gala/session-response.ts';
import { maskSecret } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { assertToken } from '../sessions/by-session.ts';
import { assertOwnPage, pageOf } from '../sessions/same-origin.ts';
import { createSessionCookie } from '../sessions/session-cookie.ts';
import { keyObject } from './key-object.ts';
import { teamObject } from './team-object.ts';
import { timeOf } from './times.ts';

type Needs = Pick<AppDependencies, 'sessions' | 'keyring' | 'teams' | 'clock' | 'publicUrl'>;

const PATH = '/session';

/**
 * `/gala/v1/session`: signs a browser in and out. Whoever is not signed in is told so with 200, for
 * that is what a page asks first.
 */
export function serveSession(app: FastifyInstance, deps: Needs): void {
  const { sessions, keyring, clock, publicUrl } = deps;
  const cookie = createSessionCookie(publicUrl);

  const shown = async (session: OpenSession | undefined): Promise<SessionObject> => {
    if (session === undefined) return NOBODY;
    const { key, csrfToken, expiresAt } = session;
    const [spending, team] = await Promise.all([
      keyring.spending(key.id),
      deps.teams.get(key.teamId),
    ]);
    return {
      object: 'session',
      key: keyObject(key, spending.get(key.id)),
      team: teamObject(team),
      csrf_token: csrfToken,
      expires_at: timeOf(expiresAt),
    };
  };

  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    // Before the body is read: another page could sign its visitors in as somebody of its choice.
    if (request.method === 'POST') assertOwnPage(request, publicUrl);
  });

  app.get(PATH, async (request, reply) => {
    // Nobody, for the pages of others.
    const own = pageOf(request, publicUrl) !== 'foreign';
    const secret = own ? cookie.read(request) : undefined;
    const session = secret === undefined ? undefined : await sessions.find(secret);
    if (secret !== undefined && session === undefined) cookie.clear(reply);
    request.caller = session?.key ?? null;
    return sendJson(reply, await shown(session));
  });

  app.post(PATH, async (request, reply) => {
    const asked = check(sessionRequest, request.body);
    const key = await keyOf(deps, asked);
    request.caller = key;
    await endShown(request);
    const session = await sessions.open(key);
    cookie.write(reply, session.secret, session.expiresAt, clock.now());
    return sendJson(reply, await shown(session));
  });

  app.delete(PATH, async (request, reply) => {
    const secret = cookie.read(request);
    if (secret !== undefined) {
      assertOwnPage(request, publicUrl);
      const session = await sessions.find(secret);
      if (session !== undefined) assertToken(request, session.csrfToken);
      request.caller = session?.key ?? null;
      await sessions.end(secret);
      cookie.clear(reply);
    }
    return sendJson(reply, NOBODY);
  });
  allowOnly(app, PATH, ['GET', 'HEAD', 'POST', 'DELETE']);

  /** A browser that signs in anew leaves no session behind that nobody can end any more. */
  const endShown = async (request: FastifyRequest): Promise<void> => {
    const secret = cookie.read(request);
    if (secret !== undefined) await sessions.end(secret);
  };
}

const NOBODY: SessionObject = {
  object: 'session',
  key: null,
  team: null,
  csrf_token: null,
  expires_at: null,
};

const BOTH = { param: 'token', expected: "left out where there is a 'key'" };

/**
 * The key that a request signs in with.
 * @throws GalaError `wrong_key`, `key_expired` or `sign_in_link_unusable`; `missing_parameter` for
 * neither, `malformed_value` for both.
 */
async function keyOf(
  { keyring, sessions }: Pick<Needs, 'keyring' | 'sessions'>,
  { key: secret, token }: z.output<typeof sessionRequest>,
): Promise<ApiKey> {
  if (typeof token === 'string') {
    if (typeof secret === 'string') throw fault('malformed_value', BOTH);
    return sessions.redeemLink(token);
  }
  if (typeof secret !== 'string') throw fault('missing_parameter', { param: 'key' });
  // People paste it with what stood around it.
  const key = await keyring.verify(secret.trim());
  if (!key) throw fault('wrong_key', { shown: maskSecret(secret.trim()) });
  return key;
}
