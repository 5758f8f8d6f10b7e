import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import OpenAI, { toFile } from 'openai';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

import { writeBindings } from '../../src/diffusion/models/bindings-file.ts';
import { METHOD, openLocalModelServer, type LocalModelServer } from '../support/local-models.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { form } from '../support/upload-forms.ts';

const GENERATIONS = '/v1/images/generations';

const LOCAL = { engine: 'diffusion', model: 'painter' } as const;

const generate = (server: LocalModelServer, fields: object) =>
  server.send(GENERATIONS, { json: { prompt: 'a cat', size: '256x256', ...fields } });

const engineOf = async (server: LocalModelServer, fields: object) =>
  (await generate(server, fields)).headers.get('x-gala-engine');

const idsIn = (json: unknown) => (json as { data: { id: string }[] }).data.map(({ id }) => id);

test('a server takes up what is bound while it runs, everywhere at once', async () => {
  const server = await openLocalModelServer(['painter']);
  expect(await engineOf(server, {})).toBe('collage');
  const before = await server.send('/openapi.json');

  await server.bind({ 'dall-e-2': LOCAL, artist: { ...LOCAL, like: 'dall-e-3' } });
  expect(await engineOf(server, { steps: 3 })).toBe('diffusion');
  expect(idsIn((await server.send('/v1/models')).json)).toEqual(
    expect.arrayContaining(['dall-e-2', 'artist', 'painter']),
  );
  expect((await server.send('/aimlapi/v1/models')).text).toContain('"artist"');
  expect((await server.send('/models?feature=IMAGE_GENERATOR')).text).toContain('"artist"');
  const after = await server.send('/openapi.json');
  expect(after.text.split('negative_prompt').length).toBeGreaterThan(
    before.text.split('negative_prompt').length,
  );

  await server.bind({});
  expect(await engineOf(server, {})).toBe('collage');
  expect((await generate(server, { steps: 3 })).status).toBe(400);
  expect((await generate(server, { model: 'artist' })).status).toBe(400);
});

test('a server that nobody tells looks by itself', async () => {
  const server = await openLocalModelServer(['painter']);
  await writeBindings(server.modelsFolder, { 'dall-e-2': LOCAL });
  await vi.waitFor(async () => expect(await engineOf(server, {})).toBe('diffusion'), 20_000);
});

test.each([
  ['half a file', '{"dall-e-2": {"engine": "coll'],
  ['an engine that nobody has', '{"dall-e-2": {"engine": "oracle"}}'],
  ['an id that is like nothing', '{"somebody": {"engine": "collage"}}'],
  ['nothing at all', ''],
])('%s changes nothing', async (_name, text) => {
  const server = await openLocalModelServer(['painter'], { 'dall-e-2': LOCAL });
  await writeFile(join(server.modelsFolder, 'bindings.json'), text);
  await server.notice();
  expect(await engineOf(server, {})).toBe('diffusion');
});

test('bindings that cannot be used keep no server from starting', async () => {
  const server = await openLocalModelServer(['painter'], {
    somebody: { engine: 'collage', like: 'dall-e-9' },
  });
  expect(await engineOf(server, {})).toBe('collage');
});

test('an id whose model is not there says what to do, and nothing is recorded', async () => {
  const server = await openLocalModelServer([], { 'dall-e-3': LOCAL });
  const reply = await server.send(GENERATIONS, { json: { model: 'dall-e-3', prompt: 'a cat' } });
  expect(reply.status).toBe(503);
  expect(reply.headers.get('x-should-retry')).toBe('false');
  expect(reply.json).toMatchObject({
    error: {
      code: 'model_unusable',
      message: expect.stringContaining('gala models pull painter') as string,
    },
  });
  expect((await server.send('/gala/v1/records')).json).toMatchObject({ data: [] });
  expect(await engineOf(server, {})).toBe('collage');
});

test('a model that comes while the server runs is served under its own name, until it goes', async () => {
  const server = await openLocalModelServer(['painter']);
  const painter = join(server.modelsFolder, 'painter');
  const aside = join(server.modelsFolder, '.aside');
  await rename(painter, aside);
  await server.notice();
  expect((await generate(server, { model: 'painter' })).status).toBe(400);
  await symlink(aside, painter, 'junction');
  await server.notice();
  expect(await engineOf(server, { model: 'painter' })).toBe('diffusion');
  await rm(painter);
  await server.notice();
  expect((await generate(server, { model: 'painter' })).status).toBe(400);
});

test('under its own name a model draws any size, and changes pictures of any shape', async () => {
  const server = await openLocalModelServer(['painter']);
  const named = { model: 'painter', prompt: 'a cat' };
  const drawn = await generate(server, { ...named, size: '65x71', n: 2, quality: 'hd' });
  expect(drawn.status).toBe(200);
  expect(server.painted()).toMatchObject([
    { size: { width: 65, height: 71 }, quality: 'hd', engineModel: 'painter' },
    { size: { width: 65, height: 71 } },
  ]);
  for (const size of ['63x63', '2049x64', '0x64', 'auto', 'wide']) {
    const refused = await generate(server, { ...named, size });
    expect([size, refused.status]).toEqual([size, 400]);
    expect(refused.json).toMatchObject({
      error: {
        param: 'size',
        code: 'invalid_value',
        message:
          "'size' must be a size up to 2048x2048 with at least 4096 pixels, such as 512x512.",
      },
    });
  }

  const jpeg = await sharp(await samplePng({ width: 96, height: 64 }, 255))
    .jpeg()
    .toBuffer();
  const image = { bytes: jpeg, type: 'image/jpeg' };
  const edited = await server.send('/v1/images/edits', {
    body: form({ ...named, image, size: '96x64' }),
  });
  expect(edited.status).toBe(200);
  const [edit] = server.painted();
  expect(edit?.operation).toBe('edit');
  // As a whole, for nothing says which part is meant.
  expect(edit?.source?.keep).toBeUndefined();

  const varied = await server.send('/v1/images/variations', {
    body: form({ model: 'painter', image, size: '96x64' }),
  });
  expect(varied.status).toBe(200);
  expect(server.painted()).toMatchObject([{ operation: 'vary', size: { width: 96, height: 64 } }]);

  const two = await server.send('/v1/images/edits', {
    body: form({ ...named, image: [image, image] }),
  });
  expect(two.status).toBe(400);
});

test('auto is the best of what is installed, and says so when there is nothing', async () => {
  const server = await openLocalModelServer(['painter', 'second'], {
    'dall-e-2': { engine: 'diffusion', model: 'auto' },
  });
  expect((await generate(server, {})).status).toBe(200);
  expect(server.painted()).toMatchObject([{ engineModel: 'painter' }]);
  await rm(join(server.modelsFolder, 'painter'));
  await server.notice();
  expect((await generate(server, {})).status).toBe(200);
  expect(server.painted()).toMatchObject([{ engineModel: 'second' }]);
  await rm(join(server.modelsFolder, 'second'));
  await server.notice();
  const reply = await generate(server, {});
  expect([reply.status, reply.text]).toEqual([
    503,
    expect.stringContaining('No local model is installed'),
  ]);
});

test('a GPT Image id refuses what its local model cannot do, and edits without a mask', async () => {
  const server = await openLocalModelServer(['painter'], { 'gpt-image-1': LOCAL });
  const client = new OpenAI({ baseURL: `${server.origin}/v1`, apiKey: server.key, maxRetries: 0 });
  const model = 'gpt-image-1';
  const sticker = await client.images.generate({ model, prompt: 'a sticker of a cat' });
  expect(sticker.background).toBe('opaque');
  await expect(
    client.images.generate({ model, prompt: 'a cat', background: 'transparent' }),
  ).rejects.toThrow("Invalid value: 'transparent'. Supported values are: 'auto' and 'opaque'.");
  server.painted();

  const png = await toFile(await samplePng({ width: 96, height: 64 }, 255), 'a.png', {
    type: 'image/png',
  });
  const prompt = 'remove the dog';
  await client.images.edit({ model, image: png, prompt });
  const [edit] = server.painted();
  expect(edit).toMatchObject({ operation: 'edit', prompt });
  expect(edit?.source?.keep).toBeUndefined();
  await expect(client.images.edit({ model, image: [png, png], prompt })).rejects.toThrow(
    'Expected an array with maximum length 1, but got an array with length 2 instead.',
  );

  const types: string[] = [];
  const stream = await client.images.generate({
    model,
    prompt: 'a cat',
    stream: true,
    partial_images: 1,
  });
  for await (const event of stream) types.push(event.type);
  expect(types).toEqual(['image_generation.partial_image', 'image_generation.completed']);
});

test('a conversation goes on from what a local model drew', async () => {
  const server = await openLocalModelServer(['painter'], { 'gpt-image-1': LOCAL });
  const tools = [{ type: 'image_generation', model: 'gpt-image-1' }];
  const first = await server.send('/v1/responses', {
    json: { model: 'gpt-5', input: 'draw a red fox in a forest', tools },
  });
  expect(first.status).toBe(200);
  server.painted();
  const { id } = first.json as { id: string };
  const second = await server.send('/v1/responses', {
    json: { model: 'gpt-5', input: 'make it night', previous_response_id: id, tools },
  });
  expect(second.status).toBe(200);
  const [task] = server.painted();
  expect(task).toMatchObject({ operation: 'edit', engineModel: 'painter' });
  // A model that follows words, not orders, is told what the whole picture is to show.
  expect(task?.wholePrompt).toMatch(/fox/);
  const records = await server.send('/gala/v1/records?limit=1');
  expect(records.json).toMatchObject({ data: [{ images: [{ method: METHOD }] }] });
});

test('a step back gives the picture of before as it was, which no model paints anew', async () => {
  const server = await openLocalModelServer(['painter'], { 'gpt-image-1': LOCAL });
  const tools = [{ type: 'image_generation', model: 'gpt-image-1', seed: 7 }];
  const say = async (input: string, before?: Told): Promise<Told> => {
    const reply = await server.send('/v1/responses', {
      json: { model: 'gpt-5', input, tools, ...(before && { previous_response_id: before.id }) },
    });
    expect(reply.status).toBe(200);
    return reply.json as Told;
  };
  const first = await say('draw a red fox in a forest');
  const second = await say('make it night', first);
  expect(pictureIn(second)).not.toEqual(pictureIn(first));
  server.painted();
  const third = await say('undo that', second);
  expect(pictureIn(third)).toEqual(pictureIn(first));
  expect(server.painted()).toEqual([]);
  const fourth = await say('add a hat', third);
  expect(pictureIn(fourth)).not.toEqual(pictureIn(first));
  expect(server.painted()).toMatchObject([{ operation: 'edit' }]);
});

interface Told {
  readonly id: string;
  readonly output: readonly { readonly type: string; readonly result?: string }[];
}

/** Its file, so that what it says of where it comes from counts as well. */
const pictureIn = ({ output }: Told) =>
  output.find(({ type }) => type === 'image_generation_call')?.result;

test('pictures that a local model can take nothing from are refused in a conversation', async () => {
  const server = await openLocalModelServer(['painter'], { 'gpt-image-1': LOCAL });
  const shown = await samplePng({ width: 64, height: 64 }, 255);
  const image = {
    type: 'input_image',
    image_url: `data:image/png;base64,${shown.toString('base64')}`,
  };
  const text = { type: 'input_text', text: 'put the hat from the second picture onto the first' };
  const ask = (model: string) =>
    server.send('/v1/responses', {
      json: {
        model: 'gpt-5',
        input: [{ role: 'user', content: [text, image, image] }],
        tools: [{ type: 'image_generation', model, action: 'edit' }],
      },
    });
  const refused = await ask('gpt-image-1');
  expect([refused.status, refused.json]).toMatchObject([
    400,
    { error: { code: 'array_above_max_length', param: 'input' } },
  ]);
  expect(server.painted()).toEqual([]);
  expect((await ask('gpt-image-1-mini')).status).toBe(200);
});
