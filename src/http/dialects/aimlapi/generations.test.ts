import { expect, test } from 'vitest';

import { createHttpHarness, SECRETS } from '../../../../test/support/http-harness.ts';

const PATH = '/aimlapi/v1/images/generations';

const post = async (
  body: unknown,
  { path = PATH, headers = {}, harness = createHttpHarness() } = {},
) => {
  const reply = await harness.app.inject({
    method: 'POST',
    url: path,
    headers: {
      authorization: `Bearer ${SECRETS.team}`,
      'content-type': 'application/json',
      ...headers,
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const json: unknown = reply.json();
  return { reply, json, harness };
};

/** The lines below the first of a refused body. */
const linesOf = (json: unknown): readonly string[] => {
  const [first, ...lines] = (json as { message: string }).message.split('\n');
  expect(first).toBe('Body validation error');
  return lines;
};

test.each([PATH, '/aimlapi/images/generations'])(
  '%s answers with pictures and what they cost',
  async (path) => {
    const { reply, json, harness } = await post(
      { model: 'dall-e-2', prompt: 'a cat', n: 2, size: '256x256' },
      { path, headers: { 'X-Client-Request-Id': 'order:8f.21_c4-x' } },
    );
    expect(reply.statusCode).toBe(200);
    expect(Object.keys(json as object)).toEqual(['created', 'data', 'meta']);
    expect(json).toMatchObject({
      created: 1_800_000_000,
      data: [{ url: expect.stringMatching(/^http/) }, { url: expect.stringMatching(/^http/) }],
      meta: { usage: { credits_used: 64_000, usd_spent: 0.032 } },
    });
    expect(reply.headers).toMatchObject({
      'x-aimlapi-credits-used': '64000',
      'x-aimlapi-usd-spent': '0.032000000',
      'x-client-request-id': 'order:8f.21_c4-x',
      'x-inference-id': reply.headers['x-request-id'],
    });
    expect(reply.headers).not.toHaveProperty('x-gala-ignored');
    expect(harness.submissions[0]).toMatchObject({
      dialect: 'aimlapi',
      notes: { inference_id: reply.headers['x-request-id'], client_request_id: 'order:8f.21_c4-x' },
    });
  },
);

test('the base64 of a picture comes with its cost as well', async () => {
  const { json } = await post({ model: 'dall-e-2', prompt: 'a cat', response_format: 'b64_json' });
  expect(json).toMatchObject({
    data: [{ b64_json: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) }],
    meta: { usage: { credits_used: 40_000 } },
  });
});

test.each(['', 'a b', 'ä', 'x'.repeat(129)])(
  'the client request id %j is dropped without a word',
  async (id) => {
    const { reply } = await post(
      { model: 'dall-e-2', prompt: 'a cat' },
      { headers: { 'x-client-request-id': Buffer.from(id).toString('latin1') } },
    );
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).not.toHaveProperty('x-client-request-id');
  },
);

test('hd is drawn more finely by dall-e-2, and standard is what is drawn else', async () => {
  const harness = createHttpHarness();
  await post({ model: 'dall-e-2', prompt: 'a cat', quality: 'hd' }, { harness });
  await post({ model: 'dall-e-2', prompt: 'a cat' }, { harness });
  expect(harness.submissions.map(({ task }) => task.quality)).toEqual(['hd', 'standard']);
  for (const { creditsPerImage } of harness.submissions) expect(creditsPerImage).toBe(40_000);
});

test('dall-e-3 goes by its prefixed name as well, and tells its revision', async () => {
  const { json, harness } = await post({
    model: 'openai/dall-e-3',
    prompt: 'a cat',
    style: 'natural',
  });
  expect(json).toMatchObject({ data: [{ revised_prompt: expect.any(String) }] });
  expect(harness.submissions[0]?.task).toMatchObject({ model: 'dall-e-3', look: 'natural' });
});

test('keys that nobody knows are dropped and named, null ones are not', async () => {
  const { reply } = await post({
    model: 'dall-e-2',
    prompt: 'a cat',
    style: 'vivid',
    'größe, neu': 1,
    guidance: null,
    ['__proto__']: { n: 9 },
  });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['x-gala-ignored']).toBe('style, gr%C3%B6%C3%9Fe%2C%20neu, __proto__');
});

test.each<[string, unknown, readonly string[]]>([
  ['nothing', {}, ['Required at "model"']],
  ['no prompt', { model: 'dall-e-2' }, ['Required at "prompt"']],
  ['an empty prompt', { prompt: '' }, ['String must contain at least 1 character(s) at "prompt"']],
  [
    '1001 characters',
    { prompt: 'a'.repeat(1001) },
    ['String must contain at most 1000 character(s) at "prompt"'],
  ],
  ['n = 11', { n: 11 }, ['Number must be less than or equal to 10 at "n"']],
  ['n = 0', { n: 0 }, ['Number must be greater than or equal to 1 at "n"']],
  ['n = "2"', { n: '2' }, ['Expected number, received string at "n"']],
  ['n = 1.5', { n: 1.5 }, ['Expected integer, received float at "n"']],
  [
    'a size of another model',
    { size: '1792x1024' },
    [
      `Invalid enum value. Expected '1024x1024' | '512x512' | '256x256', received '1792x1024' at "size"`,
    ],
  ],
  [
    'size auto',
    { model: 'dall-e-3', size: 'auto' },
    [
      `Invalid enum value. Expected '1024x1024' | '1024x1792' | '1792x1024', received 'auto' at "size"`,
    ],
  ],
  [
    'another quality',
    { quality: 'best' },
    [`Invalid enum value. Expected 'standard' | 'hd', received 'best' at "quality"`],
  ],
  [
    'two pictures of dall-e-3',
    { model: 'dall-e-3', n: 2 },
    ['Invalid literal value, expected 1 at "n"'],
  ],
  [
    'everything at once',
    { prompt: 5, n: 11, quality: true, response_format: 'png' },
    [
      'Expected string, received number at "prompt"',
      'Number must be less than or equal to 10 at "n"',
      'Expected string, received boolean at "quality"',
      `Invalid enum value. Expected 'url' | 'b64_json', received 'png' at "response_format"`,
    ],
  ],
])('%s is refused line by line', async (name, body, lines) => {
  const asked =
    name === 'nothing' ? {} : { model: 'dall-e-2', prompt: 'a cat', ...(body as object) };
  const { reply, json, harness } = await post(name === 'no prompt' ? body : asked);
  expect(reply.statusCode).toBe(400);
  expect(linesOf(json)).toEqual(lines);
  expect(harness.submissions).toEqual([]);
});

test('a model that is not served is refused with those that are', async () => {
  const { json } = await post({ model: 'dall-e-9', prompt: 'a cat' });
  const [line] = linesOf(json);
  expect(line).toMatch(/^Invalid enum value\. Expected 'dall-e-2' \| 'dall-e-3'/);
  expect(line).toMatch(/, received 'dall-e-9' at "model"$/);
});

test.each(['nope', '[]', '"text"'])('the body %s is no JSON object', async (body) => {
  const { reply, json } = await post(body);
  expect(reply.statusCode).toBe(400);
  expect(json).toMatchObject({ message: 'The body of the request is not a JSON object.' });
});

test('an error has the form of the original, and the names of the request', async () => {
  const { reply, json } = await post({}, { headers: { 'x-client-request-id': 'mine' } });
  expect(Object.keys(json as object)).toEqual([
    'requestId',
    'statusCode',
    'timestamp',
    'path',
    'message',
  ]);
  expect(json).toMatchObject({
    requestId: reply.headers['x-inference-id'],
    statusCode: 400,
    timestamp: '2027-01-15T08:00:00.000Z',
    path: PATH,
  });
  expect(reply.headers['x-client-request-id']).toBe('mine');
});

test.each([
  ['rate_limit', 429, 'Too Many Requests'],
  ['overloaded', 429, 'Too Many Requests'],
  ['server_error', 500, 'Internal server error'],
])('a forced %s has the words of the original', async (name, status, message) => {
  const { reply, json } = await post(
    { model: 'dall-e-2', prompt: 'a cat' },
    { headers: { 'x-gala-force': name } },
  );
  expect(reply.statusCode).toBe(status);
  expect(json).toMatchObject({ statusCode: status, message });
});

test('a refusal of the prompt is the JSON of OpenAI’s, as text', async () => {
  const { json } = await post(
    { model: 'dall-e-2', prompt: 'a cat' },
    { headers: { 'x-gala-force': 'content_policy' } },
  );
  const { message } = json as { message: string };
  expect(message.slice(0, 4)).toBe('400 ');
  expect(JSON.parse(message.slice(4))).toMatchObject({ code: 'content_policy_violation' });
});

test.each([
  ['no key', {}],
  ['a wrong one', { authorization: 'Bearer sk-gala-nobodyknowsthisone' }],
])('%s is refused in the words of the original', async (_name, headers) => {
  const { app } = createHttpHarness();
  const reply = await app.inject({ method: 'POST', url: PATH, headers, payload: {} });
  expect(reply.statusCode).toBe(401);
  expect(reply.json()).toMatchObject({
    message:
      'This request requires a valid API key. You can create a new API key on the Billing page: https://aimlapi.com/app/keys',
  });
});

test('pages of any origin may read what the headers say', async () => {
  const { reply } = await post({ model: 'dall-e-2', prompt: 'a cat' });
  expect(reply.headers['access-control-allow-origin']).toBe('*');
  const exposed = String(reply.headers['access-control-expose-headers']).split(', ');
  expect(exposed).toEqual(
    expect.arrayContaining([
      'x-inference-id',
      'x-client-request-id',
      'x-aimlapi-credits-used',
      'x-aimlapi-usd-spent',
    ]),
  );
});

test.each([
  ['POST', '/aimlapi/v1/images/variations', 404, 'Cannot POST /aimlapi/v1/images/variations'],
  ['POST', '/aimlapi', 404, 'Cannot POST /aimlapi'],
] as const)('%s %s is not here', async (method, url, status, message) => {
  const { app } = createHttpHarness();
  const reply = await app.inject({ method, url });
  expect(reply.statusCode).toBe(status);
  expect(reply.json()).toMatchObject({ statusCode: status, path: url, message });
});
