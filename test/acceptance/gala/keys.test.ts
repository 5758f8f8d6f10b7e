import { beforeAll, expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

test('a revoked key is as wrong as one that never was', async () => {
  const made = await server.send('/gala/v1/keys', { json: { name: 'website' } });
  expect(documentation.deviations('POST /gala/v1/keys', made)).toEqual([]);
  const { id, secret } = made.json as { id: string; secret: string };
  const headers = { authorization: `Bearer ${secret}` };
  expect((await server.send('/v1/models', { headers })).status).toBe(200);

  const revoked = await server.send(`/gala/v1/keys/${id}`, { method: 'DELETE' });
  expect(documentation.deviations('DELETE /gala/v1/keys/{id}', revoked)).toEqual([]);
  const refused = await server.send('/v1/images/generations', { json: { prompt: 'a' }, headers });
  expect(refused.status).toBe(401);
  expect(refused.json).toMatchObject({
    error: { type: 'invalid_request_error', param: null, code: 'invalid_api_key' },
  });

  const list = await server.send('/gala/v1/keys');
  expect(documentation.deviations('GET /gala/v1/keys', list)).toEqual([]);
  expect(list.text).not.toContain(secret);
});

test('a key for pictures manages no keys and sees no other team’s records', async () => {
  const made = await server.send('/gala/v1/keys', { json: { name: 'painter' } });
  const headers = { authorization: `Bearer ${(made.json as { secret: string }).secret}` };
  const refused = await server.send('/gala/v1/keys', { headers });
  expect(refused.status).toBe(403);
  expect(documentation.deviations('GET /gala/v1/keys', refused)).toEqual([]);
  const foreign = await server.send('/gala/v1/records?team_id=team_other', { headers });
  expect(foreign.status).toBe(403);
});
