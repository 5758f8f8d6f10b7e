import { APIError, AzureOpenAI, toFile } from 'openai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

const client = (options: Partial<ConstructorParameters<typeof AzureOpenAI>[0]> = {}) =>
  new AzureOpenAI({
    endpoint: server.gala.url,
    apiKey: server.gala.apiKey,
    apiVersion: '2024-10-21',
    ...options,
  });

/** What the client throws, as far as programs look at it. */
async function failureOf(call: Promise<unknown>): Promise<APIError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof APIError)) throw new Error('The call did not fail.');
  return error;
}

async function sizeOf(base64: string | undefined) {
  const { width, height } = await sharp(Buffer.from(base64 ?? '', 'base64')).metadata();
  return [width, height];
}

test('a picture from the deployment that the client was made for', async () => {
  const { data } = await client({ deployment: 'dall-e-3' }).images.generate({
    prompt: 'a lighthouse on a cliff',
    size: '1792x1024',
    quality: 'standard',
  });
  const picture = await fetch(data?.[0]?.url ?? '');
  const { width, height } = await sharp(await picture.arrayBuffer()).metadata();
  expect([width, height]).toEqual([1792, 1024]);
  expect(data?.[0]?.revised_prompt).toContain('lighthouse');
});

test('the model of a call is its deployment', async () => {
  const { data } = await client().images.generate({
    model: 'dall-e-2',
    prompt: 'a red bicycle',
    n: 2,
    size: '256x256',
    response_format: 'b64_json',
  });
  expect(data).toHaveLength(2);
  expect(await sizeOf(data?.[0]?.b64_json)).toEqual([256, 256]);
});

test('an edit, as a form', async () => {
  const pixels = { width: 256, height: 256, channels: 4 as const, background: '#3377aa00' };
  const image = await sharp({ create: pixels }).png().toBuffer();
  const { data } = await client({ deployment: 'dall-e-2' }).images.edit({
    image: await toFile(image, 'image.png', { type: 'image/png' }),
    prompt: 'a green apple on a table',
    size: '256x256',
    response_format: 'b64_json',
  });
  expect(await sizeOf(data?.[0]?.b64_json)).toEqual([256, 256]);
});

test('a deployment that is not there', async () => {
  const call = client({ deployment: 'painter' }).images.generate({ prompt: 'a cat' });
  expect(await failureOf(call)).toMatchObject({ status: 404, code: 'DeploymentNotFound' });
});

test('a key that does not work', async () => {
  const call = client({ apiKey: 'sk-wrong-0123456789', deployment: 'dall-e-2' }).images.generate({
    prompt: 'a cat',
  });
  expect(await failureOf(call)).toMatchObject({ status: 401, code: '401' });
});

test('what OpenAI refuses is refused in its words', async () => {
  const call = client({ deployment: 'dall-e-3' }).images.generate({ prompt: 'a cat', n: 2 });
  const failure = await failureOf(call);
  expect(failure.status).toBe(400);
  expect(failure.message).toContain('You must provide n=1 for this model.');
});
