import type { IncomingHttpHeaders } from 'node:http';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import { fault } from '../kernel/errors.ts';
import type { KeyScope } from '../kernel/key-scope.ts';
import type { ApiKey } from '../ledger/api-key.ts';
import type { Keyring } from '../ledger/keyring.ts';
import type { BySession } from './sessions/by-session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that was shown, once it has been checked. */
    caller: ApiKey | null;
  }
}

/** Where requests of an API show their key; `undefined` when they show none. */
export type FindSecret = (headers: IncomingHttpHeaders) => string | undefined;

/** Where everybody looks for it. */
export const inAuthorization: FindSecret = ({ authorization }) => readSecret(authorization);

/** In a header `API-KEY`, or else where everybody else looks for it. */
export const inApiKeyHeader: FindSecret = ({ 'api-key': shown, authorization }) =>
  typeof shown === 'string' && shown.trim() !== '' ? shown.trim() : readSecret(authorization);

/**
 * Lets nobody into the routes of `app` without a working key, or, where `bySession` is given, a session
 * of one. What the `Authorization` header says goes before any cookie, also when it is wrong.
 */
export function requireKey(
  app: FastifyInstance,
  keyring: Pick<Keyring, 'verify'>,
  findSecret: FindSecret = inAuthorization,
  bySession?: BySession,
): void {
  app.addHook('onRequest', async (request) => {
    const secret = findSecret(request.headers);
    if (secret === undefined) {
      const showsNone = request.headers.authorization === undefined;
      request.caller = (showsNone && (await bySession?.(request))) || null;
      if (!request.caller) throw fault('missing_key', {});
      return;
    }
    const key = await keyring.verify(secret);
    if (!key) throw fault('wrong_key', { shown: maskSecret(secret) });
    request.caller = key;
  });
}

/**
 * Lets no key into the routes of `app`, behind {@link requireKey}, that has none of these scopes. It is
 * told of the first.
 */
export function requireScope(
  app: FastifyInstance,
  scope: KeyScope,
  ...orOthers: readonly KeyScope[]
): void {
  app.addHook('onRequest', async (request) => {
    const { scopes } = callerOf(request);
    if (![scope, ...orOthers].some((one) => scopes.includes(one))) {
      throw fault('forbidden', { scope });
    }
  });
}

/** The key of a request behind {@link requireKey}. */
export function callerOf(request: FastifyRequest): ApiKey {
  if (!request.caller) throw new Error('This route lies outside of requireKey.');
  return request.caller;
}

/**
 * The secret in an `Authorization` header: `Bearer SECRET`, or `Basic` with the secret as password
 * and a blank user name. `undefined` for anything else.
 */
export function readSecret(header: string | undefined): string | undefined {
  const match = /^\s*(bearer|basic)\s+(\S+)\s*$/i.exec(header ?? '');
  const [, scheme = '', value = ''] = match ?? [];
  if (value === '') return undefined;
  if (scheme.toLowerCase() === 'bearer') return value;
  const [user, ...password] = Buffer.from(value, 'base64').toString('utf8').split(':');
  const secret = password.join(':');
  return user === '' && secret !== '' ? secret : undefined;
}

/**
 * A wrong key as OpenAI shows it back: the first 8 characters, an asterisk for each hidden one, the
 * last 4. Twelve characters or fewer hide nothing, as `undefined` and `YOUR_API_KEY` show.
 */
export function maskSecret(secret: string): string {
  if (secret.length <= 12) return secret;
  return secret.slice(0, 8) + '*'.repeat(secret.length - 12) + secret.slice(-4);
}
