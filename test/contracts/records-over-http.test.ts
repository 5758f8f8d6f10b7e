import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import type { Reply } from '../support/built-gala.ts';
import { readDocumentation } from '../support/documented.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

interface Shown {
  readonly id: string;
  readonly prompt: string;
  readonly rating: number | null;
  readonly feedback: string | null;
  readonly images: readonly { readonly index: number; readonly url: string }[];
}

const draw = async (server: WholeServer, prompt: string, more: object = {}): Promise<string> => {
  const reply = await server.send('/v1/images/generations', {
    json: { prompt, size: '256x256', ...more },
  });
  return reply.headers.get('x-gala-record') ?? '';
};

const shown = (reply: Reply): Shown => reply.json as Shown;
const listed = (reply: Reply): readonly Shown[] =>
  (reply.json as { readonly data: readonly Shown[] }).data;
const errorOf = (reply: Reply) =>
  (reply.json as { readonly error: { readonly code: string; readonly param: string } }).error;

async function open() {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const documentation = await readDocumentation(server);
  const records = (path = '', request?: Parameters<WholeServer['send']>[1]) =>
    server.send(`/gala/v1/records${path}`, request);
  return {
    server,
    records,
    deviations: (route: string, reply: Reply) => {
      const [method = '', path = ''] = route.split(' ');
      return documentation.deviations(`${method} /gala/v1/records${path}`, reply);
    },
    pictures: async () =>
      (await readdir(join(dataFolder, 'objects'), { recursive: true })).filter((file) =>
        file.includes('images~'),
      ),
  };
}

test('records are found by what they say, and paged with a place that outlives its record', async () => {
  const { server, records, deviations } = await open();
  for (const prompt of ['a red fox', 'a blue fox', 'a red barn']) {
    await draw(server, prompt, { user: prompt.slice(2, 5) });
  }
  const prompts = async (query: string): Promise<string[]> =>
    listed(await records(query)).map(({ prompt }) => prompt);
  expect(await prompts('?prompt=FOX')).toEqual(['a blue fox', 'a red fox']);
  expect(await prompts('?prompt=fox&order=asc')).toEqual(['a red fox', 'a blue fox']);
  expect(await prompts('?user=red&model=dall-e-2&state=succeeded')).toHaveLength(2);
  expect(await prompts('?until=2020-01-01')).toEqual([]);
  expect(await prompts('?since=2020-01-01&dialect=openai')).toHaveLength(3);

  const first = await records('?limit=1');
  expect(deviations('GET ', first)).toEqual([]);
  const { next } = first.json as { readonly next: string };
  await records(`/${listed(first)[0]!.id}`, { method: 'DELETE' });
  expect(await prompts(`?limit=9&after=${next}`)).toEqual(['a blue fox', 'a red fox']);
});

test('a record tells what was asked for beside what was drawn, and is found by its client’s name for it', async () => {
  const { server, records, deviations } = await open();
  const left = { size: 'auto', quality: 'auto' } as const;
  const json = { model: 'gpt-image-1', prompt: 'a sticker of a fox', n: 1, ...left };
  const drawAs = (name: string) =>
    server.send('/v1/images/generations', { json, headers: { 'x-client-request-id': name } });
  for (const name of ['mine', 'not mine']) await drawAs(name);
  const found = await records('?client_request_id=mine');
  expect(deviations('GET ', found)).toEqual([]);
  expect(listed(found)).toMatchObject([
    {
      size: '1024x1024',
      options: { background: 'transparent', quality: 'medium' },
      asked: { n: 1, background: 'auto', ...left },
      notes: { client_request_id: 'mine' },
    },
  ]);
  expect(listed(found)[0]).not.toHaveProperty('asked.seed');
  expect(listed(await records('?client_request_id=Mine'))).toEqual([]);
  const reply = await drawAs('x'.repeat(513));
  expect(errorOf(reply)).toMatchObject({ param: 'X-Client-Request-Id' });
  expect(listed(await records())).toHaveLength(2);
});

test('a judgement is kept, changed in part and taken back', async () => {
  const { server, records, deviations } = await open();
  const id = await draw(server, 'a cat');
  const judge = (json: object) => records(`/${id}`, { method: 'PATCH', json });
  const judged = await judge({ rating: 4, feedback: 'nice' });
  expect(deviations('PATCH /{id}', judged)).toEqual([]);
  expect(shown(judged)).toMatchObject({ rating: 4, feedback: 'nice' });
  expect(shown(await judge({ rating: 2 }))).toMatchObject({ rating: 2, feedback: 'nice' });
  expect(shown(await judge({ feedback: null }))).toMatchObject({ rating: 2, feedback: null });
  expect(listed(await records('?rating=2'))).toHaveLength(1);
  const bad: readonly (readonly [object, string, string])[] = [
    [{ rating: 0 }, 'rating', 'integer_below_min_value'],
    [{ rating: 6 }, 'rating', 'integer_above_max_value'],
    [{ rating: '4' }, 'rating', 'invalid_type'],
    [{ rating: 3, feedback: 'x'.repeat(4001) }, 'feedback', 'string_above_max_length'],
    [{ stars: 4 }, 'stars', 'unknown_parameter'],
  ];
  for (const [json, param, code] of bad) {
    const refused = await judge(json);
    expect([refused.status, errorOf(refused)]).toMatchObject([400, { param, code }]);
  }
  expect(shown(await records(`/${id}`))).toMatchObject({ rating: 2, feedback: null });
});

test('exports say the same in both forms, as the query or the accept header wishes', async () => {
  const { server, records, deviations } = await open();
  for (let i = 0; i < 205; i++) await draw(server, i === 7 ? '=1+1, "quoted"\nlines' : `cat ${i}`);
  const lines = (await records('/export')).text.split('\n').slice(0, -1);
  const exported = lines.map((line) => JSON.parse(line) as Shown);
  expect(exported.map(({ prompt }) => prompt)).toHaveLength(205);
  expect(new Set(exported.map(({ id }) => id)).size).toBe(205);
  expect(exported[0]).toMatchObject(listed(await records('?limit=1'))[0] ?? {});
  const csv = await records('/export?prompt=%3D1', { headers: { accept: 'text/csv' } });
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
  expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
  expect(csv.text).toContain(',"\'=1+1, ""quoted""\nlines",');
  expect((await records('/export?format=csv')).text.split('\r\n')).toHaveLength(207);
  expect(
    (await records('/export?format=ndjson', { headers: { accept: 'text/csv' } })).text,
  ).toMatch(/^\{/);
  expect(deviations('GET /export', await records('/export?format=xml'))).toEqual([]);
  expect((await records('/export', { method: 'HEAD' })).status).toBe(405);
});

test('what is deleted is gone: record, picture, link, and the claim of its retry', async () => {
  const { server, records, deviations, pictures } = await open();
  const headers = { 'idempotency-key': 'once' };
  const json = { prompt: 'a cat', size: '256x256', n: 3 };
  const drawn = await server.send('/v1/images/generations', { json, headers });
  const id = drawn.headers.get('x-gala-record') ?? '';
  const [first, second] = shown(await records(`/${id}`)).images.map(({ url }) => url);
  const statusOf = async (url = ''): Promise<number> => (await fetch(url)).status;

  const less = await records(`/${id}/images/1`, { method: 'DELETE' });
  expect(deviations('DELETE /{id}/images/{index}', less)).toEqual([]);
  expect(shown(less).images.map(({ index }) => index)).toEqual([0, 2]);
  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 410]);
  expect(await pictures()).toHaveLength(2);
  expect((await records(`/${id}/images/1`, { method: 'DELETE' })).status).toBe(404);
  expect((await records(`/${id}/images/first`, { method: 'DELETE' })).status).toBe(404);

  const gone = await records(`/${id}`, { method: 'DELETE' });
  expect(deviations('DELETE /{id}', gone)).toEqual([]);
  expect([await statusOf(first), await pictures()]).toEqual([410, []]);
  expect((await records(`/${id}`)).status).toBe(404);
  expect((await records(`/${id}`, { method: 'DELETE' })).status).toBe(404);
  const again = await server.send('/v1/images/generations', { json, headers });
  expect(again.headers.get('x-gala-record')).not.toBe(id);
  // What was paid was paid.
  const credits = await server.send('/gala/v1/teams/team_default/credits');
  expect(credits.json).toMatchObject({ balance: -6 * 32_000, reserved: 0 });
});

test('several go by what they say, never all by what was left out', async () => {
  const { server, records, deviations, pictures } = await open();
  for (const prompt of ['a fox', 'a fox', 'a fox', 'a cat']) await draw(server, prompt);
  const refused = await records('', { method: 'DELETE' });
  expect([refused.status, errorOf(refused).param]).toEqual([400, 'all']);
  const own = await records('?team_id=team_default', { method: 'DELETE' });
  expect(own.status).toBe(400);
  const some = await records('?prompt=fox&limit=2', { method: 'DELETE' });
  expect(deviations('DELETE ', some)).toEqual([]);
  expect(some.json).toMatchObject({ deleted: 2, under_way: 0, has_more: true });
  expect((await records('?all=true', { method: 'DELETE' })).json).toMatchObject({
    deleted: 2,
    has_more: false,
  });
  expect(listed(await records())).toEqual([]);
  expect(await pictures()).toEqual([]);
});

test('what is still being drawn is not deleted, and is drawn to its end', async () => {
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  onTestFinished(() => finish());
  const solid = solidEngine({ id: 'collage' });
  const server = await openWholeServer({
    engine: {
      ...solid,
      async draw(...task) {
        await finished;
        return solid.draw(...task);
      },
    },
  });
  const drawing = draw(server, 'a cat');
  const running = async (): Promise<readonly Shown[]> =>
    listed(await server.send('/gala/v1/records?state=running'));
  await expect.poll(running).toHaveLength(1);
  const [{ id } = { id: '' }] = await running();
  const refused = await server.send(`/gala/v1/records/${id}`, { method: 'DELETE' });
  expect([refused.status, errorOf(refused).code]).toEqual([409, 'record_under_way']);
  expect(refused.headers.get('x-should-retry')).toBe('false');
  const all = await server.send('/gala/v1/records?all=true', { method: 'DELETE' });
  expect(all.json).toMatchObject({ deleted: 0, under_way: 1 });
  finish();
  expect(await drawing).toBe(id);
  expect((await server.send(`/gala/v1/records/${id}`, { method: 'DELETE' })).status).toBe(200);
});
