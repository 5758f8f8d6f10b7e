import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openKeyring } from './open-keyring.ts';
import { provideFirstKey } from './first-key.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';

const opened = async () => {
  const dataFolder = await temporaryFolder();
  const { keyring, close } = await openKeyring(dataFolder, true);
  const provide = (configured?: string) => provideFirstKey(keyring, { dataFolder, configured });
  return { dataFolder, keyring, close, provide };
};

test('the first start makes a key and keeps it in a file for its owner alone', async () => {
  const { dataFolder, keyring, close, provide } = await opened();
  const { secret = '', file } = await provide();
  expect(file).toBe(join(dataFolder, 'first-key'));
  expect(await readFile(join(dataFolder, 'first-key'), 'utf8')).toBe(`${secret}\n`);
  expect((await stat(join(dataFolder, 'first-key'))).mode & 0o777).toBe(0o600);
  expect((await keyring.verify(secret))?.scopes).toEqual(['images', 'admin']);
  await close();
});

test('later starts show no secret and point to the file, until its key is revoked', async () => {
  const { dataFolder, keyring, close, provide } = await opened();
  await provide();
  const file = join(dataFolder, 'first-key');
  expect(await provide()).toEqual({ secret: undefined, file });
  const [key] = await keyring.list();
  await keyring.revoke(key?.id ?? '');
  expect(await provide()).toEqual({ secret: undefined, file: undefined });
  await close();
});

test('a configured key is the first one, and no file is written', async () => {
  const { keyring, close, provide } = await opened();
  expect(await provide('a-configured-key')).toEqual({ secret: undefined, file: undefined });
  expect(await keyring.verify('a-configured-key')).toBeDefined();
  expect(await keyring.list()).toHaveLength(1);
  await close();
});
