import { createHash } from 'node:crypto';

import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

interface Body {
  created: number;
  data: { url?: string; b64_json?: string }[];
}

const draw = async (json: Record<string, unknown>, headers: Record<string, string> = {}) => {
  const reply = await server.send('/v1/images/generations', {
    json: { prompt: 'a lighthouse', size: '256x256', ...json },
    headers,
  });
  expect(documentation.deviations('POST /v1/images/generations', reply)).toEqual([]);
  return { ...reply, body: reply.json as Body };
};

const bytesAt = async (url: string | undefined) =>
  Buffer.from(await (await fetch(url ?? '')).arrayBuffer());

const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

test.each(['256x256', '512x512', '1024x1024'])(
  'every picture of %s has that size',
  async (size) => {
    const { body } = await draw({ size });
    const { width, height } = await sharp(await bytesAt(body.data[0]?.url)).metadata();
    expect(`${width}x${height}`).toBe(size);
  },
);

test('null means left out', async () => {
  const { body } = await draw({
    size: null,
    n: null,
    model: null,
    quality: null,
    response_format: null,
    user: null,
    seed: null,
  });
  expect(body.data).toHaveLength(1);
  const { width } = await sharp(await bytesAt(body.data[0]?.url)).metadata();
  expect(width).toBe(1024);
});

test('the same seed draws the same picture, another one another', async () => {
  const first = await draw({ seed: 7, n: 2, response_format: 'b64_json' });
  const again = await draw({ seed: 8, n: 1, response_format: 'b64_json' });
  expect(first.headers.get('x-gala-seed')).toBe('7,8');
  expect(again.body.data[0]?.b64_json).toBe(first.body.data[1]?.b64_json);
  expect(first.body.data[0]?.b64_json).not.toBe(first.body.data[1]?.b64_json);
  const [one, two] = [await draw({}), await draw({})];
  expect(hash(await bytesAt(one.body.data[0]?.url))).not.toBe(
    hash(await bytesAt(two.body.data[0]?.url)),
  );
});

test('a link and base64 are the same bytes', async () => {
  const link = await draw({ seed: 3 });
  const base64 = await draw({ seed: 3, response_format: 'b64_json' });
  const pixels = async (bytes: Buffer) => hash(await sharp(bytes).raw().toBuffer());
  expect(await pixels(await bytesAt(link.body.data[0]?.url))).toBe(
    await pixels(Buffer.from(base64.body.data[0]?.b64_json ?? '', 'base64')),
  );
});

test('ten at once', async () => {
  const { body } = await draw({ n: 10, response_format: 'b64_json' });
  expect(new Set(body.data.map(({ b64_json }) => b64_json)).size).toBe(10);
});

test('an idempotency key: the first answer again, with fresh links; another request is refused', async () => {
  const claim = { 'idempotency-key': 'order-1' };
  const first = await draw({}, claim);
  const again = await draw({}, claim);
  expect(again.headers.get('x-gala-record')).toBe(first.headers.get('x-gala-record'));
  expect(again.body.created).toBe(first.body.created);
  const [old, fresh] = [first, again].map(({ body }) => new URL(body.data[0]?.url ?? ''));
  expect(fresh?.pathname).toBe(old?.pathname);
  expect(hash(await bytesAt(fresh?.href))).toBe(hash(await bytesAt(old?.href)));
  const other = await draw({ n: 2 }, claim);
  expect(other.status).toBe(400);
  const [one, two] = await Promise.all([
    draw({}, { 'idempotency-key': 'order-2' }),
    draw({}, { 'idempotency-key': 'order-2' }),
  ]);
  expect(one.headers.get('x-gala-record')).toBe(two.headers.get('x-gala-record'));
});

test('models answer as documented', async () => {
  expect(documentation.deviations('GET /v1/models', await server.send('/v1/models'))).toEqual([]);
  expect(
    documentation.deviations('GET /v1/models/{model}', await server.send('/v1/models/dall-e-2')),
  ).toEqual([]);
  expect(
    documentation.deviations('GET /v1/models/{model}', await server.send('/v1/models/dall-e-9')),
  ).toEqual([]);
});
