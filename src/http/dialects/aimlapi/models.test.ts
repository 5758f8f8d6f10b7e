import { expect, test } from 'vitest';

import { createHttpHarness } from '../../../../test/support/http-harness.ts';
import type { AimlModel } from '../../../wire/aimlapi/models-response.ts';

const get = (url: string, headers: Record<string, string> = {}) =>
  createHttpHarness({ publicUrl: 'https://gala.test' }).app.inject({ url, headers });

const list = async (query = ''): Promise<readonly AimlModel[]> =>
  (await get(`/aimlapi/v1/models${query}`)).json<{ data: AimlModel[] }>().data;

const idsOf = (models: readonly AimlModel[]): readonly string[] => models.map(({ id }) => id);

test.each(['/aimlapi/v1/models', '/aimlapi/models', '/aimlapi/api/v1/models'])(
  '%s lists what is served to anybody, under the names of the original',
  async (path) => {
    const reply = await get(path);
    expect(reply.statusCode).toBe(200);
    const { object, data } = reply.json<{ object: string; data: AimlModel[] }>();
    expect(object).toBe('list');
    expect(idsOf(data)).toEqual(
      expect.arrayContaining([
        'dall-e-2',
        'dall-e-3',
        'openai/gpt-image-1',
        'openai/gpt-image-1-5',
      ]),
    );
    expect(data[0]).toEqual({
      id: 'dall-e-2',
      info: {
        releasedAt: '2023-11-01',
        name: 'DALL·E 2',
        developer: 'Gala',
        description: expect.stringContaining('collage'),
        url: '',
        docsJson: 'https://gala.test/openapi.json',
      },
      type: 'openai/image-generations',
      aliases: ['openai/dall-e-2'],
      tags: ['playground:image'],
    });
  },
);

test('sections come when they are asked for; unknown ones are not missed', async () => {
  const keys = async (query: string) =>
    Object.keys((await list(query))[0] ?? {}).filter(
      (key) => !['id', 'info', 'type', 'aliases', 'tags'].includes(key),
    );
  expect(await keys('')).toEqual([]);
  expect(await keys('?include=pricing,nonsense')).toEqual(['pricing']);
  expect(await keys('?include=modalities&include=capabilities')).toEqual([
    'modalities',
    'capabilities',
  ]);
  for (const all of ['?include=all', '?details=true', '?details=1']) {
    expect(await keys(all)).toEqual(['modalities', 'capabilities', 'pricing']);
  }
  expect(await keys('?details=no')).toEqual([]);
});

test('prices are those of the catalogue, each with what it is for', async () => {
  const [model] = await list('?id=dall-e-3&include=pricing');
  expect(model?.pricing).toMatchObject({
    kind: 'variants',
    currency: 'USD',
    dimensions: ['quality', 'size'],
  });
  expect(model?.pricing?.variants).toContainEqual({
    when: { quality: 'hd', size: '1024x1792' },
    price: 0.12,
    unit: 'image',
    per: 1,
  });
});

test('several values are one or the other, several filters all of them', async () => {
  expect(idsOf(await list('?id=DALL-E-2,gpt-image-1.5'))).toEqual([
    'dall-e-2',
    'openai/gpt-image-1-5',
  ]);
  expect(idsOf(await list('?id=dall-e-2&id=dall-e-3'))).toEqual(['dall-e-2', 'dall-e-3']);
  const editing = idsOf(await list('?capabilities=image_to_image'));
  expect(editing).toContain('openai/gpt-image-1');
  expect(editing).not.toContain('dall-e-2');
  expect(idsOf(await list('?input_modalities=image'))).toEqual(editing);
  expect(await list('?id=dall-e-2&capabilities=image_to_image')).toEqual([]);
  expect(await list('?output_modalities=video')).toEqual([]);
  expect(await list('?type=openai/chat-completions')).toEqual([]);
  expect(idsOf(await list('?tags=playground:image,other'))).toEqual(idsOf(await list()));
});

test('what has not changed is not sent again', async () => {
  const first = await get('/aimlapi/v1/models?include=pricing');
  const etag = String(first.headers['etag']);
  expect(etag).toMatch(/^W\/"[^"]+"$/);
  for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const again = await get('/aimlapi/v1/models?include=pricing', { 'if-none-match': known });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  }
  const others = await get('/aimlapi/v1/models', { 'if-none-match': etag });
  expect(others.statusCode).toBe(200);
});

test.each(['dall-e-3', 'OpenAI/DALL-E-3'])('one model by the name %s', async (name) => {
  const reply = await get(`/aimlapi/model/${name}?include=capabilities`);
  expect(reply.json()).toMatchObject({
    object: 'model',
    data: { id: 'dall-e-3', capabilities: ['text_to_image'] },
  });
});

test.each(['nobody', 'openai/', ''])('there is no model %j', async (name) => {
  const reply = await get(`/aimlapi/model/${name}`);
  expect(reply.statusCode).toBe(404);
  expect(reply.json()).toMatchObject({ statusCode: 404, message: expect.stringContaining('no') });
});
