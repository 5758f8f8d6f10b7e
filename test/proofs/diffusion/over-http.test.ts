import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';
import { openStandIn, standInModels } from '../../support/stand-in-models.ts';

const MODELS = ['one', 'unloadable'];

/** A whole server whose `dall-e-2` and `gpt-image-1` are drawn by local models. */
async function openServer(model = 'one'): Promise<WholeServer> {
  const modelsFolder = await standInModels(MODELS);
  const bound = { engine: 'diffusion', model };
  await writeFile(
    join(modelsFolder, 'bindings.json'),
    JSON.stringify({ 'dall-e-2': bound, 'gpt-image-1': bound }),
  );
  const engine = await openStandIn({ models: MODELS, modelsFolder });
  return openWholeServer({ engine, values: { modelsFolder } });
}

const generate = (server: WholeServer, prompt: string, more: object = {}) =>
  server.send('/v1/images/generations', {
    json: { model: 'dall-e-2', prompt, size: '256x256', ...more },
  });

/** What a request that failed leaves: a record that says so, and nothing else. */
async function expectNothingLeft(server: WholeServer, fault: string): Promise<void> {
  const records = await server.send('/gala/v1/records');
  expect(records.json).toMatchObject({
    data: [{ state: 'failed', error: { code: fault }, images: [], credits: 0 }],
  });
  const credits = await server.send('/gala/v1/teams/team_default/credits');
  expect(credits.json).toMatchObject({ balance: 0, reserved: 0 });
  expect(await server.objects('images')).toEqual([]);
}

test('a local model draws under an id of OpenAI’s, and is charged for', async () => {
  const server = await openServer();
  const reply = await generate(server, 'draw', { n: 2, response_format: 'b64_json' });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('x-gala-engine')).toBe('diffusion');
  expect(reply.json).toMatchObject({ data: [{}, {}] });
  const credits = await server.send('/gala/v1/teams/team_default/credits');
  expect(credits.json).toMatchObject({ balance: -64_000, reserved: 0 });
});

test('a picture that the safety checker flags is refused, neither stored nor charged', async () => {
  const server = await openServer();
  const reply = await generate(server, 'unsafe');
  expect(reply.status).toBe(400);
  expect(reply.json).toMatchObject({ error: { code: 'content_policy_violation' } });
  await expectNothingLeft(server, 'content_policy');
  const gpt = await generate(server, 'unsafe', { model: 'gpt-image-1', size: '1024x1024' });
  expect(gpt.status).toBe(400);
  expect(gpt.json).toMatchObject({ error: { code: 'moderation_blocked' } });
});

test('a process that is killed while it draws costs nothing, and may be asked again', async () => {
  const server = await openServer();
  const reply = await generate(server, 'sigkill');
  expect(reply.status).toBe(503);
  expect(reply.headers.get('x-should-retry')).not.toBe('false');
  expect(reply.json).toMatchObject({ error: { code: 'model_stopped' } });
  await expectNothingLeft(server, 'model_stopped');
  expect((await generate(server, 'draw')).status).toBe(200);
});

test('a model that cannot be loaded says which file, and that asking again is no use', async () => {
  const server = await openServer('unloadable');
  const reply = await generate(server, 'draw');
  expect(reply.status).toBe(503);
  expect(reply.headers.get('x-should-retry')).toBe('false');
  expect(reply.text).toContain('unet/model.onnx of the model unloadable is cut short');
  await expectNothingLeft(server, 'model_unusable');
  expect((await server.send('/readyz')).status).toBe(200);
});

test('states on the way are streamed', async () => {
  const server = await openServer();
  const reply = await server.send('/v1/images/generations', {
    json: { model: 'gpt-image-1', prompt: 'steps', stream: true, partial_images: 2 },
  });
  const names = [...reply.text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name);
  expect(names).toEqual([
    'image_generation.partial_image',
    'image_generation.partial_image',
    'image_generation.completed',
  ]);
});

test('what is being drawn is finished when the server stops', async () => {
  const server = await openServer();
  const reply = generate(server, 'steps');
  await vi.waitFor(async () => {
    const { json } = await server.send('/gala/v1/records?state=running');
    expect(json).toMatchObject({ data: [{}] });
  }, 20_000);
  await server.stop();
  expect((await reply).status).toBe(200);
});
