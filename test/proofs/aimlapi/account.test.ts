import { beforeAll, expect, test } from 'vitest';

import { builtGala, type Reply } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

type Path = `/${string}`;

/** Asks for a documented path, and sees to it that the answer is as documented. */
async function get(path: Path, secret = server.gala.apiKey): Promise<Reply> {
  const reply = await server.send(path, { headers: { authorization: `Bearer ${secret}` } });
  const [bare = ''] = path.split('?');
  const documented = bare.replace(/(\/model\/).+/, '$1{id}') as Path;
  expect(documentation.deviations(`GET ${documented}`, reply)).toEqual([]);
  return reply;
}

async function draw(secret: string, json: object, headers: Record<string, string> = {}) {
  const reply = await server.send('/aimlapi/v1/images/generations', {
    json: { model: 'dall-e-2', prompt: 'a red fox', size: '256x256', ...json },
    headers: { authorization: `Bearer ${secret}`, ...headers },
  });
  expect(documentation.deviations('POST /aimlapi/v1/images/generations', reply)).toEqual([]);
  return reply;
}

/** A team with so many credits, and a key of it. */
async function newTeam(credits: number, scopes: readonly string[] = ['images']) {
  const team = await server.send('/gala/v1/teams', {
    json: { name: 'painters', unlimited: false },
  });
  const { id } = team.json as { id: string };
  await server.send(`/gala/v1/teams/${id}/credits`, { json: { credits } });
  const key = await server.send('/gala/v1/keys', {
    json: { name: 'brush', scopes, team_id: id },
  });
  expect(key.status).toBe(200);
  return (key.json as { secret: string }).secret;
}

test('what was drawn is paid, logged and found again by its name', async () => {
  const secret = await newTeam(100_000);
  const drawn = await draw(secret, { n: 2 }, { 'X-Client-Request-Id': 'order-8f21c4' });
  const inference = drawn.headers.get('x-inference-id');
  expect(drawn.headers.get('x-client-request-id')).toBe('order-8f21c4');
  await draw(secret, {}, { 'x-gala-force': 'server_error' });
  const refused = await draw(secret, { prompt: 'a naked child' });
  expect(refused.status).toBe(400);

  const billing = await get('/aimlapi/v2/billing', secret);
  expect(billing.json).toEqual({ current_balance: 0.018, currency: 'USD' });
  expect(billing.headers.get('x-gala-unlimited')).toBe('false');
  expect((await get('/aimlapi/v1/billing/balance', secret)).json).toMatchObject({
    balance: 36_000,
    lowBalance: false,
  });

  const { json: transactions } = await get('/aimlapi/v2/billing/transactions', secret);
  expect(transactions).toMatchObject({
    data: [
      {
        direction: 'CHARGE',
        type: 'MODEL_USAGE',
        amount: { usd: 0.032, credits: 64_000 },
        model: 'dall-e-2',
        reference_id: inference,
      },
      { direction: 'TOPUP', type: 'BONUS', amount: { credits: 100_000 }, reference_id: null },
    ],
    pagination: { next_cursor: null, has_more: false },
  });

  const { json: logs } = await get('/aimlapi/v2/logs?period=1h', secret);
  expect(logs).toMatchObject({
    data: [
      { status: 'failed', cost: { credits: 0 }, client_request_id: null },
      {
        status: 'succeeded',
        cost: { usd: 0.032, credits: 64_000 },
        request_id: drawn.headers.get('x-request-id'),
        inference_id: inference,
        client_request_id: 'order-8f21c4',
      },
    ],
    pagination: { total: 2, has_more: false },
  });
  const failed = await get(
    '/aimlapi/v2/logs?period=1h&status=failed&model=openai/dall-e-2',
    secret,
  );
  expect(failed.json).toMatchObject({ pagination: { total: 1 } });
  const none = await get('/aimlapi/v2/logs?period=1h&model=dall-e-2,dall-e-3', secret);
  expect(none.json).toMatchObject({ data: [], pagination: { total: 0 } });

  const usage = await get('/aimlapi/v2/usage?period=24h', secret);
  expect(usage.json).toMatchObject({ api_key_prefix: null, spend: 0.032, requests: 1 });
  const detail = await get(
    '/aimlapi/v2/usage/detail?period=1d&group_by=day,model&tz=Europe/Berlin',
    secret,
  );
  expect(detail.json).toMatchObject({
    models: [{ model: 'dall-e-2', spend: 0.032, requests: 1 }],
    groups: [{ model: 'dall-e-2', requests: { total: 2, charged: 1, succeeded: 1, failed: 1 } }],
  });

  expect((await get('/aimlapi/v1/key', secret)).json).toMatchObject({
    data: { name: 'brush', disabled: false, scopes: ['model:image'], monthly_usage: 0.032 },
  });
});

test('a team without credits is told so in the words of the original, and pays nothing', async () => {
  const secret = await newTeam(31_999);
  const reply = await draw(secret, {});
  expect(reply.status).toBe(403);
  expect(reply.json).toMatchObject({
    statusCode: 403,
    message:
      "You've run out of credits. Please top up your balance or update your payment method to continue: https://aimlapi.com/app/billing/",
  });
  expect((await get('/aimlapi/v2/billing', secret)).json).toMatchObject({
    current_balance: 31_999 / 2_000_000,
  });
});

test('an unlimited team has a balance that nobody takes for little', async () => {
  const billing = await get('/aimlapi/v2/billing');
  expect(billing.json).toEqual({ current_balance: 100_000_000, currency: 'USD' });
  expect(billing.headers.get('x-gala-unlimited')).toBe('true');
  const detail = await get('/aimlapi/v2/billing/detail');
  expect(detail.json).toEqual((await get('/aimlapi/v2/billing/detail')).json);
});

test('transactions come in pages that neither skip nor repeat', async () => {
  const secret = await newTeam(200_000);
  for (let i = 0; i < 3; i++) await draw(secret, { seed: i });
  const seen: unknown[] = [];
  let next: string | null = '';
  while (next !== null) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`;
    const reply = await get(`/aimlapi/v2/billing/transactions?limit=2${cursor}`, secret);
    const page = reply.json as {
      data: unknown[];
      pagination: { next_cursor: string | null };
    };
    seen.push(...page.data);
    next = page.pagination.next_cursor;
  }
  const whole = await get('/aimlapi/v2/billing/transactions', secret);
  expect(seen).toEqual((whole.json as { data: unknown[] }).data);
  expect(seen).toHaveLength(4);
  const charges = await get('/aimlapi/v2/billing/transactions?direction=CHARGE', secret);
  expect((charges.json as { data: unknown[] }).data).toHaveLength(3);
  const payments = await get('/aimlapi/v2/billing/transactions?type=PAYMENT', secret);
  expect((payments.json as { data: unknown[] }).data).toEqual([]);
});

test('a key sees nothing of others, and only keys that manage a team see its keys', async () => {
  const secret = await newTeam(100_000);
  const { data: own } = (await get('/aimlapi/v1/key')).json as { data: { prefix: string } };
  expect((await get('/aimlapi/v1/keys', secret)).status).toBe(403);
  const foreign = await get(`/aimlapi/v2/usage?period=1h&key_prefix=${own.prefix}`, secret);
  expect(foreign.status).toBe(403);
  const logs = await get('/aimlapi/v2/logs?period=1h', secret);
  expect(logs.json).toMatchObject({ data: [] });
  expect((await get('/aimlapi/v1/keys')).json).toMatchObject({ data: [{ prefix: own.prefix }] });
  const managed = await get(`/aimlapi/v2/usage?period=1h&key_prefix=${own.prefix}`);
  expect(managed.json).toMatchObject({ api_key_prefix: own.prefix });
  expect((await get('/aimlapi/v2/usage?period=1h&key_prefix=nobodys')).status).toBe(404);
});

test.each([
  ['/aimlapi/v2/usage', "'period' must be given, or both 'start' and 'end'."],
  ['/aimlapi/v2/usage?period=7', "'period' must be a whole number and h or d"],
  ['/aimlapi/v2/usage?period=93d', 'no longer than 92 days'],
  ['/aimlapi/v2/usage?period=1d&start=2026-07-01', "'period' must be left out"],
  ['/aimlapi/v2/usage?start=2026-07-01', 'Required at "end"'],
  ['/aimlapi/v2/usage?start=yesterday&end=2026-07-01', "'start' must be an ISO-8601"],
  ['/aimlapi/v2/usage?start=2026-07-02&end=2026-07-01T00:00', "'end' must be no earlier"],
  ['/aimlapi/v2/usage?period=1d&group_by=day', "Unrecognized key(s) in object: 'group_by'"],
  ['/aimlapi/v2/usage/detail?period=1d&tz=utc', "'tz' must be"],
  ['/aimlapi/v2/usage/detail?period=1d&tz=%2B05:00', "'tz' must be"],
  ['/aimlapi/v2/logs?period=1d&status=succeeded,failed', "'status' must be"],
  ['/aimlapi/v2/logs?period=1d&limit=101', 'Number must be less than or equal to 100'],
  ['/aimlapi/v2/billing/transactions?cursor=eyJ2IjoxfQ', "'cursor' must be"],
  ['/aimlapi/v2/billing/transactions?direction=IN', "Expected 'TOPUP' | 'CHARGE'"],
  ['/aimlapi/v2/billing/transactions?page=2', "Unrecognized key(s) in object: 'page'"],
  ['/aimlapi/v2/billing/transactions?from=2026-07-02&to=2026-07-01', "later than 'from'"],
] as const)('%s is refused', async (path, words) => {
  const reply = await get(path);
  expect(reply.status).toBe(400);
  expect((reply.json as { message: string }).message).toContain(words);
});

test('models are there for anybody, as documented', async () => {
  for (const path of [
    '/aimlapi/v1/models?include=all',
    '/aimlapi/model/openai/gpt-image-1',
  ] as const) {
    const reply = await get(path, 'nobody');
    expect(reply.status).toBe(200);
  }
  expect((await get('/aimlapi/model/nothing')).status).toBe(404);
});
