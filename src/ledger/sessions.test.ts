import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { manualClock } from '../../test/support/manual-clock.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { openDatabase } from '../database/open-database.ts';
import { createKeyring } from './keyring.ts';
import { OPERATOR } from './rights.ts';
import { createSessions } from './sessions.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function opened() {
  const clock = manualClock();
  const database = await openDatabase({ file: join(await temporaryFolder(), 'gala.db') });
  onTestFinished(() => database.close());
  const keyring = createKeyring({ keys: database.keys, clock });
  const { key } = await keyring.create(OPERATOR, { name: 'a key', scopes: ['images'] });
  const sessions = createSessions({ sessions: database.sessions, keyring, clock });
  return { clock, keyring, key, sessions };
}

const unusable = expect.objectContaining({
  fault: { code: 'sign_in_link_unusable', facts: {} },
}) as Error;

test('a link waits for fifteen minutes and not for one moment more', async () => {
  const { clock, key, sessions } = await opened();
  const inTime = await sessions.createLink(key.id);
  const late = await sessions.createLink(key.id);
  expect(inTime.expiresAt).toBe(clock.now() + 15 * MINUTE);
  clock.advance(15 * MINUTE - 1);
  expect(await sessions.redeemLink(inTime.token)).toEqual(key);
  await expect(sessions.redeemLink(inTime.token)).rejects.toEqual(unusable);
  clock.advance(1);
  await expect(sessions.redeemLink(late.token)).rejects.toEqual(unusable);
});

test('neither opens what the other does', async () => {
  const { key, sessions } = await opened();
  const { token } = await sessions.createLink(key.id);
  const { secret, csrfToken } = await sessions.open(key);
  expect(await sessions.find(token)).toBeUndefined();
  expect(await sessions.find(csrfToken)).toBeUndefined();
  await expect(sessions.redeemLink(secret)).rejects.toEqual(unusable);
  expect(await sessions.redeemLink(token)).toEqual(key);
});

test('no two secrets, tokens of links or tokens of sessions are alike, or shorter than 256 bits', async () => {
  const { key, sessions } = await opened();
  const words: string[] = [];
  for (let i = 0; i < 10; i++) {
    const { secret, csrfToken } = await sessions.open(key);
    words.push(secret, csrfToken, (await sessions.createLink(key.id)).token);
  }
  expect(new Set(words).size).toBe(30);
  for (const word of words) expect(Buffer.from(word, 'base64url')).toHaveLength(32);
});

test('a session shows the key as it is now, and ends with it', async () => {
  const { clock, keyring, key, sessions } = await opened();
  const { secret, csrfToken, expiresAt } = await sessions.open(key);
  expect(expiresAt).toBe(clock.now() + 30 * DAY);
  await keyring.change(OPERATOR, key.id, { limits: { requestsPerMinute: 5 } });
  expect(await sessions.find(secret)).toEqual({
    key: { ...key, limits: { ...key.limits, requestsPerMinute: 5 } },
    csrfToken,
    expiresAt,
  });
  await keyring.change(OPERATOR, key.id, { expiresAt: clock.now() + MINUTE });
  clock.advance(MINUTE - 1);
  expect(await sessions.find(secret)).toBeDefined();
  clock.advance(1);
  expect(await sessions.find(secret)).toBeUndefined();
  // Whose key works again is signed in again.
  await keyring.change(OPERATOR, key.id, { expiresAt: null });
  expect(await sessions.find(secret)).toBeDefined();
  await keyring.revoke(OPERATOR, key.id);
  expect(await sessions.find(secret)).toBeUndefined();
});

test('upkeep forgets what has expired', async () => {
  const { clock, key, sessions } = await opened();
  await sessions.open(key);
  await sessions.createLink(key.id);
  clock.advance(15 * MINUTE);
  expect(await sessions.removeExpired()).toBe(1);
  clock.advance(30 * DAY);
  expect(await sessions.removeExpired()).toBe(1);
});
