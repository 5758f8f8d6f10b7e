import type { FastifyInstance } from 'fastify';

import { usdOf } from '../../../kernel/money.ts';
import type { ApiKey } from '../../../ledger/api-key.ts';
import type { AimlKey } from '../../../wire/aimlapi/key-response.ts';
import { callerOf, requireScope } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { allowOnly } from '../../methods.ts';
import { sendJson } from '../../replies/json.ts';

/**
 * `GET /v1/key` and, for keys that manage their team, `GET /v1/keys`. Making and changing keys takes
 * Gala's own API: prefixes are too short to say for certain which key is meant.
 */
export function serveKeys(
  app: FastifyInstance,
  { keyring, clock }: Pick<AppDependencies, 'keyring' | 'clock'>,
): void {
  const shown = (key: ApiKey, spending: Awaited<ReturnType<typeof keyring.spending>>): AimlKey =>
    keyObject(key, spending.get(key.id)?.spent ?? 0, clock.now());

  app.get('/v1/key', async (request, reply) => {
    const caller = callerOf(request);
    return sendJson(reply, { data: shown(caller, await keyring.spending(caller.id)) });
  });
  allowOnly(app, '/v1/key', ['GET', 'HEAD']);

  app.register(async (managed) => {
    requireScope(managed, 'team', 'admin');
    managed.get('/v1/keys', async (request, reply) => {
      const caller = callerOf(request);
      const keys = await keyring.list(caller);
      const own = keys.filter(({ teamId }) => teamId === caller.teamId);
      const spending = await keyring.spending();
      return sendJson(reply, { data: own.map((key) => shown(key, spending)) });
    });
  });
  allowOnly(app, '/v1/keys', ['GET', 'HEAD']);
}

function keyObject(key: ApiKey, spent: number, now: number): AimlKey {
  const { creditsPerMonth } = key.limits;
  const expired = key.expiresAt !== null && key.expiresAt <= now;
  return {
    name: key.name,
    disabled: key.revokedAt !== null || expired,
    prefix: key.hint,
    scopes: key.scopes.includes('images') ? ['model:image'] : [],
    limit:
      creditsPerMonth === null ? null : { retention: 'month', threshold: usdOf(creditsPerMonth) },
    created_at: new Date(key.createdAt).toISOString(),
    updated_at: new Date(key.revokedAt ?? key.createdAt).toISOString(),
    monthly_usage: usdOf(spent),
  };
}
