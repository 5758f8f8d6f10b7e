import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_SCOPES } from '../kernel/key-scope.ts';
import type { ApiKey, ApiKeyRepository } from './api-key.ts';
import { isMadeSecret } from './key-secret.ts';
import { createKeyring } from './keyring.ts';
import { OPERATOR, type Manager } from './rights.ts';

/** A repository in an array, which also shows what was written. */
function keysInMemory(): ApiKeyRepository & { readonly rows: { key: ApiKey; hash: string }[] } {
  const rows: { key: ApiKey; hash: string }[] = [];
  return {
    rows,
    async insert(key, hash) {
      if (key.userId === 'user_gone') return { outcome: 'member_absent' };
      rows.push({ key, hash });
      return { outcome: 'given', key };
    },
    find: async (id) => rows.find(({ key }) => key.id === id)?.key,
    async change(id, { limits, ...to }) {
      const row = rows.find(({ key }) => key.id === id);
      if (row === undefined) return { outcome: 'key_absent' };
      row.key = { ...row.key, ...to, limits: { ...row.key.limits, ...limits } };
      return { outcome: 'given', key: row.key };
    },
    spending: async () => [],
    findByHash: async (hash) => rows.find((row) => row.hash === hash)?.key,
    list: async (of) =>
      rows.map(({ key }) => key).filter((key) => (of?.teamId ?? key.teamId) === key.teamId),
    async revoke(id, at) {
      const row = rows.find(({ key }) => key.id === id);
      if (row) row.key = { ...row.key, revokedAt: row.key.revokedAt ?? at };
      return row?.key;
    },
    count: async () => rows.length,
  };
}

const clock = { now: () => 1_800_000_000_000 };

/** Keeps the first secret nowhere. */
const keep = async (fresh: string): Promise<string> => fresh;

test('a new key is 165 random bits, seen once and kept as its SHA-256', async () => {
  const keys = keysInMemory();
  const keyring = createKeyring({ keys, clock });
  const { key, secret } = await keyring.create(OPERATOR, { name: 'laptop', scopes: ['images'] });
  expect(secret).toMatch(/^sk-gala-[0-9a-z]{32}$/);
  expect(key).toMatchObject({ name: 'laptop', scopes: ['images'], createdAt: clock.now() });
  expect(secret.startsWith(key.hint)).toBe(true);
  expect(JSON.stringify(keys.rows)).not.toContain(secret);
  expect(keys.rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  const other = await keyring.create(OPERATOR, { name: 'laptop', scopes: ['images'] });
  expect(other.secret).not.toBe(secret);
});

test('only the exact secret opens a key, and only until it is revoked', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  const { key, secret } = await keyring.create(OPERATOR, { name: 'laptop', scopes: ['images'] });
  expect(await keyring.verify(secret)).toEqual(key);
  for (const wrong of ['', secret.slice(1), `${secret} `, secret.toUpperCase(), key.id, key.hint]) {
    expect(await keyring.verify(wrong)).toBeUndefined();
  }
  await expect(keyring.revoke(OPERATOR, 'key_nobody')).rejects.toMatchObject({
    fault: { code: 'not_found', facts: { what: 'key', id: 'key_nobody' } },
  });
  expect(await keyring.revoke(OPERATOR, key.id)).toMatchObject({ revokedAt: clock.now() });
  expect(await keyring.verify(secret)).toBeUndefined();
  expect(await keyring.list(OPERATOR)).toHaveLength(1);
});

test('the first start makes a key that may do everything, later starts none', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  const first = await keyring.ensureFirstKey({ configured: undefined, keep });
  if (first.outcome !== 'created') throw new Error(first.outcome);
  expect((await keyring.verify(first.secret))!.scopes).toEqual([...KEY_SCOPES]);
  expect(await keyring.ensureFirstKey({ configured: undefined, keep })).toEqual({
    outcome: 'present',
  });
  await keyring.revoke(OPERATOR, first.key.id);
  expect(await keyring.ensureFirstKey({ configured: undefined, keep })).toEqual({
    outcome: 'present',
  });
});

test('a configured secret works as it is, also beside other keys, and is one key for ever', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  await keyring.ensureFirstKey({ configured: undefined, keep });
  const configured = 'sk-my-own-secret';
  const first = await keyring.ensureFirstKey({ configured, keep });
  expect(first.outcome).toBe('configured');
  expect(await keyring.ensureFirstKey({ configured, keep })).toEqual(first);
  expect(await keyring.verify(configured)).toMatchObject({ scopes: [...KEY_SCOPES] });
  expect(await keyring.list(OPERATOR)).toHaveLength(2);
});

test('a configured secret that can never work is refused at start, without showing it', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  for (const configured of ['', 'two words', 'naïve', 'new\nline']) {
    await expect(keyring.ensureFirstKey({ configured, keep })).rejects.toMatchObject({
      name: 'StartUpError',
      problem: 'configured_key_unusable',
    });
  }
  const { outcome, ...rest } = await keyring.ensureFirstKey({ configured: 'sk-once-good', keep });
  if (outcome !== 'configured' || !('key' in rest)) throw new Error(outcome);
  await keyring.revoke(OPERATOR, rest.key.id);
  await expect(keyring.ensureFirstKey({ configured: 'sk-once-good', keep })).rejects.toThrow(
    'revoked',
  );
});

test('a hint shows at most a third of a secret', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[\x21-\x7e]{1,60}$/), async (configured) => {
      const keyring = createKeyring({ keys: keysInMemory(), clock });
      const first = await keyring.ensureFirstKey({ configured, keep });
      if (first.outcome !== 'configured') throw new Error(first.outcome);
      expect(configured.startsWith(first.key.hint)).toBe(true);
      expect(first.key.hint.length).toBeLessThanOrEqual(Math.min(12, configured.length / 3));
    }),
  );
});

test('the secret of the first key is kept before there is a key, and the kept one is used', async () => {
  const keys = keysInMemory();
  const keyring = createKeyring({ keys, clock });
  const first = await keyring.ensureFirstKey({
    configured: undefined,
    async keep(fresh) {
      expect(isMadeSecret(fresh)).toBe(true);
      expect(keys.rows).toEqual([]);
      return 'sk-gala-kept-earlier';
    },
  });
  expect(first).toMatchObject({ outcome: 'created', secret: 'sk-gala-kept-earlier' });
  expect(await keyring.verify('sk-gala-kept-earlier')).toBeDefined();
});

test('a key that expires works until then, and afterwards is told from a wrong one', async () => {
  let now = 1000;
  const keyring = createKeyring({ keys: keysInMemory(), clock: { now: () => now } });
  const asked = { name: 'guest', scopes: ['images'], expiresAt: 2000 } as const;
  const { key, secret } = await keyring.create(OPERATOR, asked);
  now = 1999;
  expect(await keyring.verify(secret)).toEqual(key);
  now = 2000;
  const expired = { fault: { code: 'key_expired', facts: { expiredAt: 2000 } } };
  await expect(keyring.verify(secret)).rejects.toMatchObject(expired);
  await expect(keyring.create(OPERATOR, asked)).rejects.toMatchObject({
    fault: { code: 'expiry_out_of_range', facts: { after: 2000, latest: null } },
  });
  await keyring.change(OPERATOR, key.id, { expiresAt: 3000 });
  expect(await keyring.verify(secret)).toMatchObject({ id: key.id });
  await keyring.revoke(OPERATOR, key.id);
  now = 4000;
  expect(await keyring.verify(secret)).toBeUndefined();
});

test('what a key is asked to be is what it is, and nothing else changes it', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  const limits = { requestsPerMinute: 5, imagesPerMinute: 9, creditsPerMonth: 100 };
  const { key } = await keyring.create(OPERATOR, {
    name: 'app',
    scopes: ['images', 'records'],
    teamId: 'team_one',
    userId: 'user_one',
    strictness: 'strict',
    limits,
    expiresAt: clock.now() + 1,
  });
  expect(key).toMatchObject({
    teamId: 'team_one',
    userId: 'user_one',
    strictness: 'strict',
    limits,
  });
  const changed = await keyring.change(OPERATOR, key.id, {
    strictness: null,
    limits: { imagesPerMinute: null },
  });
  const left = { ...limits, imagesPerMinute: null };
  expect(changed).toEqual({ ...key, strictness: null, limits: left });
  const gone = { name: 'app', scopes: ['images'], userId: 'user_gone' } as const;
  await expect(keyring.create(OPERATOR, gone)).rejects.toMatchObject({
    fault: { code: 'not_found', facts: { what: 'member', id: 'user_gone' } },
  });
});

const leader: Manager = {
  teamId: 'team_one',
  userId: 'user_one',
  scopes: ['team'],
  expiresAt: null,
};

test('who manages one team makes keys for it, and knows of no other team', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  const scopes = ['images', 'records', 'team'] as const;
  const { key } = await keyring.create(leader, { name: 'ours', scopes });
  expect(key).toMatchObject({ teamId: 'team_one', userId: 'user_one' });
  const other = await keyring.create(OPERATOR, { name: 'theirs', scopes, teamId: 'team_two' });
  expect(await keyring.list(leader)).toEqual([key]);
  const absent = { fault: { code: 'not_found' } };
  const { id } = other.key;
  const attempts = [
    keyring.create(leader, { name: 'a', scopes, teamId: 'team_two' }),
    keyring.get(leader, id),
    keyring.change(leader, id, { name: 'mine' }),
    keyring.revoke(leader, id),
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject(absent);
  const painter: Manager = { ...leader, scopes: ['images', 'records'] };
  await expect(keyring.create(painter, { name: 'a', scopes })).rejects.toMatchObject(absent);
});

test('nobody hands on more than they have', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), clock });
  const forbidden = { fault: { code: 'forbidden', facts: { scope: 'admin' } } };
  const images = { name: 'a', scopes: ['images'] } as const;
  const { key: above } = await keyring.create(OPERATOR, {
    name: 'a',
    scopes: ['admin'],
    teamId: 'team_one',
  });
  const { key: ours } = await keyring.create(leader, images);
  const attempts = [
    keyring.create(leader, { name: 'a', scopes: ['images', 'admin'] }),
    keyring.create(leader, { ...images, strictness: 'off' }),
    keyring.change(leader, ours.id, { scopes: ['admin'] }),
    keyring.change(leader, ours.id, { strictness: null }),
    keyring.change(leader, above.id, { name: 'mine' }),
    keyring.revoke(leader, above.id),
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject(forbidden);

  const expiresAt = clock.now() + 1000;
  const guest: Manager = { ...leader, expiresAt };
  expect((await keyring.create(guest, images)).key.expiresAt).toBe(expiresAt);
  const longer = [
    keyring.create(guest, { ...images, expiresAt: expiresAt + 1 }),
    keyring.change(guest, ours.id, { expiresAt: expiresAt + 1 }),
    keyring.change(guest, ours.id, { expiresAt: null }),
  ];
  for (const attempt of longer) {
    await expect(attempt).rejects.toMatchObject({
      fault: { code: 'expiry_out_of_range', facts: { latest: expiresAt } },
    });
  }
});
