import sharp from 'sharp';
import { expect, test } from 'vitest';

import { OPERATOR } from '../../../src/ledger/rights.ts';
import { readDocumentation } from '../../support/documented.ts';
import { askFor, GENERATOR, recordIn } from '../../support/onemin.ts';
import { solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer } from '../../support/whole-server.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a record has every field, in the documented order, and each tells the truth', async () => {
  const server = await openWholeServer();
  const before = Date.now();
  const reply = await askFor(server, {
    ...GENERATOR,
    promptObject: { ...GENERATOR.promptObject, n: 2 },
  });
  const record = recordIn(reply);
  expect(Object.keys(record)).toEqual([
    'uuid',
    'userId',
    'teamId',
    'teamUser',
    'model',
    'type',
    'metadata',
    'rating',
    'feedback',
    'conversationId',
    'status',
    'createdAt',
    'aiRecordDetail',
    'additionalData',
    'temporaryUrl',
  ]);
  expect(Object.keys(record.teamUser)).toEqual([
    'teamId',
    'userId',
    'userName',
    'userAvatar',
    'status',
    'role',
    'creditLimit',
    'usedCredit',
    'createdAt',
    'createdBy',
    'updatedAt',
    'updatedBy',
  ]);
  expect(Object.keys(record.aiRecordDetail)).toEqual([
    'promptObject',
    'resultObject',
    'responseObject',
  ]);
  expect(record).toMatchObject({
    uuid: expect.stringMatching(UUID),
    userId: 'user_default',
    teamId: 'team_default',
    teamUser: {
      teamId: 'team_default',
      userId: 'user_default',
      status: 'ACTIVE',
      role: 'ADMIN',
      creditLimit: Number.MAX_SAFE_INTEGER,
      usedCredit: 64_000,
    },
    model: 'dall-e-2',
    type: 'IMAGE_GENERATOR',
    metadata: null,
    rating: null,
    feedback: null,
    conversationId: null,
    status: 'SUCCESS',
    additionalData: null,
  });
  expect(Date.parse(record.createdAt)).toBeGreaterThanOrEqual(before);
  expect(record.aiRecordDetail.promptObject).toEqual({ ...GENERATOR.promptObject, n: 2 });
  const { resultObject, responseObject } = record.aiRecordDetail;
  expect(resultObject).toHaveLength(2);
  for (const key of resultObject) {
    expect(key).toMatch(/^images\/\d{4}(_\d{2}){5}_\d{3}_surreal_landscape\.png$/);
  }
  expect(new Set(resultObject).size).toBe(2);
  expect(responseObject.temporaryUrls).toHaveLength(2);
  expect(responseObject.temporaryUrls[0]).toBe(record.temporaryUrl);
  for (const [i, url] of responseObject.temporaryUrls.entries()) {
    expect(url).toContain(`${server.origin}/asset.1min.ai/${resultObject[i]}?X-Amz-Algorithm=`);
    const picture = await sharp(await (await fetch(url)).arrayBuffer()).metadata();
    expect(picture).toMatchObject({ format: 'png', width: 256, height: 256 });
  }
  expect(reply.headers.get('x-gala-seed')).toMatch(/^\d+,\d+$/);
  expect((await readDocumentation(server)).deviations('POST /api/features', reply)).toEqual([]);
});

test('what was sent is echoed as it was sent, nulls and all', async () => {
  const server = await openWholeServer();
  const sent = {
    type: 'IMAGE_GENERATOR',
    model: 'dall-e-2',
    promptObject: { size: '256x256', n: null, prompt: 'a cat' },
    conversationId: 'c-1',
    metadata: { campaign: { year: 2025, tags: ['a', null] } },
  };
  const reply = await askFor(server, sent);
  const record = recordIn(reply);
  expect(record.aiRecordDetail.promptObject).toEqual(sent.promptObject);
  expect(record).toMatchObject({ conversationId: 'c-1', metadata: sent.metadata });
  const kept = await server.send(`/gala/v1/records/${reply.headers.get('x-gala-record')}`);
  expect(kept.json).toMatchObject({
    dialect: 'onemin',
    notes: {
      uuid: record.uuid,
      conversationId: 'c-1',
      metadata: JSON.stringify(sent.metadata),
    },
  });
});

test('prompts of dall-e-2 are revised for drawing, and the record keeps both', async () => {
  const server = await openWholeServer();
  const reply = await askFor(server, GENERATOR);
  expect(reply.text).not.toContain('revised');
  const kept = await server.send(`/gala/v1/records/${reply.headers.get('x-gala-record')}`);
  const { prompt, revised_prompt: revised } = kept.json as Record<string, string>;
  expect(prompt).toBe(GENERATOR.promptObject.prompt);
  expect(revised?.length).toBeGreaterThan(GENERATOR.promptObject.prompt.length);
});

test('a member sees who they are, what they may spend and what they spent', async () => {
  const server = await openWholeServer();
  const added = await server.send('/gala/v1/teams/team_default/members', {
    json: { name: 'Ada Lovelace', role: 'member', credit_limit: 100_000 },
  });
  expect(added.status).toBe(200);
  const { user_id: userId } = added.json as { user_id: string };
  const { secret } = await server.keyring.create(OPERATOR, {
    name: 'hers',
    scopes: ['images'],
    userId,
  });
  const { teamUser } = recordIn(await askFor(server, GENERATOR, { 'api-key': secret }));
  expect(teamUser).toMatchObject({
    userId,
    userName: 'Ada Lovelace',
    role: 'MEMBER',
    creditLimit: 100_000,
    usedCredit: 32_000,
  });
  expect(decodeURIComponent(teamUser.userAvatar)).toContain('>AL</text>');
});

test('too few credits are a 402 in the words that its clients know', async () => {
  const server = await openWholeServer();
  const team = '/gala/v1/teams/team_default';
  await server.send(team, { method: 'PATCH', json: { unlimited: false } });
  await server.send(`${team}/credits`, { json: { credits: 40_000, note: 'a start' } });
  const first = recordIn(await askFor(server, GENERATOR));
  expect(first.teamUser).toMatchObject({ creditLimit: 40_000, usedCredit: 32_000 });
  const reply = await askFor(server, GENERATOR);
  expect([reply.status, reply.json]).toEqual([
    402,
    {
      code: 'INSUFFICIENT_CREDITS',
      message: 'The feature requires 32000 credits, but the Team only has 8000 credits',
    },
  ]);
  expect((await readDocumentation(server)).deviations('POST /api/features', reply)).toEqual([]);
});

test('with an Idempotency-Key the same record comes again, with fresh URLs, and costs nothing', async () => {
  const engine = solidEngine({ id: 'collage' });
  const server = await openWholeServer({ engine });
  const ask = (body: object = {}) =>
    askFor(server, { ...GENERATOR, ...body }, { 'idempotency-key': 'once' });
  const [first, second] = (await Promise.all([ask(), ask()])).map(recordIn);
  const third = recordIn(await ask());
  expect(engine.begun).toHaveLength(1);
  for (const again of [second, third]) {
    expect(again).toMatchObject({
      uuid: first?.uuid,
      createdAt: first?.createdAt,
      teamUser: { usedCredit: 32_000 },
      aiRecordDetail: { resultObject: first?.aiRecordDetail.resultObject },
    });
    expect((await fetch(again!.temporaryUrl)).status).toBe(200);
  }
  const other = await ask({ conversationId: 'another' });
  expect([other.status, other.json]).toMatchObject([400, { code: 'IDEMPOTENCY_MISMATCH' }]);
});

test('a rating that was set since shows when the request is repeated', async () => {
  const server = await openWholeServer();
  const ask = () => askFor(server, GENERATOR, { 'idempotency-key': 'rated' });
  const reply = await ask();
  const changed = await server.send(`/gala/v1/records/${reply.headers.get('x-gala-record')}`, {
    method: 'PATCH',
    json: { rating: 5, feedback: 'lovely' },
  });
  expect(changed.status).toBe(200);
  expect(recordIn(await ask())).toMatchObject({ rating: 5, feedback: 'lovely' });
});

test('pictures of many requests at once have keys of their own', async () => {
  const server = await openWholeServer();
  const replies = await Promise.all(
    Array.from({ length: 12 }, () =>
      askFor(server, { ...GENERATOR, promptObject: { ...GENERATOR.promptObject, n: 3 } }),
    ),
  );
  const keys = replies.flatMap((reply) => recordIn(reply).aiRecordDetail.resultObject);
  expect(new Set(keys).size).toBe(36);
});

test('work that takes long begins with spaces, and its failure is told in this dialect', async () => {
  const engine = solidEngine({
    id: 'collage',
    delay: () => 150,
    failure: ({ prompt }) => (prompt.includes('broken') ? new Error('no paint') : undefined),
  });
  const server = await openWholeServer({
    engine,
    limits: { keepAliveAfterMs: 20, keepAliveEveryMs: 20 },
  });
  const good = await askFor(server, GENERATOR);
  expect(good.text).toMatch(/^ +\{\n {2}"aiRecord"/);
  expect(recordIn(good).status).toBe('SUCCESS');
  const bad = await askFor(server, { ...GENERATOR, promptObject: { prompt: 'a broken vase' } });
  expect(bad.text).toMatch(/^ +\{/);
  expect(bad.json).toMatchObject({ code: 'ENGINE_FAILED', message: expect.any(String) });
});

test.each([
  ['rate_limit', 429, 'TOO_MANY_REQUESTS'],
  ['server_error', 500, 'INTERNAL_SERVER_ERROR'],
  ['overloaded', 429, 'OVERLOADED'],
  ['content_policy', 400, 'CONTENT_POLICY_VIOLATION'],
])('a failure that was asked for, %s, comes in this dialect', async (name, status, code) => {
  const server = await openWholeServer();
  const reply = await askFor(server, GENERATOR, { 'x-gala-force': name });
  expect([reply.status, reply.json]).toEqual([status, { code, message: expect.any(String) }]);
  expect((await readDocumentation(server)).deviations('POST /api/features', reply)).toEqual([]);
});

test('what moderation refuses is recorded and costs nothing', async () => {
  const server = await openWholeServer();
  const reply = await askFor(server, {
    ...GENERATOR,
    promptObject: { prompt: 'a naked child in a bedroom' },
  });
  expect([reply.status, reply.json]).toMatchObject([400, { code: 'CONTENT_POLICY_VIOLATION' }]);
  const { data } = (await server.send('/gala/v1/records')).json as { data: unknown[] };
  expect(data).toMatchObject([{ state: 'failed', credits: 0, dialect: 'onemin' }]);
});

test('requests of a limited key are counted, and told so', async () => {
  const server = await openWholeServer();
  const { secret } = await server.keyring.create(OPERATOR, {
    name: 'slow',
    scopes: ['images'],
    limits: { requestsPerMinute: 1 },
  });
  recordIn(await askFor(server, GENERATOR, { 'api-key': secret }));
  const reply = await askFor(server, GENERATOR, { 'api-key': secret });
  expect([reply.status, reply.json]).toMatchObject([429, { code: 'TOO_MANY_REQUESTS' }]);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
});

test.each(['/api/features', '/onemin/api/features', '/api/features?isStreaming=false'])(
  '%s is the same',
  async (path) => {
    const server = await openWholeServer();
    expect(recordIn(await server.send(path, { json: GENERATOR })).status).toBe('SUCCESS');
  },
);

test('the models are told without a key, with what each can do and costs', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  const open = { headers: { authorization: '' } };
  const reply = await server.send('/models?feature=IMAGE_VARIATOR', open);
  expect(documentation.deviations('GET /models', reply)).toEqual([]);
  expect(reply.json).toEqual({
    models: [
      {
        modelId: 'dall-e-2',
        name: 'DALL·E 2',
        provider: 'gala',
        status: 'ACTIVE',
        features: ['IMAGE_GENERATOR', 'IMAGE_VARIATOR'],
        modality: { INPUT: ['text', 'image'], OUTPUT: ['image'] },
        creditMetadata: {
          unit: 'IMAGE',
          prices: [
            { quality: 'standard', size: '256x256', credits: 32_000 },
            { quality: 'standard', size: '512x512', credits: 36_000 },
            { quality: 'standard', size: '1024x1024', credits: 40_000 },
          ],
        },
      },
    ],
  });
  const all = (await server.send('/models', open)).json as { models: { modelId: string }[] };
  expect(all.models.map(({ modelId }) => modelId)).toContain('gpt-image-1');
  const wrong = await server.send('/models?feature=CHAT', open);
  expect([wrong.status, wrong.json]).toMatchObject([400, { code: 'INVALID_VALUE' }]);
  expect(documentation.deviations('GET /models', wrong)).toEqual([]);
});
