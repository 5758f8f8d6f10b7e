import { beforeAll, expect, test } from 'vitest';

import type { BoundIds } from '../../src/diffusion/models/bindings-file.ts';
import { METHOD, openLocalModelServer, type LocalModelServer } from '../support/local-models.ts';
import type { Reply } from '../support/built-gala.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { form } from '../support/upload-forms.ts';

const BINDINGS: BoundIds = {
  'dall-e-2': { engine: 'diffusion', model: 'painter' },
  'gpt-image-1': { engine: 'diffusion', model: 'painter' },
  sketcher: { engine: 'collage', like: 'dall-e-2' },
};

let square: Buffer;
beforeAll(async () => {
  square = await samplePng({ width: 64, height: 64 }, 0);
});

type Ask = (server: LocalModelServer, fields: Readonly<Record<string, unknown>>) => Promise<Reply>;

const byJson =
  (path: string, common: object): Ask =>
  (server, fields) =>
    server.send(path, { json: { ...common, ...fields } });

const byForm =
  (path: string, common: Readonly<Record<string, string>>): Ask =>
  (server, fields) => {
    const texts = Object.entries(fields).map(([name, value]) => [name, String(value)] as const);
    const body = form({ image: square, ...common, ...Object.fromEntries(texts) });
    return server.send(path, { body });
  };

const feature =
  (type: string, model: string, common: object): Ask =>
  (server, fields) =>
    server.send('/api/features', {
      json: { type, model, promptObject: { ...common, ...fields } },
      headers: { 'API-KEY': server.key },
    });

const PROMPT = { prompt: 'a cat', seed: 7 };
const IN_FORMS = { prompt: 'a cat', seed: '7', size: '256x256' };

/** Every way to ask for a picture, with ids that a local model draws, and others that it does not. */
const DOORS: readonly (readonly [name: string, local: Ask, embedded: Ask])[] = [
  [
    'generations',
    byJson('/v1/images/generations', PROMPT),
    byJson('/v1/images/generations', { ...PROMPT, model: 'dall-e-3' }),
  ],
  [
    'generations of GPT Image',
    byJson('/v1/images/generations', { ...PROMPT, model: 'gpt-image-1' }),
    byJson('/v1/images/generations', { ...PROMPT, model: 'gpt-image-1-mini' }),
  ],
  [
    'edits',
    byForm('/v1/images/edits', { ...IN_FORMS, model: 'dall-e-2' }),
    byForm('/v1/images/edits', { prompt: 'a cat', model: 'gpt-image-1-mini' }),
  ],
  [
    'variations',
    byForm('/v1/images/variations', { seed: '7', size: '256x256' }),
    byForm('/v1/images/variations', { model: 'sketcher' }),
  ],
  [
    'Azure',
    byJson('/openai/deployments/dall-e-2/images/generations?api-version=2024-10-21', PROMPT),
    byJson('/openai/deployments/dall-e-3/images/generations?api-version=2024-10-21', PROMPT),
  ],
  [
    'the image tool',
    (server, fields) =>
      server.send('/v1/responses', {
        json: {
          model: 'gpt-5',
          input: 'draw a cat',
          tools: [{ type: 'image_generation', model: 'gpt-image-1', seed: 7, ...fields }],
        },
      }),
    (server, fields) =>
      server.send('/v1/responses', {
        json: {
          model: 'gpt-5',
          input: 'draw a cat',
          tools: [{ type: 'image_generation', model: 'gpt-image-1-mini', ...fields }],
        },
      }),
  ],
  [
    '1min.ai, generator',
    feature('IMAGE_GENERATOR', 'dall-e-2', PROMPT),
    feature('IMAGE_GENERATOR', 'dall-e-3', PROMPT),
  ],
  [
    '1min.ai, generator of GPT Image',
    feature('IMAGE_GENERATOR', 'gpt-image-1', PROMPT),
    feature('IMAGE_GENERATOR', 'gpt-image-1-mini', PROMPT),
  ],
];

const SAMPLING: readonly (readonly [field: string, value: unknown, told: object])[] = [
  ['negative_prompt', 'dogs', { negativePrompt: 'dogs' }],
  ['steps', 9, { steps: 9 }],
  ['guidance', 7.5, { guidance: 7.5 }],
];

test('each parameter reaches the local model, whoever asks, and changes the picture', async () => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  for (const [name, local] of DOORS) {
    const plain = await local(server, {});
    expect([name, plain.status]).toEqual([name, 200]);
    const [before] = server.painted();
    expect([name, before]).toMatchObject([name, { engineModel: 'painter' }]);
    expect(before).not.toHaveProperty('sampling');
    for (const [field, value, told] of SAMPLING) {
      const reply = await local(server, { [field]: value });
      expect([name, field, reply.status]).toEqual([name, field, 200]);
      const [task] = server.painted();
      // The engine's pictures are the same when, and only when, the same was asked of it.
      expect([name, field, task]).toEqual([name, field, { ...before, sampling: told }]);
    }
  }
}, 60_000);

test('AI/ML API takes them where a local model draws, and elsewhere drops them and says so', async () => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  const ask = byJson('/aimlapi/v1/images/generations', { ...PROMPT, model: 'dall-e-2' });
  const reply = await ask(server, { steps: 3, guidance: 0, negative_prompt: '' });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('x-gala-ignored')).toBeNull();
  expect(server.painted()).toMatchObject([
    { sampling: { steps: 3, guidance: 0, negativePrompt: '' } },
  ]);
  const dropped = await byJson('/aimlapi/v1/images/generations', { ...PROMPT, model: 'dall-e-3' })(
    server,
    { steps: 3 },
  );
  expect([dropped.status, dropped.headers.get('x-gala-ignored')]).toEqual([200, 'steps']);
  const bad = await ask(server, { steps: 151, guidance: 31 });
  expect(bad.status).toBe(400);
  expect(bad.text).toContain('Number must be less than or equal to 150');
});

test('where nothing samples, each of them is unknown in the words of the dialect', async () => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  for (const [name, , embedded] of DOORS) {
    for (const [field, value] of SAMPLING) {
      const reply = await embedded(server, { [field]: value });
      expect([name, reply.status, reply.text]).toEqual([
        name,
        400,
        expect.stringMatching(/unknown/i) as string,
      ]);
      expect(reply.text).toContain(field);
    }
  }
  expect(server.painted()).toEqual([]);
}, 60_000);

test.each([
  ['no step', { steps: 0 }, 'integer_below_min_value', 'steps'],
  ['too many steps', { steps: 151 }, 'integer_above_max_value', 'steps'],
  ['half a step', { steps: 2.5 }, 'invalid_type', 'steps'],
  ['steps as text', { steps: '4' }, 'invalid_type', 'steps'],
  ['guidance below zero', { guidance: -0.1 }, 'invalid_value', 'guidance'],
  ['too much guidance', { guidance: 30.1 }, 'invalid_value', 'guidance'],
  ['guidance as text', { guidance: '7' }, 'invalid_type', 'guidance'],
  ['a negative prompt that is none', { negative_prompt: 7 }, 'invalid_type', 'negative_prompt'],
  [
    'too long a negative prompt',
    { negative_prompt: '🐈'.repeat(1001) },
    'string_above_max_length',
    'negative_prompt',
  ],
])('%s is refused, and nothing is drawn or recorded', async (_name, fields, code, param) => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  const reply = await byJson('/v1/images/generations', PROMPT)(server, fields);
  expect(reply.status).toBe(400);
  expect(reply.json).toMatchObject({ error: { code, param } });
  expect(server.painted()).toEqual([]);
  const records = await server.send('/gala/v1/records');
  expect(records.json).toMatchObject({ data: [] });
});

test('null means left out', async () => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  const nothing = { steps: null, guidance: null, negative_prompt: null };
  const reply = await byJson('/v1/images/generations', PROMPT)(server, nothing);
  expect(reply.status).toBe(200);
  expect(server.painted()[0]).not.toHaveProperty('sampling');
});

test('the record tells which model drew, what it was told and how it went about it', async () => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  const ask = byForm('/v1/images/variations', { size: '256x256', seed: '7' });
  const drawn = await ask(server, { steps: 5, guidance: 3.5, negative_prompt: 'dogs' });
  expect(drawn.headers.get('x-gala-engine')).toBe('diffusion');
  const id = drawn.headers.get('x-gala-record') ?? '';
  const record = await server.send(`/gala/v1/records/${id}`);
  expect(record.json).toMatchObject({
    engine: 'diffusion',
    engine_model: 'painter',
    sampling: { steps: 5, guidance: 3.5, negative_prompt: 'dogs' },
    images: [{ method: METHOD }],
  });
  const table = await server.send('/gala/v1/records/export?format=csv');
  expect(table.text).toContain(`,painter,`);
  expect(table.text).toContain(METHOD);
});

test('another number of steps is another request, also under the same idempotency key', async () => {
  const server = await openLocalModelServer(['painter'], BINDINGS);
  const headers = { 'idempotency-key': 'once' };
  const ask = (steps: number) =>
    server.send('/v1/images/generations', { json: { ...PROMPT, steps }, headers });
  expect((await ask(3)).status).toBe(200);
  expect((await ask(3)).status).toBe(200);
  expect((await ask(4)).status).toBe(400);
  expect(server.painted()).toHaveLength(1);
});
