import { Readable } from 'node:stream';

import * as fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import type { ObjectInfo } from '../../storage/object-store.ts';
import type { RecordObject } from '../../wire/gala/record-response.ts';
import { createThumbnails } from './thumbnails.ts';

let harness: HttpHarness;
beforeEach(() => {
  harness = createHttpHarness();
});
afterEach(async () => harness.app.close());

const headers = { authorization: `Bearer ${SECRETS.team}` };
const pathOf = (url: string): string => new URL(url).pathname + new URL(url).search;

/** Draws, puts these bytes in the picture's place, and gives its links. */
async function drawn(
  bytes: Buffer,
): Promise<{ readonly key: string; readonly picture: string; readonly thumbnail: string }> {
  harness.clock.move(1000);
  await harness.app.inject({
    method: 'POST',
    url: '/v1/images/generations',
    headers,
    payload: { prompt: 'a cat' },
  });
  const list = await harness.app.inject({ url: '/gala/v1/records?limit=1', headers });
  const [record] = list.json<{ data: RecordObject[] }>().data;
  const [image] = record?.images ?? [];
  if (!image) throw new Error('Nothing was drawn.');
  const picture = pathOf(image.url);
  const key = picture.slice(1, picture.indexOf('?'));
  harness.objects.set(key, bytes);
  return { key, picture, thumbnail: pathOf(image.thumbnail_url) };
}

const infoOf = (key: string): ObjectInfo => ({
  key,
  bytes: 1,
  contentType: 'image/png',
  etag: '"1"',
  createdAt: 0,
});

const painted = (width: number, height: number, channels: 3 | 4 = 3): Promise<Buffer> =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 30, alpha: 0.25 } } })
    .png()
    .toBuffer();

test('is a WebP with the shape of its picture, no edge of it above 384, and never enlarged', async () => {
  const edge = fc.integer({ min: 1, max: 1200 });
  await fc.assert(
    fc.asyncProperty(edge, edge, async (width, height) => {
      const { thumbnail } = await drawn(await painted(width, height));
      const reply = await harness.app.inject(thumbnail);
      expect(reply.statusCode).toBe(200);
      expect(reply.headers['content-type']).toBe('image/webp');
      const made = await sharp(reply.rawPayload).metadata();
      const shrunk = Math.min(1, 384 / Math.max(width, height));
      expect(made.format).toBe('webp');
      expect(Math.abs(made.width - Math.max(1, width * shrunk))).toBeLessThan(1);
      expect(Math.abs(made.height - Math.max(1, height * shrunk))).toBeLessThan(1);
    }),
    { numRuns: 12 },
  );
});

test('what shows through its picture shows through it', async () => {
  const { thumbnail } = await drawn(await painted(500, 400, 4));
  const { rawPayload } = await harness.app.inject(thumbnail);
  const { data, info } = await sharp(rawPayload).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 384, height: 307, channels: 4 });
  expect(Math.abs((data[3] ?? 0) - 64)).toBeLessThan(4);
});

test('says for how long it may be kept, and is not sent to who has it', async () => {
  const { thumbnail } = await drawn(await painted(500, 400));
  const first = await harness.app.inject(thumbnail);
  expect(first.headers).toMatchObject({
    'cache-control': 'private, max-age=3600, immutable',
    'cross-origin-resource-policy': 'cross-origin',
  });
  const known = { 'if-none-match': String(first.headers.etag) };
  const again = await harness.app.inject({ url: thumbnail, headers: known });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  const head = await harness.app.inject({ method: 'HEAD', url: thumbnail });
  expect(head.headers['content-length']).toBe(String(first.rawPayload.length));
});

test('is gone with its picture, though it was made before', async () => {
  const { key, thumbnail } = await drawn(await painted(500, 400));
  const { etag } = (await harness.app.inject(thumbnail)).headers;
  harness.objects.delete(key);
  for (const more of [{}, { 'if-none-match': String(etag) }]) {
    const reply = await harness.app.inject({ url: thumbnail, headers: more });
    expect(reply.statusCode).toBe(410);
    expect(reply.json()).toMatchObject({ error: { code: 'image_deleted' } });
  }
});

test.each([
  ['no picture', Buffer.from('nothing of the kind')],
  ['a picture that was cut short', Buffer.alloc(0)],
])('of %s the file itself comes', async (_name, bytes) => {
  const whole = await painted(500, 400);
  const stored = bytes.length > 0 ? bytes : whole.subarray(0, whole.length / 2);
  const { picture, thumbnail } = await drawn(stored);
  const reply = await harness.app.inject(thumbnail);
  expect(reply.statusCode).toBe(200);
  expect(reply.rawPayload).toEqual((await harness.app.inject(picture)).rawPayload);
});

test('the link of a picture opens no thumbnail, that of a thumbnail no picture, and neither another size', async () => {
  const { picture, thumbnail } = await drawn(await painted(500, 400));
  const [[path = '', query], [smallPath = '', smallQuery]] = [
    picture.split('?'),
    thumbnail.split('?'),
  ];
  const links = [
    `${smallPath}?${query}`,
    `${path}?${smallQuery}`,
    `${path}/thumbnail.png?${smallQuery}`,
    `${smallPath}/thumbnail.webp?${smallQuery}`,
    smallPath,
    thumbnail.replace('thumbnail', 'thumbnai%6C'),
  ];
  for (const link of links) {
    const reply = await harness.app.inject(link);
    expect([link, reply.statusCode]).toEqual([link, 403]);
  }
  // A width that is asked for besides changes nothing.
  const { rawPayload } = await harness.app.inject(`${thumbnail}&width=4000`);
  expect((await sharp(rawPayload).metadata()).width).toBe(384);
});

test('many at once make each once, two at a time, and none for who has left', async () => {
  const bytes = await painted(40, 30);
  const read: string[] = [];
  let open = 0;
  let most = 0;
  const thumbnails = createThumbnails({
    get: async (key) => {
      read.push(key);
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return { info: infoOf(key), body: Readable.from([bytes]) };
    },
  });
  const keys = ['a', 'b', 'c', 'd', 'e'].map((name) => `images/${name}.png`);
  const asked = [...keys, ...keys, ...keys];
  const made = await Promise.all(asked.map((key) => thumbnails.of(infoOf(key), () => true)));
  expect(read.toSorted()).toEqual(keys);
  expect(most).toBe(2);
  for (const [i, one] of made.entries()) expect(one).toBe(made[i % keys.length]);
  expect(await thumbnails.of(infoOf('images/f.png'), () => false)).toBeUndefined();
  expect(read).toHaveLength(keys.length);
});

test('a dead link says that it is dead', async () => {
  const { thumbnail } = await drawn(await painted(10, 10));
  harness.clock.move(3_600_000);
  const reply = await harness.app.inject(thumbnail);
  expect(reply.statusCode).toBe(403);
  expect(reply.json()).toMatchObject({ error: { code: 'link_expired' } });
});

test('what failed for want of the store is tried anew', async () => {
  const bytes = await painted(40, 30);
  let isAway = true;
  const thumbnails = createThumbnails({
    get: async (key) => {
      if (isAway) throw new Error('The store is away.');
      return { info: infoOf(key), body: Readable.from([bytes]) };
    },
  });
  const ask = () => thumbnails.of(infoOf('images/a.png'), () => true);
  await expect(ask()).rejects.toThrow('away');
  isAway = false;
  expect(await ask()).toBeDefined();
});
