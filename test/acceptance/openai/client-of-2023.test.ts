import { Configuration, OpenAIApi } from 'openai-v3';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

const client = (apiKey = server.gala.apiKey) =>
  new OpenAIApi(new Configuration({ apiKey, basePath: server.gala.baseURL }));

interface AxiosFailure {
  readonly response: { readonly status: number; readonly data: { readonly error: unknown } };
}

const failureOf = async (call: Promise<unknown>): Promise<AxiosFailure['response']> => {
  const error: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  return (error as AxiosFailure).response;
};

test('a picture behind a link', async () => {
  const { status, data } = await client().createImage({
    prompt: 'a white siamese cat',
    n: 1,
    size: '256x256',
  });
  expect(status).toBe(200);
  const picture = await fetch(data.data[0]?.url ?? '');
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('a picture in base64', async () => {
  const { data } = await client().createImage({
    prompt: 'a boat',
    size: '256x256',
    response_format: 'b64_json',
  });
  expect(
    Buffer.from(data.data[0]?.b64_json ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('errors where programs of that time look for them', async () => {
  const long = await failureOf(client().createImage({ prompt: 'a'.repeat(1192) }));
  expect(long.status).toBe(400);
  expect(long.data.error).toMatchObject({
    message:
      'Prompt must be length 1000 or less. Your prompt length is 1192. Please reduce your prompt length.',
    code: null,
  });
  const wrongKey = await failureOf(client('sk-wrong-0123456789').createImage({ prompt: 'a' }));
  expect(wrongKey.status).toBe(401);
  expect(wrongKey.data.error).toMatchObject({ code: 'invalid_api_key' });
});

test('models', async () => {
  const { data } = await client().listModels();
  expect(data.data.map(({ id }) => id)).toEqual(expect.arrayContaining(['dall-e-2', 'dall-e-3']));
});
