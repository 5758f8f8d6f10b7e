import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { createSpoolFolder } from '../../storage/filesystem/spool-folder.ts';
import { SpooledText } from '../../wire/spooled-text.ts';
import { readLargeJson, type LargeJsonLimits } from './read-large-json.ts';

const LIMITS: LargeJsonLimits = {
  bodyBytes: 1e6,
  stallMs: 1000,
  dataUrlBytes: 8,
  textBytes: 20,
  restBytes: 1e5,
};

const folder = await mkdtemp(join(tmpdir(), 'gala-test-'));
const spool = await createSpoolFolder(folder);
afterAll(() => rm(folder, { recursive: true }));

/** A body that comes in these pieces. */
function request(pieces: Iterable<Uint8Array>, headers = {}): IncomingMessage {
  const body = Readable.from(pieces, { objectMode: false });
  return Object.assign(body, { headers }) as unknown as IncomingMessage;
}

/** Cuts bytes at these places, in any order. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort(
    (a, b) => a - b,
  );
  return [0, ...cuts].map((from, i) => bytes.subarray(from, cuts[i] ?? bytes.length));
}

/** What came, with the long texts read back. */
async function read(
  body: Buffer | string,
  places: readonly number[] = [],
  limits: Partial<LargeJsonLimits> = {},
) {
  const bytes = Buffer.from(body);
  const pieces = cut(bytes, places).filter(({ length }) => length > 0);
  const large = await readLargeJson(request(pieces), spool, { ...LIMITS, ...limits });
  const spooled: SpooledText[] = [];
  const restore = async (inner: unknown): Promise<unknown> => {
    if (inner instanceof SpooledText) {
      spooled.push(inner);
      return readFile(inner.path, 'utf8');
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    for (const [key, part] of Object.entries(inner)) {
      Object.defineProperty(inner, key, { value: await restore(part) });
    }
    return inner;
  };
  const restored = await restore(large.value);
  await large.discard();
  return { value: restored, spooled };
}

/** Strings of every kind, many of them long enough to be spooled. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.base64String({ maxLength: 60 }).map((base64) => `data:image/png;base64,${base64}`),
);

const { document } = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, true, 1.5, -0, 1e300),
    fc.array(tie('document'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'data:key')), tie('document'), {
      maxKeys: 4,
    }),
  ),
}));

/** Other ways to write the same JSON. */
const writing = fc.constantFrom<(json: string) => string>(
  (json) => json,
  (json) => json.replaceAll('/', '\\/'),
  // Every character as an escape, halves of pairs included; quotes and backslashes are left alone.
  (json) =>
    json.replace(/[^\0-~]|[a-m](?=[^"\\]*")/gu, (character) =>
      character.length > 1 || character > '~'
        ? [...Array(character.length).keys()]
            .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
            .join('')
        : character,
    ),
  (json) => `\n\t ${json} \r\n`,
);

test('any JSON in any pieces is what JSON.parse says it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      document,
      writing,
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.integer({ min: 0, max: 2 }),
      async (value, write, places, indent) => {
        const json = write(JSON.stringify(value, null, indent));
        const { value: came, spooled } = await read(json, places);
        expect(came).toStrictEqual(JSON.parse(json));
        for (const one of spooled) expect(one.bytes).toBeGreaterThanOrEqual(1);
        expect(await readdir(folder)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever JSON.parse refuses is refused, and nothing else', async () => {
  const broken = fc
    .tuple(document, fc.nat(), fc.constantFrom('', '"', '\\', '\u0001', '}', ',', '\\u12', '\\x'))
    .map(([value, place, inserted]) => {
      const json = JSON.stringify(value);
      const at = place % (json.length + 1);
      return json.slice(0, at) + inserted + json.slice(inserted === '' ? at + 1 : at);
    });
  await fc.assert(
    fc.asyncProperty(broken, fc.array(fc.nat(), { maxLength: 6 }), async (json, places) => {
      const outcome = async (parse: () => unknown): Promise<unknown> => {
        try {
          return await parse();
        } catch {
          return 'refused';
        }
      };
      const well = Buffer.from(json).toString();
      const expected = await outcome(() => JSON.parse(well));
      expect(await outcome(async () => (await read(well, places)).value)).toStrictEqual(expected);
      expect(await readdir(folder)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('pictures go to disk sooner than texts, keys never', async () => {
  const picture = `DATA:${'A'.repeat(10)}`;
  const [short, long, key] = ['t'.repeat(15), 't'.repeat(30), 'data:'.repeat(10)];
  const json = JSON.stringify({ picture, short, long, [key]: 1 });
  const large = await readLargeJson(request([Buffer.from(json)]), spool, LIMITS);
  await large.discard();
  expect(large.value).toEqual({
    picture: expect.any(SpooledText) as unknown,
    short,
    long: expect.any(SpooledText) as unknown,
    [key]: 1,
  });
});

test.each(['data:äaaaaaaa', 'data:é', 'data:\n\n\n', 'data:"why"'])(
  '%j begins like a picture and is a text',
  async (text) => {
    expect(await read(JSON.stringify({ text }))).toEqual({ value: { text }, spooled: [] });
  },
);

test('a picture may be written with escaped slashes', async () => {
  const { value, spooled } = await read(String.raw`{"a":"data:image\/png;base64,AA\/A"}`);
  expect(value).toEqual({ a: 'data:image/png;base64,AA/A' });
  expect(spooled).toHaveLength(1);
});

test('much text goes to disk as well', async () => {
  const texts = Array.from({ length: 20 }, (_, i) => String(i).padStart(300, '.'));
  const limits = { dataUrlBytes: 200, textBytes: 1000, restBytes: 4000 };
  const { value, spooled } = await read(JSON.stringify(texts), [], limits);
  expect(value).toEqual(texts);
  expect(spooled.length).toBeGreaterThan(5);
  expect(spooled.length).toBeLessThan(20);
});

test('of a long text its facts are known', async () => {
  const text = `data:${'é😀x'.repeat(100)}`;
  const { spooled } = await read(JSON.stringify({ text }), [11, 12, 13, 14, 200]);
  expect(spooled).toEqual([
    expect.objectContaining({
      bytes: Buffer.byteLength(text),
      length: text.length,
      head: text.slice(0, 256),
    }),
  ]);
  const [same, other] = await Promise.all(
    [text, `${text}!`].map((one) => read(JSON.stringify([one]))),
  );
  expect(JSON.stringify(same?.spooled)).toBe(JSON.stringify(spooled));
  expect(JSON.stringify(other?.spooled)).not.toBe(JSON.stringify(spooled));
});

test.each([
  ['text that is no UTF-8', Buffer.from('["data:\xff\xff\xff\xff\xff\xff\xff\xff"]', 'latin1')],
  ['text that ends within a character', Buffer.from('["data:aaaaaaaaaaaa\xc3"]', 'latin1')],
  ['something without an end', '{"a":"data:aaaaaaaaaaaaaaaa'],
  ['too deep a nest', '['.repeat(101) + ']'.repeat(101)],
  ['nothing at all', ''],
])('%s is no JSON', async (_what, body) => {
  await expect(read(body)).rejects.toMatchObject({ fault: { code: 'unparsable_json' } });
  expect(await readdir(folder)).toEqual([]);
});

test('a hundred nests are deep enough', async () => {
  await expect(read('['.repeat(100) + ']'.repeat(100))).resolves.toBeDefined();
});

test('a body that grows too large, or has too much besides its long texts, is refused', async () => {
  const long = JSON.stringify([`data:${'A'.repeat(5000)}`]);
  await expect(read(long, [], { bodyBytes: 5000 })).rejects.toMatchObject({
    fault: { code: 'body_too_large', facts: { limit: 5000 } },
  });
  const said = request([Buffer.from('{}')], { 'content-length': '5001' });
  await expect(readLargeJson(said, spool, { ...LIMITS, bodyBytes: 5000 })).rejects.toMatchObject({
    fault: { code: 'body_too_large' },
  });
  const much = JSON.stringify(Array.from({ length: 100 }, () => 'short'));
  await expect(read(much, [], { restBytes: 500 })).rejects.toMatchObject({
    fault: { code: 'body_too_large', facts: { limit: 500 } },
  });
  expect(await readdir(folder)).toEqual([]);
});

test('a client that falls silent in the middle of a long text leaves nothing', async () => {
  const silent = new Readable({ read: () => undefined });
  silent.push(`["data:${'A'.repeat(100)}`);
  const body = Object.assign(silent, { headers: {} }) as unknown as IncomingMessage;
  await expect(readLargeJson(body, spool, { ...LIMITS, stallMs: 50 })).rejects.toMatchObject({
    fault: { code: 'upload_stalled' },
  });
  expect(await readdir(folder)).toEqual([]);
});
