import OpenAI, {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  RateLimitError,
} from 'openai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

const client = (options: ConstructorParameters<typeof OpenAI>[0] = {}) =>
  new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey, ...options });

/** What the client throws, as far as programs look at it. */
async function failureOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof APIError)) throw new Error('The call did not fail.');
  return error;
}

test('a picture behind a link', async () => {
  const result = await client().images.generate({
    model: 'dall-e-2',
    prompt: 'a white siamese cat',
    size: '512x512',
    quality: 'standard',
    n: 1,
    user: 'jane',
  });
  const picture = await fetch(result.data?.[0]?.url ?? '');
  const { width, height } = await sharp(await picture.arrayBuffer()).metadata();
  expect([width, height]).toEqual([512, 512]);
});

test('several pictures in base64, each of them another', async () => {
  const result = await client().images.generate({
    model: 'dall-e-2',
    prompt: 'a red bicycle',
    size: '256x256',
    n: 3,
    response_format: 'b64_json',
  });
  const pictures = (result.data ?? []).map(({ b64_json }) => b64_json ?? '');
  expect(new Set(pictures).size).toBe(3);
  for (const picture of pictures) {
    const { format, width } = await sharp(Buffer.from(picture, 'base64')).metadata();
    expect([format, width]).toEqual(['png', 256]);
  }
});

test('the id of a request, and Gala’s facts about it', async () => {
  const { data, response, request_id } = await client()
    .images.generate({ prompt: 'a boat', size: '256x256', n: 2 })
    .withResponse();
  expect(request_id).toMatch(/^req_[0-9a-f]{32}$/);
  expect(data.data).toHaveLength(2);
  expect(response.headers.get('x-gala-record')).toMatch(/^rec_/);
  expect(response.headers.get('x-gala-seed')).toMatch(/^\d+,\d+$/);
});

test('models', async () => {
  const ids: string[] = [];
  for await (const model of client().models.list()) ids.push(model.id);
  expect(ids).toEqual(expect.arrayContaining(['dall-e-2', 'dall-e-3', 'gpt-image-1']));
  expect(await client().models.retrieve('dall-e-2')).toMatchObject({ object: 'model' });
  expect(await failureOf(client().models.retrieve('dall-e-9'))).toMatchObject({
    status: 404,
    code: 'model_not_found',
  });
});

test('errors arrive as the classes programs catch', async () => {
  const wrongKey = await failureOf(
    client({ apiKey: 'sk-wrong-0123456789' }).images.generate({ prompt: 'a' }),
  );
  expect(wrongKey).toBeInstanceOf(AuthenticationError);
  expect(wrongKey).toMatchObject({ status: 401, code: 'invalid_api_key' });

  const badCount = await failureOf(client().images.generate({ prompt: 'a', n: 11 }));
  expect(badCount).toBeInstanceOf(BadRequestError);
  expect(badCount).toMatchObject({ param: 'n', code: 'integer_above_max_value' });
});

test.each([
  ['rate_limit', RateLimitError, 429],
  ['overloaded', RateLimitError, 429],
  ['server_error', InternalServerError, 500],
  ['content_policy', BadRequestError, 400],
] as const)('a forced %s', async (name, type, status) => {
  const before = await server.pictures();
  const error = await failureOf(
    client({ maxRetries: 0 }).images.generate(
      { prompt: 'a' },
      { headers: { 'x-gala-force': name } },
    ),
  );
  expect(error).toBeInstanceOf(type);
  expect(error.status).toBe(status);
  expect(await server.pictures()).toEqual(before);
});

test('a client that retries gets its picture once the trouble is over', async () => {
  server.gala.forceNext('overloaded', 2);
  const result = await client().images.generate({ prompt: 'a star', size: '256x256' });
  expect(result.data).toHaveLength(1);
});
