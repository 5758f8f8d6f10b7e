import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import type { ImageResult } from '../../kernel/image-result.ts';
import { answerWithBytes } from './images-answer.ts';

/** Pictures of these sizes, as a store has them; those of `gone` it has lost. */
function drawn(sizes: readonly number[], gone: readonly number[] = []) {
  const pictures = sizes.map((size, i) => Buffer.alloc(size, i + 1));
  const keyOf = (index: number): string => `images/${index}.png`;
  const find = (key: string): Buffer | undefined =>
    pictures.find((_, index) => keyOf(index) === key && !gone.includes(index));
  const infoOf = (key: string, { length }: Buffer) => ({
    key,
    bytes: length,
    contentType: 'image/png',
    etag: '"1"',
    createdAt: 1,
  });
  const result: ImageResult = {
    recordId: 'rec_1',
    createdAt: 1000,
    engine: 'collage',
    credits: 0,
    revisedPrompt: 'said "b64_json": ""',
    images: pictures.map(({ length }, index) => ({
      index,
      key: keyOf(index),
      contentType: 'image/png',
      bytes: length,
      width: 1,
      height: 1,
      seed: 1,
    })),
  };
  const store = {
    stat: async (key: string) => {
      const found = find(key);
      return found && infoOf(key, found);
    },
    get: async (key: string) => {
      const found = find(key);
      return found && { info: infoOf(key, found), body: Readable.from([found]) };
    },
  };
  return { pictures, result, store };
}

const LIMIT = 262_144;
const cases = [[[1]], [[LIMIT - 5, 5]], [[LIMIT - 5, 6]], [[3, LIMIT, 70_001]]] as const;

test.each(cases)('pictures of %j bytes arrive as they are', async (sizes) => {
  const { pictures, result, store } = drawn(sizes);
  const { body } = await answerWithBytes(result, store, (data) => ({ data }));
  const written = typeof body === 'string' ? body : await text(Readable.from(body.chunks()));
  expect(JSON.parse(written)).toEqual({
    data: pictures.map((picture) => ({
      revised_prompt: result.revisedPrompt,
      b64_json: picture.toString('base64'),
    })),
  });
  const declared = typeof body === 'string' ? Buffer.byteLength(body) : body.bytes;
  expect(declared).toBe(Buffer.byteLength(written));
});

test.each(cases)('one of %j bytes that is gone is told before anything is sent', async (sizes) => {
  const { result, store } = drawn(sizes, [sizes.length - 1]);
  await expect(answerWithBytes(result, store, (data) => ({ data }))).rejects.toMatchObject({
    fault: { code: 'image_gone' },
  });
});
