import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openDatabase } from '../../src/database/open-database.ts';
import { createUploads } from '../../src/intake/create-uploads.ts';
import { createTeamRoom } from '../../src/intake/team-room.ts';
import type { FileUpload } from '../../src/intake/files.ts';
import { fault } from '../../src/kernel/errors.ts';
import type { StoredFileRepository } from '../../src/ledger/stored-file.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { manualClock } from '../support/manual-clock.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Uploads on the real database and store, with something put between them and either. */
async function open(
  between: {
    readonly store?: (store: ObjectStore) => Partial<ObjectStore>;
    readonly files?: (files: StoredFileRepository) => Partial<StoredFileRepository>;
  } = {},
) {
  const folder = await temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  onTestFinished(() => database.close());
  const store = await createFilesystemStore({ folder: join(folder, 'objects') });
  const clock = manualClock();
  const uploads = createUploads({
    store: { ...store, ...between.store?.(store) },
    names: database.names,
    files: { ...database.files, ...between.files?.(database.files) },
    clock,
    retentionMs: 1e9,
    room: createTeamRoom([], 1e9),
  });
  const png = await samplePng();
  const path = join(folder, 'upload');
  await writeFile(path, png);
  const upload = (lifeMs?: number): FileUpload => ({
    file: {
      contentType: 'image/png',
      path,
      bytes: png.length,
      cut: false,
      sha256: createHash('sha256').update(png).digest('hex'),
    },
    filename: 'fox.png',
    purpose: 'vision',
    teamId: 'team_one',
    userId: 'user_one',
    keyId: 'key_one',
    lifeMs,
  });
  const objects = async (): Promise<readonly string[]> => {
    const keys: string[] = [];
    for await (const key of store.listBefore(Number.MAX_SAFE_INTEGER)) keys.push(key);
    return keys;
  };
  return { ...uploads, repository: database.files, clock, upload, objects };
}

const everything = (now: number) => ({
  teamId: 'team_one',
  now,
  purpose: undefined,
  order: 'asc' as const,
  after: undefined,
  limit: 100,
});

test('a file is there until the millisecond in which it expires, and is swept then, and no other', async () => {
  const { files, repository, clock, upload, objects } = await open();
  const [kept, passing] = [await files.add(upload()), await files.add(upload(3_600_000))];
  const never = new AbortController().signal;
  clock.advance(3_599_999);
  expect(await files.removeExpired(never)).toBe(0);
  expect(await repository.find('team_one', passing.id, clock.now())).toEqual(passing);
  clock.advance(1);
  expect(await repository.find('team_one', passing.id, clock.now())).toBeUndefined();
  expect(await files.removeExpired(never)).toBe(1);
  expect(await objects()).toEqual([kept.objectKey]);
  expect(await repository.find('team_one', kept.id, clock.now())).toEqual(kept);
});

test('of those that delete one file at the same time one is told that it did', async () => {
  const { files, upload, objects } = await open();
  const file = await files.add(upload());
  const told = await Promise.all(Array.from({ length: 5 }, () => files.remove(file)));
  expect(told.filter(Boolean)).toHaveLength(1);
  expect(await objects()).toEqual([]);
});

test('a full disk refuses the upload and keeps nothing', async () => {
  const { files, repository, clock, upload, objects } = await open({
    store: () => ({ put: () => Promise.reject(fault('storage_full', {})) }),
  });
  await expect(files.add(upload())).rejects.toMatchObject({ fault: { code: 'storage_full' } });
  expect(await objects()).toEqual([]);
  expect(await repository.list(everything(clock.now()))).toEqual([]);
});

test('a picture that cannot be entered is not kept either', async () => {
  const { files, upload, objects } = await open({
    files: () => ({ insert: () => Promise.reject(fault('storage_full', {})) }),
  });
  await expect(files.add(upload())).rejects.toMatchObject({ fault: { code: 'storage_full' } });
  expect(await objects()).toEqual([]);
});

test('of many uploads at once only some are in memory at the same time', async () => {
  let under = 0;
  let most = 0;
  const { files, upload, objects } = await open({
    store: (store) => ({
      async put(...object) {
        most = Math.max(most, ++under);
        await store.put(...object);
        under--;
      },
    }),
  });
  await Promise.all(Array.from({ length: 20 }, () => files.add(upload())));
  expect(most).toBeLessThanOrEqual(4);
  expect(await objects()).toHaveLength(20);
});
