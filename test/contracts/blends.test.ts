import { beforeAll, expect, test } from 'vitest';

import type { BoundIds } from '../../src/diffusion/models/bindings-file.ts';
import type { Reply } from '../support/built-gala.ts';
import { openLocalModelServer, type LocalModelServer } from '../support/local-models.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { assetIn, uploadAsset } from '../support/uploaded-asset.ts';
import { form, VARIATIONS, type Parts } from '../support/upload-forms.ts';

const MODELS = ['seer', 'painter'];

const BINDINGS: BoundIds = { 'dall-e-2': { engine: 'diffusion', model: 'seer' } };

let first: Buffer;
let second: Buffer;
let wide: Buffer;
beforeAll(async () => {
  first = await samplePng({ width: 64, height: 64 });
  second = await samplePng({ width: 96, height: 96 }, 0.5);
  wide = await samplePng({ width: 96, height: 48 });
});

const SMALL = { size: '256x256', seed: '7' };

const vary = (server: LocalModelServer, parts: Parts, headers = {}): Promise<Reply> =>
  server.send(VARIATIONS, { body: form({ ...SMALL, ...parts }), headers });

const recordOf = async (server: LocalModelServer, reply: Reply): Promise<unknown> =>
  (await server.send(`/gala/v1/records/${reply.headers.get('x-gala-record')}`)).json;

/** Nothing was drawn, nothing is kept. */
async function expectNothing(server: LocalModelServer): Promise<void> {
  expect(server.painted()).toEqual([]);
  expect(await server.objects('inputs')).toEqual([]);
  expect((await server.send('/gala/v1/records')).json).toMatchObject({ data: [] });
}

test('two pictures become one between them, and the record tells of both', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const reply = await vary(server, { 'image[]': [first, second], blend: '0.3' });
  expect([reply.status, reply.text]).toEqual([200, expect.anything()]);
  const [task] = server.painted();
  expect(task).toMatchObject({
    operation: 'vary',
    engineModel: 'seer',
    source: {
      pixels: { width: 64, channels: 3 },
      blend: { share: 0.3, pixels: { width: 96, channels: 3 } },
    },
  });
  expect(await recordOf(server, reply)).toMatchObject({
    operation: 'vary',
    blend: 0.3,
    inputs: { image: '64x64', mask: null, others: ['96x96'] },
  });
  // They are gone once it is drawn.
  expect(await server.objects('inputs')).toEqual([]);
  const table = await server.send('/gala/v1/records/export?format=csv');
  expect(table.text.split('\r\n')[0]).toContain(',blend,');
});

test('half of each where nobody says, and every picture of a request has the same', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  // A name that comes twice makes a list as well.
  const reply = await vary(server, { image: [first, second], n: '3' });
  expect(reply.status).toBe(200);
  const tasks = server.painted();
  expect(tasks.map(({ seed }) => seed).toSorted((a, b) => a - b)).toEqual([7, 8, 9]);
  expect(tasks.map(({ source }) => source?.blend?.share)).toEqual([0.5, 0.5, 0.5]);
  expect(new Set(tasks.map(({ source }) => source)).size).toBe(1);
  expect(await recordOf(server, reply)).toMatchObject({ blend: 0.5 });
});

test('none of the second and nothing else are blends as well, and one picture is varied as ever', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  for (const blend of ['0', '1']) {
    expect((await vary(server, { 'image[]': [first, second], blend })).status).toBe(200);
    expect(server.painted()[0]?.source?.blend?.share).toBe(Number(blend));
  }
  const reply = await vary(server, { image: first });
  expect(reply.status).toBe(200);
  expect(server.painted()[0]?.source).not.toHaveProperty('blend');
  expect(await recordOf(server, reply)).toMatchObject({ blend: null, inputs: { others: [] } });
});

test('what makes no sense is refused by its name, and nothing is kept', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const both = [first, second];
  const refused: readonly (readonly [Parts, code: string, param: string])[] = [
    [{ image: first, blend: '0.5' }, 'invalid_value', 'blend'],
    [{ 'image[]': both, blend: '1.01' }, 'invalid_value', 'blend'],
    [{ 'image[]': both, blend: '-0.1' }, 'invalid_value', 'blend'],
    [{ 'image[]': both, blend: 'half' }, 'invalid_type', 'blend'],
    [{ 'image[]': both, blend: ['0.2', '0.4'] }, 'invalid_type', 'blend'],
    [{ 'image[]': [...both, first] }, 'array_above_max_length', 'image'],
    [{ 'image[]': [first, 'x'] }, 'invalid_type', 'image[1]'],
    [{ 'image[]': both, mask: 'x' }, 'unknown_parameter', 'mask'],
  ];
  for (const [parts, code, param] of refused) {
    const reply = await vary(server, parts);
    expect([reply.status, reply.json]).toMatchObject([400, { error: { code, param } }]);
  }
  await expectNothing(server);
});

test('by the rules of DALL·E 2 both are squares, and when the second is none the first does not stay', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const reply = await vary(server, { 'image[]': [first, wide] });
  expect([reply.status, reply.text]).toEqual([
    400,
    expect.stringContaining('equal width and height'),
  ]);
  await expectNothing(server);
});

test('under its own name a model takes two of any shape, and brings both to that of the result', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const reply = await vary(server, { model: 'seer', 'image[]': [wide, second], size: '128x64' });
  expect(reply.status).toBe(200);
  expect(server.painted()[0]?.source).toMatchObject({
    pixels: { width: 96, height: 48 },
    blend: { pixels: { width: 96, height: 48 }, share: 0.5 },
  });
});

test('what cannot see refuses both parameters in the words of its id', async () => {
  const server = await openLocalModelServer(MODELS, { 'dall-e-2': { engine: 'collage' } });
  const blend = await vary(server, { image: first, blend: '0.5' });
  expect(blend.json).toMatchObject({ error: { code: 'unknown_parameter', param: 'blend' } });
  for (const model of ['dall-e-2', 'painter']) {
    const two = await vary(server, { model, 'image[]': [first, second] });
    expect([two.status, two.json]).toMatchObject([400, { error: { param: 'image' } }]);
  }
  await expectNothing(server);
});

test('another blend is another request, and a default written out is not', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const headers = { 'idempotency-key': 'once' };
  const ask = (blend?: string, pictures = [first, second]) =>
    vary(server, { 'image[]': pictures, ...(blend && { blend }) }, headers);
  expect((await ask()).status).toBe(200);
  expect((await ask('0.5')).status).toBe(200);
  expect((await ask('0.6')).status).toBe(400);
  expect((await ask('0.5', [second, first])).status).toBe(400);
  expect(server.painted()).toHaveLength(1);
});

test('1min.ai blends by names', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const keyOf = async (bytes: Buffer) => assetIn(await uploadAsset(server, bytes)).asset.key;
  const [imageUrl, blendImageUrl] = [await keyOf(first), await keyOf(second)];
  const ask = (fields: object) =>
    server.send('/api/features', {
      json: {
        type: 'IMAGE_VARIATOR',
        model: 'dall-e-2',
        promptObject: { imageUrl, size: '256x256', ...fields },
      },
      headers: { 'api-key': server.key },
    });
  expect((await ask({ blendImageUrl, blend: 0.25 })).status).toBe(200);
  expect((await ask({ blendImageUrl })).status).toBe(200);
  expect(server.painted().map(({ source }) => source?.blend?.share)).toEqual([0.25, 0.5]);
  const refused = [
    [{ blend: 0.25 }, /'promptObject.blend' must be left out/],
    [{ blendImageUrl, blend: '0.25' }, /promptObject.blend/],
    [{ blendImageUrl: 'images/none.png' }, /promptObject.blendImageUrl/],
  ] as const;
  for (const [fields, words] of refused) {
    const reply = await ask(fields);
    expect([reply.status >= 400 && reply.status < 500, reply.text]).toEqual([
      true,
      expect.stringMatching(words),
    ]);
  }
  expect(server.painted()).toEqual([]);
});

test("another team's picture is none to blend with, by whatever it is called, and nothing is kept", async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const made = async (path: string, json: object) => {
    const reply = await server.send(path, { json });
    expect(reply.status).toBe(200);
    return reply.json as { readonly id: string; readonly secret: string };
  };
  const others = await made('/gala/v1/teams', { name: 'others' });
  const { secret } = await made('/gala/v1/keys', {
    name: 'theirs',
    team_id: others.id,
    scopes: ['images'],
  });
  const keyOf = async (bytes: Buffer, key = server.key) =>
    assetIn(await uploadAsset(server, bytes, { key })).asset.key;
  const [own, theirs] = [await keyOf(first), await keyOf(second, secret)];
  const drawn = await server.send('/v1/images/generations', {
    json: { prompt: 'a cat', size: '256x256' },
    headers: { authorization: `Bearer ${secret}` },
  });
  const [{ url: link }] = (drawn.json as { readonly data: [{ readonly url: string }] }).data;
  server.painted();
  const kept = await server.objects('');
  const blendWith = (imageUrl: string, blendImageUrl: string, key = server.key) =>
    server.send('/api/features', {
      json: {
        type: 'IMAGE_VARIATOR',
        model: 'dall-e-2',
        promptObject: { imageUrl, blendImageUrl, size: '256x256' },
      },
      headers: { 'api-key': key },
    });
  const unknown = await blendWith(own, 'images/2020_01_01_00_00_00_000_none.png');
  for (const foreign of [theirs, link]) {
    const refused = await blendWith(own, foreign);
    expect([foreign, refused.status, refused.text]).toEqual([
      foreign,
      unknown.status,
      unknown.text,
    ]);
  }
  expect(server.painted()).toEqual([]);
  expect(await server.objects('')).toEqual(kept);
  // Who owns them blends them.
  expect((await blendWith(theirs, link, secret)).status).toBe(200);
  expect(server.painted()).toHaveLength(1);
});

test('an estimate takes a blend where the request would, and costs the same', async () => {
  const server = await openLocalModelServer(MODELS, BINDINGS);
  const estimate = (model: string) =>
    server.send('/gala/v1/estimate', {
      json: { operation: 'vary', request: { model, size: '256x256', blend: 0.3 } },
    });
  expect((await estimate('dall-e-2')).json).toMatchObject({ credits: 32_000 });
  expect((await estimate('painter')).status).toBe(400);
});
