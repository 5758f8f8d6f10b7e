import { beforeAll, expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

interface Record {
  id: string;
  images: { url: string }[];
}

const draw = async (prompt: string) => {
  const reply = await server.send('/v1/images/generations', {
    json: { prompt, size: '256x256', user: 'jane', seed: 42 },
  });
  return reply.headers.get('x-gala-record') ?? '';
};

test('a request is remembered: who, what, when, how, with fresh links', async () => {
  const id = await draw('a red lighthouse');
  const reply = await server.send(`/gala/v1/records/${id}`);
  expect(documentation.deviations('GET /gala/v1/records/{id}', reply)).toEqual([]);
  expect(reply.json).toMatchObject({
    id,
    object: 'image_record',
    state: 'succeeded',
    operation: 'generate',
    model: 'dall-e-2',
    engine: 'collage',
    prompt: 'a red lighthouse',
    n: 1,
    size: '256x256',
    seed: 42,
    notes: { user: 'jane' },
    dialect: 'openai',
    error: null,
  });
  const { images } = reply.json as Record;
  expect((await fetch(images[0]?.url ?? '')).status).toBe(200);
});

test('pages', async () => {
  for (const prompt of ['one', 'two', 'three']) await draw(prompt);
  const first = await server.send('/gala/v1/records?limit=2&state=succeeded');
  expect(documentation.deviations('GET /gala/v1/records', first)).toEqual([]);
  const page = first.json as { data: Record[]; last_id: string; has_more: boolean };
  expect(page.data).toHaveLength(2);
  expect(page.has_more).toBe(true);
  const second = await server.send(`/gala/v1/records?limit=100&after=${page.last_id}`);
  const ids = (second.json as { data: Record[] }).data.map(({ id }) => id);
  expect(ids).not.toContain(page.data[0]?.id);
  expect(ids).not.toContain(page.data[1]?.id);
  expect(ids.length).toBeGreaterThan(0);
});

test('what there is no record of, and what nobody may ask', async () => {
  for (const path of ['/gala/v1/records?limit=0', '/gala/v1/records?state=lost']) {
    const reply = await server.send(path);
    expect(reply.status).toBe(400);
    expect(documentation.deviations('GET /gala/v1/records', reply)).toEqual([]);
  }
  const unknown = await server.send('/gala/v1/records/rec_none');
  expect(unknown.status).toBe(404);
  expect(documentation.deviations('GET /gala/v1/records/{id}', unknown)).toEqual([]);
  const keyless = await server.send('/gala/v1/records', { headers: { authorization: '' } });
  expect(keyless.status).toBe(401);
});
