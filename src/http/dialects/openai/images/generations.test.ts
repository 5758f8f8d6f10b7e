import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, expect, test } from 'vitest';

import {
  bytesOf,
  createHttpHarness,
  SECRETS,
  type HttpHarness,
} from '../../../../../test/support/http-harness.ts';
import { fault } from '../../../../kernel/errors.ts';
import { DEFAULT_LIMITS } from '../../../dependencies.ts';

let harness: HttpHarness;
afterEach(async () => harness.app.close());

const URL = '/v1/images/generations';

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  harness.app.inject({
    method: 'POST',
    url: URL,
    headers: {
      authorization: `Bearer ${SECRETS.team}`,
      'content-type': 'application/json',
      host: 'gala.test:1904',
      ...headers,
    },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

interface ErrorBody {
  error: { message: string; type: string; param: string | null; code: string | null };
}

test('answers with links, created and nothing else', async () => {
  harness = createHttpHarness();
  const response = await post({ prompt: 'a white siamese cat', n: 2, seed: 4294967295 });
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('application/json');
  expect(response.headers).toMatchObject({
    'x-gala-record': harness.records[0]?.id,
    'x-gala-engine': 'collage',
    'x-gala-seed': '4294967295,0',
  });
  const body = response.json<{ created: number; data: { url: string }[] }>();
  expect(response.body).toBe(`${JSON.stringify(body, null, 2)}\n`);
  expect(Object.keys(body)).toEqual(['created', 'data']);
  expect(body.created).toBe(1_800_000_000);
  expect(body.data.map((item) => Object.keys(item))).toEqual([['url'], ['url']]);
  for (const { url } of body.data) {
    expect(url).toMatch(/^http:\/\/gala\.test:1904\/images\/img_\w+\.png\?exp=\d+&sig=[\w-]{43}$/);
  }
});

test('hands the whole request on, and nothing that was not asked', async () => {
  harness = createHttpHarness();
  await post({
    prompt: 'a cat',
    n: 3,
    size: '256x256',
    user: 'jane',
    safety_identifier: 'u-17',
    metadata: { shop: 'north' },
    seed: 9,
    quality: 'standard',
  });
  await post({ prompt: 'a dog', model: null });
  expect(harness.submissions).toMatchObject([
    {
      caller: { keyId: 'key_team', teamId: 'team_one', userId: 'user_default' },
      dialect: 'openai',
      task: {
        operation: 'generate',
        model: 'dall-e-2',
        engine: 'collage',
        prompt: 'a cat',
        count: 3,
        size: { width: 256, height: 256 },
        seed: 9,
      },
      notes: { user: 'jane', safety_identifier: 'u-17', metadata: '{"shop":"north"}' },
      idempotency: undefined,
    },
    { task: { count: 1, size: { width: 1024, height: 1024 }, seed: undefined }, notes: {} },
  ]);
});

test.each([1, 10])('sends %i pictures in base64, byte by byte the stored ones', async (n) => {
  harness = createHttpHarness({ imageBytes: 200_001 });
  const response = await post({ prompt: 'a cat', n, seed: 1, response_format: 'b64_json' });
  expect(response.headers['content-length']).toBe(String(response.body.length));
  const body = response.json<{ created: number; data: { b64_json: string }[] }>();
  expect(response.body).toBe(`${JSON.stringify(body, null, 2)}\n`);
  expect(body.data).toHaveLength(n);
  for (const [i, item] of body.data.entries()) {
    expect(Object.keys(item)).toEqual(['b64_json']);
    expect(bytesOf(1 + i, 200_001).equals(Buffer.from(item.b64_json, 'base64'))).toBe(true);
  }
});

test.each([
  ['no JSON', '{"prompt": "a"', 400, null],
  ['no body', '', 400, null],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]).toString('latin1'), 400, null],
  ['a bare NUL in a string', '{"prompt": "a\u0000"}', 400, null],
])('refuses %s', async (_name, payload, status, param) => {
  harness = createHttpHarness();
  const response = await harness.app.inject({
    method: 'POST',
    url: URL,
    headers: { authorization: `Bearer ${SECRETS.team}`, 'content-type': 'application/json' },
    payload: Buffer.from(payload, 'latin1'),
  });
  expect(response.statusCode).toBe(status);
  const { error } = response.json<ErrorBody>();
  expect(error.message).toMatch(/^We could not parse the JSON body of your request\./);
  expect(error.param).toBe(param);
  expect(harness.submissions).toEqual([]);
});

test('refuses a body that is not declared as JSON', async () => {
  harness = createHttpHarness();
  const form = await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' });
  expect(form.statusCode).toBe(400);
  expect(form.json<ErrorBody>().error).toMatchObject({ code: 'unsupported_content_type' });
  const charset = await post(
    { prompt: 'a' },
    { 'content-type': 'application/json; charset=UTF-8' },
  );
  expect(charset.statusCode).toBe(200);
});

test('refuses a body of more than a megabyte', async () => {
  harness = createHttpHarness();
  const response = await post({ prompt: 'a'.repeat(2_000_000) });
  expect(response.statusCode).toBe(413);
  expect(response.json<ErrorBody>().error.message).toBe(
    'Maximum content size limit (1048576) exceeded',
  );
});

const KNOWN =
  "'dall-e-2', 'dall-e-3', 'gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'chatgpt-image-latest', 'gpt-image-2', and 'gpt-image-2-2026-04-21'";

test('refuses a model it does not serve before looking at the rest', async () => {
  harness = createHttpHarness();
  const response = await post({ model: 'dall-e-9', style: 'vivid', n: 99 });
  expect(response.json<ErrorBody>().error).toEqual({
    message: `Invalid value: 'dall-e-9'. Supported values are: ${KNOWN}.`,
    type: 'invalid_request_error',
    param: 'model',
    code: 'invalid_value',
  });
  const typed = await post({ model: 3 });
  expect(typed.json<ErrorBody>().error).toMatchObject({ param: 'model', code: 'invalid_type' });
});

test('dall-e-3 has its prompts revised, is told how to draw, and tells what it drew first', async () => {
  harness = createHttpHarness({ imageBytes: 2000 });
  const asked = { model: 'dall-e-3', prompt: 'a “é” sign that says ""', seed: 3 };
  const inUrls = await post({ ...asked, quality: 'hd', style: 'natural', size: '1792x1024' });
  const inBytes = await post({ ...asked, quality: 'auto', response_format: 'b64_json' });
  expect(harness.submissions).toMatchObject([
    { revise: true, task: { quality: 'hd', look: 'natural', size: { width: 1792 } } },
    { revise: true, task: { quality: 'standard', look: 'vivid' } },
  ]);
  interface Body {
    data: { revised_prompt: string; b64_json: string }[];
  }
  const [withUrl] = inUrls.json<Body>().data;
  const [withBytes] = inBytes.json<Body>().data;
  expect(Object.keys(withUrl!)).toEqual(['revised_prompt', 'url']);
  expect(Object.keys(withBytes!)).toEqual(['revised_prompt', 'b64_json']);
  expect(withBytes!.revised_prompt).toBe(`${asked.prompt} ""`);
  expect(Buffer.from(withBytes!.b64_json, 'base64')).toEqual(bytesOf(3, 2000));
  expect(Number(inBytes.headers['content-length'])).toBe(Buffer.byteLength(inBytes.body));
});

test('dall-e-2 leaves nothing of that to choose', async () => {
  harness = createHttpHarness();
  await post({ prompt: 'a cat', quality: 'standard' });
  expect(harness.submissions[0]?.revise).toBe(false);
  expect(harness.submissions[0]?.task).not.toHaveProperty('quality');
  expect(harness.submissions[0]?.task).not.toHaveProperty('look');
});

test.each([
  [{ n: 2 }, 'You must provide n=1 for this model.', null],
  [{ n: 0 }, 'You must provide n=1 for this model.', null],
  [{ size: '512x512' }, 'The size is not supported by this model.', 'invalid_size'],
  [
    { prompt: 'x'.repeat(4001) },
    'Prompt must be length 4000 or less. Your prompt length is 4001. Please reduce your prompt length.',
    null,
  ],
  [
    { quality: 'high' },
    "Invalid value: 'high'. Supported values are: 'standard', 'hd', and 'auto'.",
    'invalid_value',
  ],
  [
    { style: 'bold' },
    "Invalid value: 'bold'. Supported values are: 'vivid' and 'natural'.",
    'invalid_value',
  ],
  [{ background: 'opaque' }, "Unknown parameter: 'background'.", 'unknown_parameter'],
  [
    { n: '1' },
    "Invalid type for 'n': expected an integer, but got a string instead.",
    'invalid_type',
  ],
])('dall-e-3 refuses %j', async (body, message, code) => {
  harness = createHttpHarness();
  const response = await post({ model: 'dall-e-3', prompt: 'a cat', ...body });
  expect(response.statusCode).toBe(400);
  expect(response.json<ErrorBody>().error).toMatchObject({ message, code });
  expect(harness.submissions).toEqual([]);
});

test('an idempotency key travels with a hash of what the request means', async () => {
  harness = createHttpHarness();
  const claim = { 'idempotency-key': 'order-1' };
  await post({ prompt: 'a cat', n: 1 }, claim);
  await post('{"n": null, "model": "dall-e-2", "prompt": "a cat"}', claim);
  await post({ prompt: 'a cat', n: 2 }, claim);
  const [first, second, third] = harness.submissions.map(({ idempotency }) => idempotency);
  expect(first?.value).toBe('order-1');
  expect(second).toEqual(first);
  expect(third?.requestHash).not.toBe(first?.requestHash);
});

test.each([
  ['rate_limit', 429, 'rate_limit_exceeded'],
  ['overloaded', 429, null],
  ['server_error', 500, null],
  ['content_policy', 400, 'content_policy_violation'],
] as const)('fails with %s when asked to, and nothing is drawn', async (name, status, code) => {
  harness = createHttpHarness();
  const byHeader = await post({ prompt: 'a' }, { 'x-gala-force': name });
  expect(byHeader.statusCode).toBe(status);
  expect(byHeader.json<ErrorBody>().error.code).toBe(code);
  expect(byHeader.headers['retry-after']).toBe(status === 429 ? '1' : undefined);
  harness.director.forceNext(name, 2);
  const statuses = [await post({ prompt: 'a' }), await post({ prompt: 'a' })];
  expect(statuses.map((response) => response.statusCode)).toEqual([status, status]);
  expect(harness.submissions).toEqual([]);
  expect((await post({ prompt: 'a' })).statusCode).toBe(200);
});

test('a failure that does not exist cannot be forced, and a wrong request uses none up', async () => {
  harness = createHttpHarness();
  const response = await post({ prompt: 'a' }, { 'x-gala-force': 'earthquake' });
  expect(response.json<ErrorBody>().error).toMatchObject({ param: 'x-gala-force' });
  harness.director.forceNext('server_error');
  expect((await post({ prompt: '' })).statusCode).toBe(400);
  expect((await post({ prompt: 'a' })).statusCode).toBe(500);
});

test('what generation refuses is rendered', async () => {
  harness = createHttpHarness({
    generation: { run: () => Promise.reject(fault('overloaded', { retryAfter: 7 })) },
  });
  const response = await post({ prompt: 'a' });
  expect(response.statusCode).toBe(429);
  expect(response.headers['retry-after']).toBe('7');
  expect(Object.keys(response.json<ErrorBody>().error)).toEqual([
    'code',
    'message',
    'param',
    'type',
  ]);
});

test('pictures that were swept before a replay are reported as such', async () => {
  harness = createHttpHarness({
    store: { stat: async () => undefined, get: async () => undefined, delete: async () => {} },
  });
  const response = await post({ prompt: 'a', response_format: 'b64_json' });
  expect(response.statusCode).toBe(410);
});

const HASTY = { ...DEFAULT_LIMITS, keepAliveAfterMs: 20, keepAliveEveryMs: 20 };

test.each(['url', 'b64_json'])(
  'a slow answer in %s starts with spaces',
  async (response_format) => {
    harness = createHttpHarness({
      limits: HASTY,
      store: {
        stat: async (key) => ({
          key,
          bytes: 1000,
          contentType: 'image/png',
          etag: '"e"',
          createdAt: 0,
        }),
        get: async () => undefined,
        delete: async () => {},
      },
      generation: {
        run: async (submission) => {
          // In steps, because on a busy machine all timers are late: these no less than the reply's.
          for (let step = 0; step < 5; step++) await sleep(25);
          return {
            recordId: 'rec',
            createdAt: 1000,
            engine: submission.task.engine,
            images: [],
            credits: 0,
          };
        },
      },
    });
    const response = await post({ prompt: 'a', response_format });
    expect(response.statusCode).toBe(200);
    expect(response.body).toMatch(/^ {2,20}\{\n/);
    expect(response.body.endsWith('}\n')).toBe(true);
    expect(response.json()).toEqual({ created: 1, data: [] });
  },
);

test('a slow answer that fails is an error under a status that was already sent', async () => {
  harness = createHttpHarness({
    limits: HASTY,
    generation: {
      run: async () => {
        await sleep(60);
        throw fault('engine_failed', { engine: 'collage' });
      },
    },
  });
  const response = await post({ prompt: 'a' });
  expect(response.statusCode).toBe(200);
  expect(response.body).toMatch(/^ +\{\n {2}"error": \{\n {4}"code": null,/);
});
