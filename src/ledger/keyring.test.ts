import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_SCOPES } from '../kernel/key-scope.ts';
import type { ApiKey, ApiKeyRepository } from './api-key.ts';
import type { TeamRepository } from './team.ts';
import { createKeyring, isMadeSecret } from './keyring.ts';

/** A repository in an array, which also shows what was written. */
function keysInMemory(): ApiKeyRepository & { readonly rows: { key: ApiKey; hash: string }[] } {
  const rows: { key: ApiKey; hash: string }[] = [];
  return {
    rows,
    insert: async (key, hash) => void rows.push({ key, hash }),
    findByHash: async (hash) => rows.find((row) => row.hash === hash)?.key,
    list: async () => rows.map(({ key }) => key),
    async revoke(id, at) {
      const row = rows.find(({ key }) => key.id === id);
      if (row) row.key = { ...row.key, revokedAt: row.key.revokedAt ?? at };
      return row?.key;
    },
    count: async () => rows.length,
  };
}

const clock = { now: () => 1_800_000_000_000 };

/** One team beside the default one, and one that was removed. */
const teams: Pick<TeamRepository, 'find'> = {
  find: async (id) =>
    ['team_default', 'team_one', 'team_gone'].includes(id)
      ? { id, name: id, createdAt: 0, removedAt: id === 'team_gone' ? 1 : null }
      : undefined,
};

/** Keeps the first secret nowhere. */
const keep = async (fresh: string): Promise<string> => fresh;

test('a new key is 165 random bits, seen once and kept as its SHA-256', async () => {
  const keys = keysInMemory();
  const keyring = createKeyring({ keys, teams, clock });
  const { key, secret } = await keyring.create({ name: 'laptop', scopes: ['images'] });
  expect(secret).toMatch(/^sk-gala-[0-9a-z]{32}$/);
  expect(key).toMatchObject({ name: 'laptop', scopes: ['images'], createdAt: clock.now() });
  expect(secret.startsWith(key.hint)).toBe(true);
  expect(JSON.stringify(keys.rows)).not.toContain(secret);
  expect(keys.rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  const other = await keyring.create({ name: 'laptop', scopes: ['images'] });
  expect(other.secret).not.toBe(secret);
});

test('only the exact secret opens a key, and only until it is revoked', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), teams, clock });
  const { key, secret } = await keyring.create({ name: 'laptop', scopes: ['images'] });
  expect(await keyring.verify(secret)).toEqual(key);
  for (const wrong of ['', secret.slice(1), `${secret} `, secret.toUpperCase(), key.id, key.hint]) {
    expect(await keyring.verify(wrong)).toBeUndefined();
  }
  expect(await keyring.revoke('key_nobody')).toBeUndefined();
  expect(await keyring.revoke(key.id)).toMatchObject({ revokedAt: clock.now() });
  expect(await keyring.verify(secret)).toBeUndefined();
  expect(await keyring.list()).toHaveLength(1);
});

test('the first start makes a key that may do everything, later starts none', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), teams, clock });
  const first = await keyring.ensureFirstKey({ configured: undefined, keep });
  if (first.outcome !== 'created') throw new Error(first.outcome);
  expect((await keyring.verify(first.secret))!.scopes).toEqual([...KEY_SCOPES]);
  expect(await keyring.ensureFirstKey({ configured: undefined, keep })).toEqual({
    outcome: 'present',
  });
  await keyring.revoke(first.key.id);
  expect(await keyring.ensureFirstKey({ configured: undefined, keep })).toEqual({
    outcome: 'present',
  });
});

test('a configured secret works as it is, also beside other keys, and is one key for ever', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), teams, clock });
  await keyring.ensureFirstKey({ configured: undefined, keep });
  const configured = 'sk-my-own-secret';
  const first = await keyring.ensureFirstKey({ configured, keep });
  expect(first.outcome).toBe('configured');
  expect(await keyring.ensureFirstKey({ configured, keep })).toEqual(first);
  expect(await keyring.verify(configured)).toMatchObject({ scopes: [...KEY_SCOPES] });
  expect(await keyring.list()).toHaveLength(2);
});

test('a configured secret that can never work is refused at start, without showing it', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), teams, clock });
  for (const configured of ['', 'two words', 'naïve', 'new\nline']) {
    await expect(keyring.ensureFirstKey({ configured, keep })).rejects.toMatchObject({
      name: 'StartUpError',
      problem: 'configured_key_unusable',
    });
  }
  const { outcome, ...rest } = await keyring.ensureFirstKey({ configured: 'sk-once-good', keep });
  if (outcome !== 'configured' || !('key' in rest)) throw new Error(outcome);
  await keyring.revoke(rest.key.id);
  await expect(keyring.ensureFirstKey({ configured: 'sk-once-good', keep })).rejects.toThrow(
    'revoked',
  );
});

test('a hint shows at most a third of a secret', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[\x21-\x7e]{1,60}$/), async (configured) => {
      const keyring = createKeyring({ keys: keysInMemory(), teams, clock });
      const first = await keyring.ensureFirstKey({ configured, keep });
      if (first.outcome !== 'configured') throw new Error(first.outcome);
      expect(configured.startsWith(first.key.hint)).toBe(true);
      expect(first.key.hint.length).toBeLessThanOrEqual(Math.min(12, configured.length / 3));
    }),
  );
});

test('the secret of the first key is kept before there is a key, and the kept one is used', async () => {
  const keys = keysInMemory();
  const keyring = createKeyring({ keys, teams, clock });
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

test('a key is made for a team that is there, and for no other', async () => {
  const keyring = createKeyring({ keys: keysInMemory(), teams, clock });
  const make = (teamId?: string) => keyring.create({ name: 'a', scopes: ['images'], teamId });
  expect((await make()).key.teamId).toBe('team_default');
  expect((await make('team_one')).key.teamId).toBe('team_one');
  for (const id of ['team_gone', 'team_nobody', '']) {
    await expect(make(id)).rejects.toMatchObject({
      fault: { code: 'not_found', facts: { what: 'team', id } },
    });
  }
  expect(await keyring.list()).toHaveLength(2);
});
