import { describe, expect, test } from 'vitest';
import type { ApiKey, ApiKeyRepository } from '../../src/ledger/api-key.ts';

/** What every {@link ApiKeyRepository} keeps. `create` gives an empty one. */
export function apiKeyRepositoryContract(
  name: string,
  create: () => Promise<ApiKeyRepository>,
): void {
  describe(`API key repository: ${name}`, () => {
    const key = (id: string, facts: Partial<ApiKey> = {}): ApiKey => ({
      id,
      teamId: 'team_default',
      userId: 'user_default',
      name: 'a key with "quotes" and ünïcode',
      hint: 'sk-gala-abcd',
      scopes: ['images', 'admin'],
      strictness: 'low',
      compatibility: 'lenient',
      limits: { requestsPerMinute: 3, imagesPerMinute: null, creditsPerMonth: 2e12 },
      createdAt: 1_800_000_000_000,
      expiresAt: 1_900_000_000_000,
      revokedAt: null,
      ...facts,
    });

    test('finds a key by its hash and nothing by another', async () => {
      const keys = await create();
      await keys.insert(key('key_a'), 'hash-a');
      await keys.insert(key('key_b', { scopes: [] }), 'hash-b');
      expect(await keys.findByHash('hash-a')).toEqual(key('key_a'));
      expect(await keys.findByHash('hash-b')).toEqual(key('key_b', { scopes: [] }));
      expect(await keys.findByHash('hash-c')).toBeUndefined();
      expect(await keys.findByHash('')).toBeUndefined();
    });

    test('lists and counts every key, oldest first', async () => {
      const keys = await create();
      expect(await keys.list()).toEqual([]);
      expect(await keys.count()).toBe(0);
      await keys.insert(key('key_young', { createdAt: 3 }), 'hash-1');
      await keys.insert(key('key_old', { createdAt: 1 }), 'hash-2');
      await keys.insert(key('key_middle', { createdAt: 2, revokedAt: 2 }), 'hash-3');
      expect((await keys.list()).map(({ id }) => id)).toEqual([
        'key_old',
        'key_middle',
        'key_young',
      ]);
      expect(await keys.count()).toBe(3);
    });

    test('revokes once, and the key is still found as revoked', async () => {
      const keys = await create();
      await keys.insert(key('key_a'), 'hash-a');
      expect(await keys.revoke('key_a', 5)).toEqual(key('key_a', { revokedAt: 5 }));
      expect(await keys.revoke('key_a', 9)).toEqual(key('key_a', { revokedAt: 5 }));
      expect(await keys.findByHash('hash-a')).toEqual(key('key_a', { revokedAt: 5 }));
      expect(await keys.revoke('key_nobody', 5)).toBeUndefined();
    });

    test('two keys never share a secret or an id', async () => {
      const keys = await create();
      await keys.insert(key('key_a'), 'hash-a');
      await expect(keys.insert(key('key_b'), 'hash-a')).rejects.toThrow(/./);
      await expect(keys.insert(key('key_a'), 'hash-b')).rejects.toThrow(/./);
      expect(await keys.count()).toBe(1);
    });
  });
}
