import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { openDatabase } from '../database/open-database.ts';
import { systemClock } from '../kernel/clock.ts';
import type { ApiKeyRepository } from '../ledger/api-key.ts';
import { createKeyring } from '../ledger/keyring.ts';
import { KEY_SCOPES } from '../kernel/key-scope.ts';
import { OPERATOR } from '../ledger/rights.ts';
import { openLedger } from './open-ledger.ts';
import { provideFirstKey } from './first-key.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';

const opened = async () => {
  const dataFolder = await temporaryFolder();
  const { keyring, close } = await openLedger(dataFolder, true);
  const provide = (configured?: string) => provideFirstKey(keyring, { dataFolder, configured });
  return { dataFolder, keyring, close, provide };
};

test('the first start makes a key and keeps it in a file for its owner alone', async () => {
  const { dataFolder, keyring, close, provide } = await opened();
  const { secret = '', file } = await provide();
  expect(file).toBe(join(dataFolder, 'first-key'));
  expect(await readFile(join(dataFolder, 'first-key'), 'utf8')).toBe(`${secret}\n`);
  expect((await stat(join(dataFolder, 'first-key'))).mode & 0o777).toBe(0o600);
  expect((await keyring.verify(secret))?.scopes).toEqual([...KEY_SCOPES]);
  await close();
});

test('later starts show no secret and point to the file, until its key is revoked', async () => {
  const { dataFolder, keyring, close, provide } = await opened();
  await provide();
  const file = join(dataFolder, 'first-key');
  expect(await provide()).toEqual({ secret: undefined, file });
  const [key] = await keyring.list(OPERATOR);
  await keyring.revoke(OPERATOR, key?.id ?? '');
  expect(await provide()).toEqual({ secret: undefined, file: undefined });
  await close();
});

test('a start that is killed between the file and the key is made up for by the next', async () => {
  const dataFolder = await temporaryFolder();
  const file = join(dataFolder, 'first-key');
  const database = await openDatabase({ file: join(dataFolder, 'gala.db') });
  const dying: ApiKeyRepository = {
    ...database.keys,
    insert: () => Promise.reject(new Error('killed')),
  };
  const options = { dataFolder, configured: undefined };
  const first = createKeyring({ keys: dying, clock: systemClock });
  await expect(provideFirstKey(first, options)).rejects.toThrow('killed');
  const kept = (await readFile(file, 'utf8')).trim();
  const second = createKeyring({ ...database, clock: systemClock });
  expect(await provideFirstKey(second, options)).toEqual({ secret: kept, file });
  expect((await second.verify(kept))?.scopes).toEqual([...KEY_SCOPES]);
  await database.close();
});

test('a file that holds no key is replaced', async () => {
  const { dataFolder, keyring, close, provide } = await opened();
  await writeFile(join(dataFolder, 'first-key'), 'my shopping list\n');
  const { secret = '' } = await provide();
  expect(await readFile(join(dataFolder, 'first-key'), 'utf8')).toBe(`${secret}\n`);
  expect(await keyring.verify(secret)).toBeDefined();
  await close();
});

test('a configured key is the first one, and no file is written', async () => {
  const { keyring, close, provide } = await opened();
  expect(await provide('a-configured-key')).toEqual({ secret: undefined, file: undefined });
  expect(await keyring.verify('a-configured-key')).toBeDefined();
  expect(await keyring.list(OPERATOR)).toHaveLength(1);
  await close();
});
