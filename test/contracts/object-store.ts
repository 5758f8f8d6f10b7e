import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteRange, ObjectStore } from '../../src/storage/object-store.ts';

/** What every {@link ObjectStore} keeps, whatever it stands on. `create` gives an empty one. */
export function objectStoreContract(name: string, create: () => Promise<ObjectStore>): void {
  describe(`object store: ${name}`, () => {
    const key = 'images/4k2j-8.png';
    const bytes = Buffer.from('not really a picture');
    const read = async (store: ObjectStore, key: string, range?: ByteRange): Promise<Buffer> =>
      buffer((await store.get(key, range))!.body);

    test('gives back what was put, with its facts', async () => {
      const store = await create();
      const before = Date.now();
      await store.put(key, bytes, 'image/png');
      const info = (await store.stat(key))!;
      expect(info).toMatchObject({ key, bytes: bytes.length, contentType: 'image/png' });
      expect(info.etag).toMatch(/^"[^"]+"$/);
      expect(Math.abs(info.createdAt - before)).toBeLessThan(5000);
      const got = await store.get(key);
      expect(got!.info).toEqual(info);
      expect(await buffer(got!.body)).toEqual(bytes);
    });

    test('keeps any bytes, none at all too', async () => {
      const store = await create();
      await store.put('a/empty.bin', new Uint8Array(), 'application/octet-stream');
      expect(await read(store, 'a/empty.bin')).toEqual(Buffer.alloc(0));
      // Around the pieces in which files are read.
      for (const size of [1, 65_535, 65_536, 65_537]) {
        const bytes = randomBytes(size);
        await store.put(`a/${size}.bin`, bytes, 'application/octet-stream');
        expect(await read(store, `a/${size}.bin`)).toEqual(bytes);
      }
      const megabyte = randomBytes(1 << 20);
      await store.put('a/large.bin', megabyte, 'application/octet-stream');
      expect((await read(store, 'a/large.bin')).equals(megabyte)).toBe(true);
    });

    test('knows nothing of what was never put', async () => {
      const store = await create();
      expect(await store.stat(key)).toBeUndefined();
      expect(await store.get(key)).toBeUndefined();
      await store.delete(key);
    });

    test('forgets what was deleted, and it can be put again', async () => {
      const store = await create();
      await store.put(key, bytes, 'image/png');
      const first = await store.stat(key);
      await store.delete(key);
      expect(await store.stat(key)).toBeUndefined();
      expect(await store.get(key)).toBeUndefined();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.put(key, Buffer.from('NOT REALLY A PICTURE'), 'image/png');
      expect((await store.stat(key))?.etag).not.toBe(first?.etag);
    });

    test('reads any part', async () => {
      const store = await create();
      await store.put(key, bytes, 'image/png');
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), async (one, other) => {
          const range = { start: Math.min(one, other), end: Math.max(one, other) };
          const part = await store.get(key, range);
          expect(part!.info.bytes).toBe(bytes.length);
          expect(await buffer(part!.body)).toEqual(bytes.subarray(range.start, range.end + 1));
        }),
        { numRuns: 25 },
      );
    });

    test('keeps keys apart that look alike as paths', async () => {
      const store = await create();
      const keys = ['a.png', 'a/a.png', 'a/a/a.png', 'a-a.png', 'a_a.png'];
      await Promise.all(keys.map((key) => store.put(key, Buffer.from(key), 'image/png')));
      for (const key of keys) expect(String(await read(store, key))).toBe(key);
    });

    test.each(['../a.png', '/a.png', 'a/../b.png', 'a', 'A.png', 'a.exe', '', 'a\0.png'])(
      'the malformed key %j is refused by put and finds nothing',
      async (malformed) => {
        const store = await create();
        await expect(store.put(malformed, bytes, 'image/png')).rejects.toThrow(TypeError);
        expect(await store.stat(malformed)).toBeUndefined();
        expect(await store.get(malformed)).toBeUndefined();
        await store.delete(malformed);
      },
    );

    test('an extension stands for one content type', async () => {
      const store = await create();
      await expect(store.put('a.png', bytes, 'image/webp')).rejects.toThrow(TypeError);
      expect(await store.stat('a.png')).toBeUndefined();
    });

    test('a reader sees the whole object or none while it is put', async () => {
      const store = await create();
      const large = randomBytes(4 << 20);
      const state = { done: false };
      const put = store.put(key, large, 'image/png').finally(() => (state.done = true));
      const seen: (number | undefined)[] = [];
      while (!state.done) {
        seen.push((await store.stat(key))?.bytes);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await put;
      expect(seen[0]).toBeUndefined();
      expect([undefined, large.length]).toEqual(expect.arrayContaining([...new Set(seen)]));
      expect((await read(store, key)).equals(large)).toBe(true);
    });

    test('an open body is read to its end though the object is deleted meanwhile', async () => {
      const store = await create();
      const large = randomBytes(2 << 20);
      await store.put(key, large, 'image/png');
      const { body } = (await store.get(key))!;
      await store.delete(key);
      expect((await buffer(body)).equals(large)).toBe(true);
    });

    test('lists what was written before a time, and only that', async () => {
      const store = await create();
      const keys = Array.from({ length: 300 }, (_, i) => `images/${i}.png`);
      await Promise.all(keys.map((key) => store.put(key, bytes, 'image/png')));
      const list = async (before: number): Promise<string[]> => {
        const found: string[] = [];
        for await (const key of store.listBefore(before)) found.push(key);
        return found.sort();
      };
      expect(await list(Date.now() + 60_000)).toEqual(keys.toSorted());
      expect(await list(Date.now() - 60_000)).toEqual([]);
    });
  });
}
