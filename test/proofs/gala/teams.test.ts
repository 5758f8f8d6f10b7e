import { beforeAll, expect, test } from 'vitest';

import { builtGala, type Reply, type SendOptions } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

interface Team {
  readonly id: string;
  readonly credits: Readonly<Record<string, unknown>>;
}

/** Sends a request and holds the reply against the document. */
const call = async (
  operation: `${string} /${string}`,
  path: string,
  request?: SendOptions,
): Promise<Reply> => {
  const [method = ''] = operation.split(' ');
  const reply = await server.send(`/gala/v1${path}`, { method, ...request });
  expect(documentation.deviations(operation, reply)).toEqual([]);
  return reply;
};

/** A limited team with what it was granted, and a key of it. */
const makeTeam = async (credits: number) => {
  const made = await call('POST /gala/v1/teams', '/teams', {
    json: { name: 'marketing', unlimited: false },
  });
  const { id } = made.json as Team;
  await call('POST /gala/v1/teams/{id}/credits', `/teams/${id}/credits`, {
    json: { credits, note: 'invoice 17' },
  });
  const key = await call('POST /gala/v1/keys', '/keys', { json: { name: 'theirs', team_id: id } });
  expect(key.json).toMatchObject({ team_id: id });
  const { secret } = key.json as { secret: string };
  return { id, headers: { authorization: `Bearer ${secret}` } };
};

const draw = (headers: Readonly<Record<string, string>>, body: object = {}): Promise<Reply> =>
  server.send('/v1/images/generations', {
    json: { prompt: 'a red lighthouse', size: '256x256', seed: 1, ...body },
    headers,
  });

test('a limited team draws until its credits are spent, and is told in OpenAI’s words', async () => {
  const { id, headers } = await makeTeam(70_000);
  expect((await draw(headers, { n: 3 })).status).toBe(429);
  for (const _ of ['first', 'second']) expect((await draw(headers)).status).toBe(200);
  const refused = await draw(headers);
  expect(refused.status).toBe(429);
  expect(documentation.deviations('POST /v1/images/generations', refused)).toEqual([]);
  expect(refused.headers.get('retry-after')).toBeNull();
  expect(refused.headers.get('x-should-retry')).toBe('false');
  expect(refused.json).toMatchObject({
    error: { type: 'insufficient_quota', code: 'insufficient_quota', param: null },
  });
  // What is refused for another reason costs nothing either.
  expect((await draw(headers, { n: 11 })).status).toBe(400);

  const credits = await call('GET /gala/v1/teams/{id}/credits', `/teams/${id}/credits`);
  expect(credits.json).toEqual({
    object: 'credits',
    team_id: id,
    unlimited: false,
    balance: 6000,
    reserved: 0,
    available: 6000,
    balance_usd: 0.003,
  });
  const records = await server.send('/gala/v1/records', { headers });
  expect((records.json as { data: unknown[] }).data).toMatchObject([
    { team_id: id, credits: 32_000 },
    { team_id: id, credits: 32_000 },
  ]);
  const change = { json: { unlimited: true, name: 'trusted' } };
  const lifted = await call('PATCH /gala/v1/teams/{id}', `/teams/${id}`, change);
  expect(lifted.json).toMatchObject({ name: 'trusted', credits: { available: null } });
  expect((await draw(headers)).status).toBe(200);
});

test('dall-e-3 is paid for by quality and size, and a refused prompt not at all', async () => {
  const { id, headers } = await makeTeam(250_000);
  const wide = { model: 'dall-e-3', quality: 'hd', size: '1792x1024' };
  const request = { prompt: 'a red lighthouse', ...wide };
  const estimate = await call('POST /gala/v1/estimate', '/estimate', {
    json: { request },
    headers,
  });
  expect(estimate.json).toMatchObject({ credits: 240_000, usd: 0.12 });

  const refused = await draw(headers, { ...wide, prompt: 'a naked woman' });
  expect(refused.json).toMatchObject({ error: { code: 'content_policy_violation' } });
  expect((await draw(headers, wide)).status).toBe(200);
  expect((await draw(headers, wide)).status).toBe(429);

  const ledger = await call('GET /gala/v1/teams/{id}/ledger', `/teams/${id}/ledger`);
  expect(ledger.json).toMatchObject({
    data: [{ kind: 'settle', credits: -240_000 }, { kind: 'reserve' }, { kind: 'grant' }],
  });
  const records = await call('GET /gala/v1/records', '/records', { headers });
  expect(records.json).toMatchObject({
    data: [
      {
        state: 'succeeded',
        credits: 240_000,
        revised_prompt: expect.stringMatching(/lighthouse/i),
      },
      { state: 'failed', credits: 0, revised_prompt: null, error: { code: 'content_policy' } },
    ],
  });
});

test('the ledger tells what happened, page by page', async () => {
  const { id, headers } = await makeTeam(100_000);
  const record = (await draw(headers)).headers.get('x-gala-record');
  const ledger = 'GET /gala/v1/teams/{id}/ledger';
  const first = await call(ledger, `/teams/${id}/ledger?limit=2`, { headers });
  expect(first.json).toMatchObject({
    data: [
      { number: 3, kind: 'settle', credits: -32_000, reserved: -32_000, record_id: record },
      { number: 2, kind: 'reserve', credits: 0, reserved: 32_000, record_id: record },
    ],
    last_number: 2,
    has_more: true,
  });
  const second = await call(ledger, `/teams/${id}/ledger?after=2`, { headers });
  expect(second.json).toMatchObject({
    data: [{ number: 1, kind: 'grant', credits: 100_000, record_id: null, note: 'invoice 17' }],
    has_more: false,
  });
  for (const query of ['limit=0', 'limit=many', 'after=0', 'page=1']) {
    expect((await call(ledger, `/teams/${id}/ledger?${query}`)).status).toBe(400);
  }
});

test('a key sees its own team and manages none', async () => {
  const ours = await makeTeam(1000);
  const theirs = await makeTeam(1000);
  const { headers } = ours;
  const list = await call('GET /gala/v1/teams', '/teams', { headers });
  expect((list.json as { data: Team[] }).data.map(({ id }) => id)).toEqual([ours.id]);
  expect((await call('GET /gala/v1/teams/{id}', `/teams/${ours.id}`, { headers })).status).toBe(
    200,
  );
  for (const path of ['', '/credits', '/ledger']) {
    const operation = `GET /gala/v1/teams/{id}${path}` as const;
    for (const id of [theirs.id, 'team_default', 'team_nobody']) {
      expect((await call(operation, `/teams/${id}${path}`, { headers })).status).toBe(404);
    }
  }
  const attempts = [
    call('POST /gala/v1/teams', '/teams', { headers, json: { name: 'mine' } }),
    call('PATCH /gala/v1/teams/{id}', `/teams/${ours.id}`, { headers, json: { unlimited: true } }),
    call('DELETE /gala/v1/teams/{id}', `/teams/${ours.id}`, { headers }),
    call('POST /gala/v1/teams/{id}/credits', `/teams/${ours.id}/credits`, {
      headers,
      json: { credits: 5 },
    }),
  ];
  for (const { status } of await Promise.all(attempts)) expect(status).toBe(403);
  const after = await call('GET /gala/v1/teams/{id}', `/teams/${ours.id}`);
  expect(after.json).toMatchObject({ credits: { unlimited: false, balance: 1000 } });
});

test('a removed team’s keys stop working, its ledger stays, and nothing is done for it any more', async () => {
  const { id, headers } = await makeTeam(1000);
  const removed = await call('DELETE /gala/v1/teams/{id}', `/teams/${id}`);
  expect(removed.json).toMatchObject({ removed_at: expect.any(String) as string });
  expect((await draw(headers)).status).toBe(401);
  const ledger = await call('GET /gala/v1/teams/{id}/ledger', `/teams/${id}/ledger`);
  expect((ledger.json as { data: unknown[] }).data).toHaveLength(1);
  const refusals = [
    call('DELETE /gala/v1/teams/{id}', `/teams/${id}`),
    call('PATCH /gala/v1/teams/{id}', `/teams/${id}`, { json: { name: 'back' } }),
    call('POST /gala/v1/teams/{id}/credits', `/teams/${id}/credits`, { json: { credits: 5 } }),
    server.send('/gala/v1/keys', { json: { name: 'late', team_id: id } }),
  ];
  for (const { status } of await Promise.all(refusals)) expect(status).toBe(404);
  const kept = await call('DELETE /gala/v1/teams/{id}', '/teams/team_default');
  expect(kept.status).toBe(400);
});

test.each([
  ['/teams', {}, 'name', 'missing_required_parameter'],
  ['/teams', { name: '' }, 'name', 'empty_string'],
  ['/teams', { name: 'a', unlimited: 'yes' }, 'unlimited', 'invalid_type'],
  ['/teams', { name: 'a', balance: 1 }, 'balance', 'unknown_parameter'],
  ['/teams/team_default/credits', {}, 'credits', 'missing_required_parameter'],
  ['/teams/team_default/credits', { credits: 0 }, 'credits', 'integer_below_min_value'],
  ['/teams/team_default/credits', { credits: 1.5 }, 'credits', 'invalid_type'],
  ['/teams/team_default/credits', { credits: 1e300 }, 'credits', 'integer_above_max_value'],
  ['/teams/team_default/credits', { credits: '5' }, 'credits', 'invalid_type'],
])('%s refuses %j', async (path, json, param, code) => {
  const reply = await server.send(`/gala/v1${path}`, { json });
  expect(reply.status).toBe(400);
  expect(reply.json).toMatchObject({ error: { param, code } });
});
