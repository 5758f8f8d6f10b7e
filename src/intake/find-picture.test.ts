import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { fault, GalaError } from '../kernel/errors.ts';
import type { NamedObject } from '../ledger/named-object.ts';
import { plainName } from '../ledger/object-name.ts';
import { SpooledText } from '../wire/spooled-text.ts';
import { createFinder } from './find-picture.ts';
import type { StoredFile } from '../ledger/stored-file.ts';
import type { OwnLink, PictureReference } from './reference.ts';

const NAME = 'images/2026_11_22_08_30_15_001_fox.png';
const OWN = 'https://gala.test/';

/** A team with one asset and one drawn picture; what was fetched besides. */
function house(options: { readonly dataUrls?: boolean; readonly own?: OwnLink } = {}) {
  const fetched: string[] = [];
  const stored = new Map([
    ['images/asset.png', 'asset'],
    ['images/drawn.png', 'drawn'],
  ]);
  const find = async (reference: string | PictureReference, limit = 100) => {
    const finder = createFinder(
      {
        store: {
          get: async (key) => {
            const bytes = Buffer.from(stored.get(key) ?? '');
            const info = { key, bytes: bytes.length, contentType: '', etag: '', createdAt: 0 };
            return stored.has(key)
              ? { info, body: Readable.from([bytes], { objectMode: false }) }
              : undefined;
          },
        },
        names: {
          findByName: async (teamId, bucket, name, now) =>
            teamId === 'team' && bucket === 'bucket' && plainName(name) === NAME && now === 7
              ? ({ objectKey: 'images/asset.png' } as NamedObject)
              : undefined,
          hasPicture: async (teamId, key, now) =>
            teamId === 'team' && key === 'images/drawn.png' && now === 7,
        },
        fetcher: {
          async fetch(url) {
            fetched.push(url);
            return Buffer.from('fetched');
          },
        },
        files: {
          find: async (teamId, id, now) =>
            teamId === 'team' && id === 'file-1' && now === 7
              ? ({ objectKey: 'images/drawn.png' } as StoredFile)
              : undefined,
        },
        clock: { now: () => 7 },
      },
      {
        teamId: 'team',
        keyId: 'key',
        paramOf: (place) => `image ${place}`,
        formats: ['image/png'],
        bucket: 'bucket',
        limit,
        dataUrls: options.dataUrls ?? false,
        readOwnLink: (url) => (url.href.startsWith(OWN) ? options.own : undefined),
        signal: new AbortController().signal,
      },
    );
    const named =
      typeof reference === 'string' ? ({ kind: 'text', text: reference } as const) : reference;
    return finder(named, 3).read(new AbortController().signal);
  };
  const text = async (reference: string | PictureReference): Promise<string> =>
    Buffer.from(await find(reference)).toString();
  return { find, text, fetched };
}

test('a name, with or without its environment, is looked up', async () => {
  const { text, fetched } = house();
  expect([await text(NAME), await text(`development/${NAME}`)]).toEqual(['asset', 'asset']);
  expect(fetched).toEqual([]);
});

test.each<[string, OwnLink, string | undefined]>([
  ['a link to a picture', { objectKey: 'images/drawn.png' }, 'drawn'],
  ['a link to what is another team’s', { objectKey: 'images/asset.png' }, undefined],
  ['a link to a name', { bucket: 'bucket', name: NAME }, 'asset'],
  ['a link to a name in another bucket', { bucket: 'other', name: NAME }, undefined],
])('%s is read from the store, and never fetched', async (_what, own, expected) => {
  const { text, fetched } = house({ own });
  const found = await text(`${OWN}x`).catch((error: unknown) => error);
  expect(found).toEqual(expected ?? fault('picture_not_found', { param: 'image 3' }));
  expect(fetched).toEqual([]);
});

test('what is stored is not read beyond the limit', async () => {
  const { find } = house();
  await expect(find(NAME, 4)).rejects.toMatchObject({ fault: { code: 'picture_file_too_large' } });
  expect(await find(NAME, 5)).toHaveLength(5);
});

test('data URLs count where they are allowed; elsewhere they are URLs like others', async () => {
  const url = `data:image/png;base64,${Buffer.from('data').toString('base64')}`;
  expect(await house({ dataUrls: true }).text(url)).toBe('data');
  expect(await house().text(url)).toBe('fetched');
});

test('any other text is fetched when it is a URL, and else the name of nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.webPath()),
      async (reference) => {
        const { find, fetched } = house();
        const outcome = await find(reference).then(
          (bytes) => Buffer.from(bytes).toString(),
          (error: unknown) => error instanceof GalaError && error.fault.code,
        );
        const isUrl = URL.canParse(reference);
        expect(outcome).toBe(isUrl ? 'fetched' : 'picture_not_found');
        expect(fetched).toEqual(isUrl ? [reference] : []);
      },
    ),
  );
});

test('a file of the team is read from the store; of any other nothing is told apart', async () => {
  const { text } = house();
  expect(await text({ kind: 'file', fileId: 'file-1' })).toBe('drawn');
  await expect(text({ kind: 'file', fileId: 'file-2' })).rejects.toEqual(
    fault('not_found', { what: 'File object', id: 'file-2' }),
  );
});

test('an object is read by its key', async () => {
  const { text } = house();
  expect(await text({ kind: 'object', objectKey: 'images/drawn.png' })).toBe('drawn');
  await expect(text({ kind: 'object', objectKey: 'images/gone.png' })).rejects.toEqual(
    fault('picture_not_found', { param: 'image 3' }),
  );
});

test('a long data URL is read from disk', async () => {
  const path = join(await temporaryFolder(), 'text');
  const url = `data:image/png;base64,${Buffer.from('data').toString('base64')}`;
  await writeFile(path, url);
  const facts = { path, bytes: url.length, length: url.length, sha256: '', head: url };
  expect(await house().text({ kind: 'spooled', text: new SpooledText(facts) })).toBe('data');
});
