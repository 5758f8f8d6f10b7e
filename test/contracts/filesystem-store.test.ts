import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  open,
  readdir,
  stat,
  utimes,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Durability } from '../../src/kernel/durability.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { pathOfKey } from '../../src/storage/filesystem/shards.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { objectStoreContract } from './object-store.ts';

objectStoreContract('filesystem', async () =>
  createFilesystemStore({ folder: await temporaryFolder() }),
);

objectStoreContract('filesystem that waits for the disk', async () =>
  createFilesystemStore({ folder: await temporaryFolder(), durability: 'power' }),
);

/** Notes what is synced while `work` runs: an object's bytes or a folder, and whether the key is there yet. */
async function syncsOf(folder: string, key: string, work: () => Promise<void>): Promise<string[]> {
  const probe = await open(folder, 'r');
  const handles = Object.getPrototypeOf(probe) as { sync: (this: FileHandle) => Promise<void> };
  await probe.close();
  const { sync } = handles;
  const syncs: string[] = [];
  const watched = vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
    const what = (await this.stat()).isDirectory() ? 'folder' : 'object';
    syncs.push(`${what} ${existsSync(join(folder, pathOfKey(key))) ? 'after' : 'before'} its name`);
    return sync.call(this);
  });
  try {
    await work();
    return syncs;
  } finally {
    watched.mockRestore();
  }
}

test('with durability `power` a put waits for the bytes, then for the name, then for its shard', async () => {
  const folder = await temporaryFolder();
  const put = async (durability: Durability, key: string): Promise<string[]> => {
    const store = await createFilesystemStore({ folder, durability });
    return syncsOf(folder, key, () => store.put(key, Buffer.from('a'), 'image/png'));
  };
  expect(await put('power', 'images/a.png')).toEqual([
    'object before its name',
    'folder after its name',
    'folder after its name',
  ]);
  expect(await put('process', 'images/b.png')).toEqual([]);
});

const files = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

test('what a crash left half-written is never an object and is swept', async () => {
  const folder = await temporaryFolder();
  const store = await createFilesystemStore({ folder });
  await store.put('images/whole.png', Buffer.from('whole'), 'image/png');
  const old = new Date(Date.now() - 60_000);
  for (const name of ['torn', 'torn-too']) {
    await writeFile(join(folder, 'tmp', name), 'hal');
    await utimes(join(folder, 'tmp', name), old, old);
  }
  await writeFile(join(folder, 'tmp', 'under-way'), 'be');

  const again = await createFilesystemStore({ folder });
  const listed: string[] = [];
  for await (const key of again.listBefore(Date.now() + 60_000)) listed.push(key);
  expect(listed).toEqual(['images/whole.png']);
  expect(await again.sweepTemporary(Date.now() - 30_000)).toBe(2);
  expect(await readdir(join(folder, 'tmp'))).toEqual(['under-way']);
  expect(await again.stat('images/whole.png')).toMatchObject({ bytes: 5 });
});

test('a put that fails leaves no file and is named for the user', async () => {
  const folder = await temporaryFolder();
  const store = await createFilesystemStore({ folder });
  // A file where a shard's folder should be: the last step of the put cannot succeed.
  for (let i = 0; i < 256; i++) {
    await writeFile(join(folder, i.toString(16).padStart(2, '0')), '').catch(() => undefined);
  }
  const before = (await files(folder)).length;
  await expect(store.put('images/a.png', Buffer.from('a'), 'image/png')).rejects.toThrow(
    /ENOTDIR|EEXIST/,
  );
  expect(await files(folder)).toHaveLength(before);
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
});

test('a folder that is a file is the operator’s to mend', async () => {
  const folder = join(await temporaryFolder(), 'data');
  await writeFile(folder, '');
  await expect(createFilesystemStore({ folder })).rejects.toMatchObject({
    name: 'StartUpError',
    problem: 'data_folder_not_writable',
    message: expect.stringContaining(folder) as string,
  });
});

test.skipIf(process.getuid?.() === 0)('so is one without permission', async () => {
  const folder = join(await temporaryFolder(), 'data');
  await mkdir(folder);
  await chmod(folder, 0o500);
  await expect(createFilesystemStore({ folder })).rejects.toMatchObject({
    problem: 'data_folder_not_writable',
  });
});

test('only its owner may look inside', async () => {
  const folder = join(await temporaryFolder(), 'new', 'data');
  const store = await createFilesystemStore({ folder });
  await store.put('images/a.png', Buffer.from('a'), 'image/png');
  expect((await stat(folder)).mode & 0o077).toBe(0);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    expect((await stat(join(entry.parentPath, entry.name))).mode & 0o077).toBe(0);
  }
});
