import { Readable } from 'node:stream';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { textStream } from './reply-body.ts';
import { jsonParts, lengthOfParts, storedBase64, writeParts } from './stored-base64.ts';

/** A store of these objects, read in chunks of `chunk` bytes. */
function storeOf(objects: ReadonlyMap<string, Buffer>, chunk: number) {
  const infoOf = (key: string, { length: bytes }: Buffer) => ({
    key,
    bytes,
    contentType: 'image/png',
    etag: '"1"',
    createdAt: 0,
  });
  return {
    stat: async (key: string) => {
      const bytes = objects.get(key);
      return bytes && infoOf(key, bytes);
    },
    get: async (key: string) => {
      const bytes = objects.get(key);
      if (!bytes) return undefined;
      const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
        bytes.subarray(i * chunk, (i + 1) * chunk),
      );
      return { info: infoOf(key, bytes), body: Readable.from(chunks) };
    },
  };
}

const pictures = fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 4 });

test('written out, a value is its JSON with the objects where they stand, and as long as was said', async () => {
  await fc.assert(
    fc.asyncProperty(
      pictures,
      fc.jsonValue(),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(undefined, 2),
      async (sent, around, chunk, indent) => {
        const objects = new Map(sent.map((bytes, i) => [`images/${i}.png`, Buffer.from(bytes)]));
        const store = storeOf(objects, chunk);
        const keys = [...objects.keys()];
        const parts = jsonParts(
          {
            around,
            first: keys.map((key) => storedBase64(key)),
            deep: { again: keys.slice(0, 1).map(storedBase64) },
          },
          indent,
        );
        const pieces = await textStream(writeParts(store, parts)).toArray();
        expect(pieces.every((piece) => typeof piece === 'string')).toBe(true);
        const written = pieces.join('');
        const base64 = [...objects.values()].map((bytes) => bytes.toString('base64'));
        const whole = { around, first: base64, deep: { again: base64.slice(0, 1) } };
        expect(written).toBe(JSON.stringify(whole, undefined, indent));
        expect(await lengthOfParts(store, parts)).toBe(Buffer.byteLength(written));
      },
    ),
  );
});

test('an object that is gone is told by whoever measures, and by whoever writes', async () => {
  const store = storeOf(new Map(), 1);
  const parts = jsonParts({ b64_json: storedBase64('images/gone.png') });
  const gone = { fault: { code: 'image_gone' } };
  await expect(lengthOfParts(store, parts)).rejects.toMatchObject(gone);
  await expect(textStream(writeParts(store, parts)).toArray()).rejects.toMatchObject(gone);
});
