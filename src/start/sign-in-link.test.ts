import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { lockDataFolder } from '../database/data-folder-lock.ts';
import { OPERATOR } from '../ledger/rights.ts';
import { provideFirstKey } from './first-key.ts';
import { openLedger } from './open-ledger.ts';
import { keyOfLink, signInUrl, whereServed } from './sign-in-link.ts';

async function opened() {
  const dataFolder = await temporaryFolder();
  const { keyring, close } = await openLedger(dataFolder, true);
  onTestFinished(close);
  const chosen = async (apiKey?: string) =>
    (await keyOfLink(keyring, { dataFolder, apiKey }, Date.now()))?.id;
  return { dataFolder, keyring, chosen };
}

test('a link is for the configured key, or else the first, or the oldest that may do everything', async () => {
  const { dataFolder, keyring, chosen } = await opened();
  expect(await chosen()).toBeUndefined();
  await keyring.create(OPERATOR, { name: 'draws', scopes: ['images'] });
  await keyring.create(OPERATOR, { name: 'manages', scopes: ['admin'] });
  expect(await chosen()).toBeUndefined();
  const both = await keyring.create(OPERATOR, { name: 'both', scopes: ['images', 'admin'] });
  await keyring.create(OPERATOR, { name: 'younger', scopes: ['images', 'admin'] });
  expect(await chosen()).toBe(both.key.id);

  const first = await keyring.create(OPERATOR, { name: 'first', scopes: ['images'] });
  await writeFile(join(dataFolder, 'first-key'), `${first.secret}\n`);
  expect(await chosen()).toBe(first.key.id);
  const configured = 'sk-of-the-operator-0123456789';
  expect(await chosen(configured)).toBe(first.key.id);
  await provideFirstKey(keyring, { dataFolder, configured });
  const named = (await keyring.verify(configured))?.id;
  expect(await chosen(configured)).toBe(named);

  // What works no longer is passed over.
  await keyring.revoke(OPERATOR, named ?? '');
  await keyring.revoke(OPERATOR, first.key.id);
  expect(await chosen(configured)).toBe(both.key.id);
});

test('the address is what the operator said, or where the server says it is, or where it would be', async () => {
  const dataFolder = await temporaryFolder();
  const config = { dataFolder, host: '0.0.0.0', port: 1904, publicUrl: undefined };
  expect(await whereServed(config)).toEqual({ address: 'http://127.0.0.1:1904', runs: false });
  const lock = await lockDataFolder(dataFolder);
  expect(await whereServed(config)).toEqual({ address: 'http://127.0.0.1:1904', runs: true });
  await lock.announce('http://127.0.0.1:4711');
  expect(await whereServed(config)).toEqual({ address: 'http://127.0.0.1:4711', runs: true });
  const publicUrl = 'https://pictures.example/gala';
  const { address } = await whereServed({ ...config, publicUrl });
  expect(signInUrl(address, 'once')).toBe('https://pictures.example/gala/#token=once');
  await lock.release();
  expect(await whereServed(config)).toEqual({ address: 'http://127.0.0.1:1904', runs: false });
  // One that was killed had no time to take its notice back: whoever listens there now is somebody else.
  const notice = { pid: 4711, host: 'here', origin: 'http://127.0.0.1:4711' };
  await writeFile(join(dataFolder, 'server.json'), JSON.stringify(notice));
  expect(await whereServed(config)).toEqual({
    address: 'http://127.0.0.1:1904',
    runs: false,
    killed: 4711,
  });
  // Looking shuts nobody out.
  await (await lockDataFolder(dataFolder)).release();
});
