import { afterEach, expect, test } from 'vitest';

import { createHttpHarness, SECRETS, type HttpHarness } from '../../test/support/http-harness.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { DEFAULT_LIMITS } from './dependencies.ts';

let harness: HttpHarness;
afterEach(async () => harness.app.close());

const bearer = { authorization: `Bearer ${SECRETS.team}` };

const errorOf = (response: { json: () => unknown }) =>
  (response.json() as { error: { message: string; code: string | null } }).error;

test.each([
  ['GET', '/v1/models'],
  ['POST', '/v1/images/generations'],
  ['GET', '/v1/nothing'],
  ['GET', '/v1/'],
  ['GET', '/gala/v1/records'],
  ['GET', '/gala/v1/nothing'],
  ['OPTIONS', '/v1/models'],
] as const)('%s %s wants a key before anything else', async (method, url) => {
  harness = createHttpHarness();
  const response = await harness.app.inject({ method, url });
  expect(response.statusCode).toBe(401);
  expect(errorOf(response).message).toMatch(/^You didn't provide an API key\./);
  expect(response.headers['www-authenticate']).toBe('Bearer realm="Gala"');
});

test('a browser that opens an API page is asked for the password', async () => {
  harness = createHttpHarness();
  const headers = { accept: 'text/html,*/*' };
  const response = await harness.app.inject({ url: '/v1/models', headers });
  expect(response.headers['www-authenticate']).toBe('Basic realm="Gala"');
});

test('a wrong key is shown back in its mask', async () => {
  harness = createHttpHarness();
  const headers = { authorization: 'Bearer sk-wrong-0123456789' };
  const response = await harness.app.inject({ url: '/v1/models', headers });
  expect(response.statusCode).toBe(401);
  expect(response.body).toBe(
    `{
  "error": {
    "message": "Incorrect API key provided: sk-wrong*******6789. You can find your API key at https://platform.openai.com/account/api-keys.",
    "type": "invalid_request_error",
    "param": null,
    "code": "invalid_api_key"
  }
}
`,
  );
});

test('the key works as a password, too', async () => {
  harness = createHttpHarness();
  const authorization = `basic ${Buffer.from(`:${SECRETS.team}`).toString('base64')}`;
  const response = await harness.app.inject({ url: '/v1/models', headers: { authorization } });
  expect(response.statusCode).toBe(200);
});

test('a key without the scope of a path is refused', async () => {
  harness = createHttpHarness();
  const headers = { authorization: `Bearer ${SECRETS.adminOnly}` };
  const response = await harness.app.inject({ url: '/v1/models', headers });
  expect(response.statusCode).toBe(403);
  expect(errorOf(response).message).toContain('Missing scopes: images.');
});

/** More than the name of anything has. */
const LONG = 'a'.repeat(301);

test.each([
  ['GET', '/v1/nothing', 'Invalid URL (GET /v1/nothing)'],
  ['POST', '/v1/images/nothing?a=b', 'Invalid URL (POST /v1/images/nothing)'],
  ['GET', '/v1/models/%zz', 'Invalid URL (GET /v1/models/%zz)'],
  ['GET', `/v1/responses/${LONG}`, `Invalid URL (GET /v1/responses/${LONG})`],
  ['GET', '/', 'Invalid URL (GET /)'],
  ['POST', '/openapi.json', 'Invalid URL (POST /openapi.json)'],
] as const)('%s %s is no URL of the API', async (method, url, message) => {
  harness = createHttpHarness();
  const response = await harness.app.inject({ method, url, headers: bearer });
  expect(response.statusCode).toBe(404);
  expect(errorOf(response).message).toBe(message);
});

test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
  '%s is not what generations take',
  async (method) => {
    harness = createHttpHarness();
    const url = '/v1/images/generations';
    const response = await harness.app.inject({ method, url, headers: bearer });
    expect(response.statusCode).toBe(405);
    expect(response.headers['allow']).toBe('POST');
    if (method === 'HEAD') return;
    expect(errorOf(response).message).toBe(
      `Not allowed to ${method} on /v1/images/generations. (HINT: Perhaps you meant to use a different HTTP method?)`,
    );
  },
);

test('every reply of the API has OpenAI’s headers, errors too', async () => {
  harness = createHttpHarness();
  for (const url of ['/v1/models', '/v1/nothing']) {
    const { headers } = await harness.app.inject({ url, headers: bearer });
    expect(headers['x-request-id']).toMatch(/^req_[0-9a-f]{32}$/);
    expect(headers['openai-version']).toBe('2020-10-01');
    expect(headers['openai-processing-ms']).toMatch(/^\d+$/);
    expect(headers['openai-organization']).toBe('team_one');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['content-type']).toBe('application/json');
  }
});

test('a preflight is answered without a key, and lets the key through', async () => {
  harness = createHttpHarness();
  const response = await harness.app.inject({
    method: 'OPTIONS',
    url: '/v1/images/generations',
    headers: {
      origin: 'https://example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(response.statusCode).toBe(204);
  expect(response.headers['access-control-allow-origin']).toBe('*');
  expect(response.headers['access-control-allow-methods']).toContain('POST');
  expect(response.headers['access-control-allow-headers']).toBe('authorization,content-type');
});

test.each(['/v1/models', '/nothing', '/images/a.png', '/openapi.json', '/aimlapi/v1/models'])(
  'pages of other origins read what is said at %s, and what only pictures have',
  async (url) => {
    harness = createHttpHarness();
    const { headers } = await harness.app.inject({ url, headers: bearer });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(String(headers['access-control-expose-headers']).split(', ')).toEqual(
      expect.arrayContaining(['content-range', 'etag', 'x-request-id', 'retry-after']),
    );
  },
);

test.each([
  [undefined, '/'],
  ['https://pictures.example/gala', 'https://pictures.example/gala'],
])('the OpenAPI document says where the server is reached: %s', async (publicUrl, url) => {
  harness = createHttpHarness({ publicUrl });
  const { servers } = (await harness.app.inject('/openapi.json')).json<{ servers: unknown }>();
  expect(servers).toEqual([{ url }]);
});

const MODELS_BEGIN = `{
  "object": "list",
  "data": [
    {
      "id": "dall-e-2",
      "object": "model",
      "created": 1698798177,
      "owned_by": "system"
    },
`;

test('the list of models, and one of them', async () => {
  harness = createHttpHarness();
  const list = await harness.app.inject({ url: '/v1/models', headers: bearer });
  expect(list.body.startsWith(MODELS_BEGIN)).toBe(true);
  const ids = list.json<{ data: { id: string }[] }>().data.map(({ id }) => id);
  expect(ids).toEqual(createCatalogue().models.map(({ id }) => id));
  const one = await harness.app.inject({ url: '/v1/models/dall-e-2', headers: bearer });
  expect(one.json()).toMatchObject({ id: 'dall-e-2', object: 'model' });
  const none = await harness.app.inject({ url: '/v1/models/dall-e-9', headers: bearer });
  expect(none.statusCode).toBe(404);
  expect(errorOf(none).code).toBe('model_not_found');
});

test('what breaks inside is a 500 that gives nothing away', async () => {
  harness = createHttpHarness({
    records: {
      find: async () => undefined,
      list: () => Promise.reject(new Error('secret detail')),
      judge: async () => undefined,
    },
  });
  const response = await harness.app.inject({ url: '/gala/v1/records', headers: bearer });
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain('secret detail');
  expect(errorOf(response).message).toBe(
    'The server had an error while processing your request. Sorry about that!',
  );
});

test('health needs no key, readiness asks every probe and tells no details', async () => {
  let databaseWorks = true;
  harness = createHttpHarness({
    probes: [
      { name: 'database', check: async () => databaseWorks },
      { name: 'engine', check: async () => true },
    ],
  });
  expect((await harness.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await harness.app.inject('/readyz')).statusCode).toBe(200);
  databaseWorks = false;
  const response = await harness.app.inject('/readyz');
  expect(response.statusCode).toBe(503);
  expect(response.json()).toEqual({ status: 'unavailable' });
  expect((await harness.app.inject('/healthz')).statusCode).toBe(200);
});

test.each([
  ['throws', () => Promise.reject(new Error('down'))],
  ['never answers', () => new Promise<boolean>(() => {})],
])('a probe that %s is a failed one', async (_name, check) => {
  const limits = { ...DEFAULT_LIMITS, probeTimeoutMs: 20 };
  harness = createHttpHarness({ probes: [{ name: 'x', check }], limits });
  expect((await harness.app.inject('/readyz')).statusCode).toBe(503);
});
