import { PassThrough } from 'node:stream';

import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';

import { createHttpHarness, SECRETS, type HttpHarness } from '../../test/support/http-harness.ts';

let harness: HttpHarness;
afterEach(async () => harness.app.close());

// Below a mount that every harness has, so that the rewriting is seen by itself.
const HOSTS = [{ host: 'Gala.example', mount: '/v1' }];

const get = (url: string, headers: Record<string, string>, parts = {}) => {
  harness = createHttpHarness({ dialectHosts: HOSTS, ...parts });
  const authorization = `Bearer ${SECRETS.team}`;
  return harness.app.inject({ url, headers: { authorization, ...headers } });
};

test.each(['gala.example', 'GALA.example:8080', 'gala.example.'])(
  'on the host %s the paths below the mount are those of the root',
  async (host) => {
    const response = await get('/models/dall-e-2?a=b', { host });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ object: 'model' });
  },
);

test.each(['other.example', 'gala.example.evil.test', 'xgala.example', '', '[::1]:1904'])(
  'the host “%s” is served as ever',
  async (host) => {
    expect((await get('/models/dall-e-2', { host })).statusCode).toBe(404);
    await harness.app.close();
    expect((await get('/v1/models', { host })).statusCode).toBe(200);
  },
);

test('nothing else is served there, and errors name the path as it was sent', async () => {
  const response = await get('/v1/models?a=b', { host: 'gala.example' });
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ error: { message: 'Invalid URL (GET /v1/models)' } });
});

test('so does the log', async () => {
  const stream = new PassThrough();
  await get('/models/dall-e-2?a=b', { host: 'gala.example' }, { logger: pino(stream) });
  expect(JSON.parse(String(stream.read()))).toMatchObject({ path: '/models/dall-e-2' });
});

test('health and OpenAPI answer there, too, and a link to a picture is looked at', async () => {
  for (const path of ['/healthz', '/openapi.json']) {
    expect((await get(path, { host: 'gala.example' })).statusCode).toBe(200);
    await harness.app.close();
  }
  const response = await get('/images/img_1.png?exp=1&sig=x', { host: 'gala.example' });
  expect(response.json()).toMatchObject({ error: { code: 'invalid_link' } });
});

test.each(['/images/generations', '/images/generations?a=b.png', '/images/edits', '/images/'])(
  'what is no picture is the dialect’s own: %s',
  async (path) => {
    const dialectHosts = [{ host: 'aimlapi.example', mount: '/aimlapi' }];
    const response = await get(path, { host: 'aimlapi.example' }, { dialectHosts });
    expect(response.json()).toMatchObject({ path: path.replace(/\?.*/, '') });
  },
);

test('a forwarded host counts from a trusted proxy, the last one of several', async () => {
  const headers = { host: 'inner', 'x-forwarded-host': 'other.example, gala.example' };
  expect((await get('/models/dall-e-2', headers)).statusCode).toBe(404);
  await harness.app.close();
  expect((await get('/models/dall-e-2', headers, { trustProxy: ['loopback'] })).statusCode).toBe(
    200,
  );
  await harness.app.close();
  expect((await get('/models/dall-e-2', headers, { trustProxy: ['10.0.0.0/8'] })).statusCode).toBe(
    404,
  );
});

test.each([
  ['aimlapi.example', '/aimlapi', { path: '/v1/nothing', message: 'Cannot GET /v1/nothing' }],
  ['1min.example', '/onemin', { message: 'Cannot GET /v1/nothing' }],
])('what %s does not serve is refused in its dialect’s words', async (host, mount, body) => {
  const dialectHosts = [{ host, mount }];
  const response = await get('/v1/nothing?a=b', { host }, { dialectHosts });
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject(body);
});
