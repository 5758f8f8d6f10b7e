import type { FastifyInstance } from 'fastify';

import type { ApiKey } from '../../ledger/api-key.ts';
import { check } from '../../wire/check.ts';
import { keyRequest } from '../../wire/gala/key-request.ts';
import type { KeyList, KeyObject, NewKeyObject } from '../../wire/gala/key-response.ts';
import { callerOf, requireScope } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';

/** `/gala/v1/keys`: an admin makes, lists and revokes keys. */
export function serveKeys(app: FastifyInstance, keyring: AppDependencies['keyring']): void {
  requireScope(app, 'admin');

  app.get('/keys', async (request, reply) => {
    const list: KeyList = {
      object: 'list',
      data: (await keyring.list(callerOf(request))).map(keyObject),
    };
    return sendJson(reply, list);
  });

  app.post('/keys', async (request, reply) => {
    const { team_id: teamId, ...asked } = check(keyRequest, request.body);
    const { key, secret } = await keyring.create(callerOf(request), { ...asked, teamId });
    const made: NewKeyObject = { ...keyObject(key), secret };
    return sendJson(reply.header('cache-control', 'no-store'), made);
  });
  allowOnly(app, '/keys', ['GET', 'HEAD', 'POST']);

  app.delete<{ Params: { id: string } }>('/keys/:id', async (request, reply) => {
    const revoked = await keyring.revoke(callerOf(request), request.params.id);
    return sendJson(reply, keyObject(revoked));
  });
  allowOnly(app, '/keys/:id', ['DELETE']);
}

function keyObject(key: ApiKey): KeyObject {
  return {
    id: key.id,
    object: 'api_key',
    name: key.name,
    hint: key.hint,
    scopes: [...key.scopes],
    team_id: key.teamId,
    created_at: new Date(key.createdAt).toISOString(),
    revoked_at: key.revokedAt === null ? null : new Date(key.revokedAt).toISOString(),
  };
}
