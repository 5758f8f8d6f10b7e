import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { readTextFile } from './read-text-file.ts';

const unreadable = (trouble: string) => ({
  data: { code: 'file_malformed', facts: { model: 'prank', file: 'config.json', trouble } },
});

async function place(): Promise<{
  readonly path: string;
  read: () => Promise<string | undefined>;
}> {
  const folder = await temporaryFolder();
  return {
    path: join(folder, 'config.json'),
    read: () => readTextFile({ model: 'prank', folder, file: 'config.json', most: 10 }),
  };
}

test('reads a file, and gives nothing for what is not there', async () => {
  const { path, read } = await place();
  expect(await read()).toBeUndefined();
  await writeFile(path, '0123456789');
  expect(await read()).toBe('0123456789');
});

test('refuses what is too long before it is read', async () => {
  const { path, read } = await place();
  await writeFile(path, '');
  await truncate(path, 2 ** 40);
  await expect(read()).rejects.toMatchObject(unreadable('it is longer than 10 bytes'));
});

test.skipIf(process.platform === 'win32').each<[string, (path: string) => unknown]>([
  ['a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
  ['a device that never ends', (path) => symlink('/dev/zero', path)],
  ['a folder', (path) => mkdir(path)],
])('does not wait for %s', async (_, make) => {
  const { path, read } = await place();
  await make(path);
  await expect(read()).rejects.toMatchObject(unreadable('it is no plain file'));
});
