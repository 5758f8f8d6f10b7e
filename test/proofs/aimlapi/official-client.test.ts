import OpenAI, { APIError, AuthenticationError, BadRequestError, toFile } from 'openai';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

const client = (apiKey = server.gala.apiKey) =>
  new OpenAI({ baseURL: `${server.gala.url}/aimlapi/v1`, apiKey, maxRetries: 0 });

let photo: Buffer;
let mask: Buffer;
beforeAll(async () => {
  const size = { width: 256, height: 256 };
  photo = await sharp({ create: { ...size, channels: 3, background: '#4a90d9' } })
    .png()
    .toBuffer();
  const hole = await sharp({
    create: { width: 128, height: 128, channels: 4, background: '#000f' },
  })
    .png()
    .toBuffer();
  mask = await sharp({ create: { ...size, channels: 4, background: '#000f' } })
    .composite([{ input: hole, blend: 'dest-out' }])
    .png()
    .toBuffer();
});

const png = (bytes: Buffer, name: string) => toFile(bytes, name, { type: 'image/png' });

async function pictureAt(url: string | undefined) {
  const bytes = Buffer.from(await (await fetch(url ?? '')).arrayBuffer());
  const { format, width, height } = await sharp(bytes).metadata();
  return [format, width, height];
}

test('a picture of the GPT Image family behind a link, in the format that was asked for', async () => {
  const reply = await client().images.generate({
    model: 'openai/gpt-image-1-5',
    prompt: 'a lighthouse at dusk',
    quality: 'low',
    size: '1536x1024',
    output_format: 'webp',
  });
  expect(await pictureAt(reply.data?.[0]?.url)).toEqual(['webp', 1536, 1024]);
  expect(reply).toMatchObject({ meta: { usage: { credits_used: 26_000, usd_spent: 0.013 } } });
});

test('an edit within a mask, under both paths', async () => {
  for (const path of ['v1/', '']) {
    const openai = new OpenAI({
      baseURL: `${server.gala.url}/aimlapi/${path}`,
      apiKey: server.gala.apiKey,
    });
    const { data } = await openai.images.edit({
      model: 'openai/gpt-image-1',
      image: await png(photo, 'photo.png'),
      mask: await png(mask, 'mask.png'),
      prompt: 'a red balloon in the sky',
      quality: 'low',
    });
    expect(await pictureAt(data?.[0]?.url)).toEqual(['png', 1024, 1024]);
  }
});

test('an edit of a list of one picture, behind base64', async () => {
  const { data } = await client().images.edit({
    model: 'gpt-image-1',
    image: [await png(photo, 'one.png')],
    mask: await png(mask, 'mask.png'),
    prompt: 'a green bottle',
    quality: 'low',
    response_format: 'b64_json',
    n: 2,
  });
  expect(data).toHaveLength(2);
  const { width } = await sharp(Buffer.from(data?.[0]?.b64_json ?? '', 'base64')).metadata();
  expect(width).toBe(1024);
});

test('models', async () => {
  const ids: string[] = [];
  for await (const model of client().models.list()) ids.push(model.id);
  expect(ids).toEqual(expect.arrayContaining(['dall-e-2', 'dall-e-3', 'openai/gpt-image-1']));
});

test('errors arrive as the classes programs catch', async () => {
  const failure = async (call: Promise<unknown>): Promise<APIError> => {
    const error: unknown = await call.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(error instanceof APIError)) throw new Error('The call did not fail.');
    return error;
  };
  const bad = await failure(client().images.generate({ model: 'dall-e-2', prompt: 'a', n: 11 }));
  expect(bad).toBeInstanceOf(BadRequestError);
  const wrong = await failure(
    client('sk-nobody-knows-this-one').images.generate({ model: 'dall-e-2', prompt: 'a' }),
  );
  expect(wrong).toBeInstanceOf(AuthenticationError);
});

test('only the GPT Image family edits here', async () => {
  const form = new FormData();
  form.set('model', 'dall-e-2');
  form.set('prompt', 'a red balloon');
  form.set('image', new Blob([new Uint8Array(photo)], { type: 'image/png' }), 'photo.png');
  const reply = await fetch(`${server.gala.url}/aimlapi/v1/images/edits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.gala.apiKey}` },
    body: form,
  });
  expect(reply.status).toBe(400);
  const { message } = (await reply.json()) as { message: string };
  expect(message).toMatch(
    /^Body validation error\nInvalid enum value\. Expected 'openai\/gpt-image/,
  );
  expect(message).toMatch(/received 'dall-e-2' at "model"$/);
});
