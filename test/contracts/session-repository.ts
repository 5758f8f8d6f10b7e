import { describe, expect, test } from 'vitest';

import type { Session, SessionRepository } from '../../src/ledger/session.ts';

const AT = 1_800_000_000_000;

/** What every {@link SessionRepository} keeps. `create` gives fresh ones, of one and the same store. */
export function sessionRepositoryContract(
  name: string,
  create: () => Promise<readonly [SessionRepository, SessionRepository]>,
): void {
  describe(`session repository: ${name}`, () => {
    const session = (facts: Partial<Session> = {}): Session => ({
      keyId: 'key_a',
      createdAt: AT,
      expiresAt: AT + 1000,
      ...facts,
    });

    test('a session is found until it expires or is ended, and by its hash alone', async () => {
      const [sessions] = await create();
      await sessions.insert(session(), 'hash-a', 5);
      await sessions.insert(session({ keyId: 'key_b' }), 'hash-b', 5);
      expect(await sessions.find('hash-a', AT)).toEqual(session());
      expect(await sessions.find('hash-a', AT + 999)).toEqual(session());
      expect(await sessions.find('hash-a', AT + 1000)).toBeUndefined();
      expect(await sessions.find('hash', AT)).toBeUndefined();
      expect(await sessions.find('key_a', AT)).toBeUndefined();
      await sessions.remove('hash-a');
      await sessions.remove('hash-a');
      expect(await sessions.find('hash-a', AT)).toBeUndefined();
      expect(await sessions.find('hash-b', AT)).toEqual(session({ keyId: 'key_b' }));
    });

    test('of one key the youngest are kept, and another key loses none', async () => {
      const [sessions] = await create();
      await sessions.insert(session({ keyId: 'key_b', createdAt: 1 }), 'hash-b', 3);
      for (const i of [0, 1, 2, 3, 4]) {
        await sessions.insert(session({ createdAt: AT + i }), `hash-${i}`, 3);
      }
      const found = await Promise.all(
        ['hash-0', 'hash-1', 'hash-2', 'hash-3', 'hash-4', 'hash-b'].map((hash) =>
          sessions.find(hash, AT),
        ),
      );
      expect(found.map((one) => one?.createdAt)).toEqual([
        undefined,
        undefined,
        AT + 2,
        AT + 3,
        AT + 4,
        1,
      ]);
    });

    test('of those of one moment the one that was just opened stays', async () => {
      const [sessions] = await create();
      for (const hash of ['m', 'z', 'a', 'q']) {
        await sessions.insert(session(), hash, 1);
        expect(await sessions.find(hash, AT)).toEqual(session());
      }
      expect(await sessions.removeExpired(AT + 1000)).toBe(1);
    });

    test('a link is given to one of those who ask for it at once', async () => {
      const both = await create();
      for (let round = 0; round < 20; round++) {
        const link = { keyId: `key_${round}`, expiresAt: AT + 1000 };
        await both[0].insertLink(link, `token-${round}`);
        const taken = await Promise.all(
          [...both, ...both, ...both].map((one) => one.takeLink(`token-${round}`, AT)),
        );
        expect(taken.filter((one) => one !== undefined)).toEqual([link]);
        expect(await both[1].takeLink(`token-${round}`, AT)).toBeUndefined();
      }
    });

    test('a link that has expired is none, and neither is a session', async () => {
      const [sessions] = await create();
      await sessions.insertLink({ keyId: 'key_a', expiresAt: AT }, 'token');
      await sessions.insert(session(), 'hash', 5);
      expect(await sessions.takeLink('token', AT)).toBeUndefined();
      expect(await sessions.takeLink('token', AT - 1)).toEqual({ keyId: 'key_a', expiresAt: AT });
      expect(await sessions.takeLink('hash', AT)).toBeUndefined();
    });

    test('what has expired is forgotten, and nothing else', async () => {
      const [sessions] = await create();
      for (const i of [0, 1, 2]) {
        await sessions.insert(session({ expiresAt: AT + i }), `hash-${i}`, 5);
        await sessions.insertLink({ keyId: 'key_a', expiresAt: AT + i }, `token-${i}`);
      }
      expect(await sessions.removeExpired(AT + 1)).toBe(4);
      expect(await sessions.removeExpired(AT + 1)).toBe(0);
      expect(await sessions.find('hash-2', AT)).toBeDefined();
      expect(await sessions.find('hash-1', 0)).toBeUndefined();
      expect(await sessions.takeLink('token-1', 0)).toBeUndefined();
      expect(await sessions.takeLink('token-2', AT)).toBeDefined();
    });
  });
}
