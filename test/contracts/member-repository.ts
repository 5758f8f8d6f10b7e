import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyScope } from '../../src/kernel/key-scope.ts';
import { managingScopes } from '../../src/ledger/api-key.ts';
import { DEFAULT_TEAM } from '../../src/ledger/team.ts';
import { DEFAULT_USER } from '../../src/ledger/user.ts';
import { sampleKey } from '../support/sample-key.ts';
import type { GalaDatabase } from '../../src/database/open-database.ts';

type Parts = Pick<GalaDatabase, 'teams' | 'users' | 'members' | 'keys'>;

const ADA = { id: 'user_ada', name: 'Ada', createdAt: 3 };
const TEAM = { id: 'team_a', name: 'a', createdAt: 2, removedAt: null };
const MEMBER = { role: 'member', creditLimit: 100 } as const;

/** What every repository of users and members keeps, with the keys they have. */
export function memberRepositoryContract(name: string, create: () => Promise<Parts>): void {
  describe(`member repository: ${name}`, () => {
    /** A team with Ada in it. */
    const withAda = async (terms: { role: 'admin' | 'member'; creditLimit: number | null }) => {
      const parts = await create();
      await parts.teams.insert(TEAM);
      await parts.members.add({ teamId: TEAM.id, user: ADA, ...terms }, 5);
      let keys = 0;
      const give = async (scopes: readonly KeyScope[], teamId = TEAM.id, userId = ADA.id) => {
        const key = sampleKey({ id: `key_${(keys += 1)}`, teamId, userId, scopes });
        return (await parts.keys.insert(key, `hash-${key.id}`)).outcome;
      };
      return { ...parts, give };
    };

    test('the owner is a user and an admin of every team, from the beginning', async () => {
      const { teams, users, members } = await create();
      await teams.insert(TEAM);
      for (const teamId of [DEFAULT_TEAM, TEAM.id]) {
        expect(await members.list(teamId)).toMatchObject([
          { userId: DEFAULT_USER, role: 'admin', creditLimit: null, used: 0, removedAt: null },
        ]);
      }
      expect((await users.list()).map(({ id }) => id)).toEqual([DEFAULT_USER]);
    });

    test('users are kept, listed and renamed, and one may be in several teams', async () => {
      const { users, members } = await withAda(MEMBER);
      expect(await users.find(ADA.id)).toEqual(ADA);
      expect(await users.find('user_nobody')).toBeUndefined();
      const again = { teamId: DEFAULT_TEAM, user: { id: ADA.id }, role: 'admin' } as const;
      await members.add({ ...again, creditLimit: null }, 6);
      expect(await users.rename(ADA.id, 'Ada L.')).toEqual({ ...ADA, name: 'Ada L.' });
      expect(await users.rename('user_nobody', 'x')).toBeUndefined();
      expect(await members.find(TEAM.id, ADA.id)).toEqual({
        teamId: TEAM.id,
        userId: ADA.id,
        name: 'Ada L.',
        ...MEMBER,
        used: 0,
        reserved: 0,
        createdAt: 5,
        updatedAt: 5,
        removedAt: null,
      });
      expect(await members.find(DEFAULT_TEAM, ADA.id)).toMatchObject({ role: 'admin' });
    });

    test('only who is there is added, to a team that is there, and only once', async () => {
      const { teams, users, members } = await withAda(MEMBER);
      const add = async (teamId: string, user: { id: string }) =>
        (await members.add({ teamId, user, ...MEMBER }, 6)).outcome;
      expect(await add(TEAM.id, { id: ADA.id })).toBe('already_member');
      expect(await add(TEAM.id, { id: 'user_nobody' })).toBe('user_absent');
      expect(await add('team_nobody', { id: ADA.id })).toBe('team_absent');
      await teams.insert({ ...TEAM, id: 'team_gone' });
      await teams.remove('team_gone', 6);
      const bob = { id: 'user_bob', name: 'Bob', createdAt: 6 };
      expect(await add('team_gone', bob)).toBe('team_absent');
      expect(await users.find('user_bob')).toBeUndefined();
    });

    test('a change changes what it names', async () => {
      const { members } = await withAda(MEMBER);
      expect(await members.change(TEAM.id, ADA.id, { creditLimit: null }, 7)).toMatchObject({
        role: 'member',
        creditLimit: null,
        updatedAt: 7,
      });
      expect(await members.change(TEAM.id, ADA.id, { role: 'admin' }, 8)).toMatchObject({
        role: 'admin',
        creditLimit: null,
      });
      expect(await members.change(TEAM.id, 'user_nobody', { role: 'admin' }, 8)).toBeUndefined();
    });

    test('keys are for members, and those that manage for admins', async () => {
      const { give, members } = await withAda(MEMBER);
      expect(await give(['images', 'records'])).toBe('given');
      expect(await give(['images', 'team'])).toBe('member_not_admin');
      expect(await give(['admin'])).toBe('member_not_admin');
      expect(await give(['images'], DEFAULT_TEAM)).toBe('member_absent');
      expect(await give(['images'], 'team_nobody')).toBe('team_absent');
      await members.change(TEAM.id, ADA.id, { role: 'admin' }, 6);
      expect(await give(['team', 'admin'])).toBe('given');
    });

    test('who is demoted manages no more, with any key, and keeps what else it does', async () => {
      const { give, members, keys } = await withAda({ role: 'admin', creditLimit: null });
      await give(['images', 'team']);
      await give(['team', 'admin']);
      await give(['images', 'records']);
      await give(['team'], TEAM.id, DEFAULT_USER);
      await members.change(TEAM.id, ADA.id, { role: 'member' }, 9);
      const after = (await keys.list()).map(({ scopes, revokedAt }) => [scopes, revokedAt]);
      expect(after).toEqual([
        [['images'], null],
        [['team', 'admin'], 9],
        [['images', 'records'], null],
        [['team'], null],
      ]);
      const change = (await keys.change('key_1', { scopes: ['team'] })).outcome;
      expect(change).toBe('member_not_admin');
    });

    test('who is removed loses the keys of that team and no others, and may come back without them', async () => {
      const { give, members, keys } = await withAda(MEMBER);
      await members.add({ teamId: DEFAULT_TEAM, user: { id: ADA.id }, ...MEMBER }, 6);
      await give(['images']);
      await give(['images'], DEFAULT_TEAM);
      expect(await members.remove(TEAM.id, ADA.id, 9)).toMatchObject({ removedAt: 9 });
      expect(await members.remove(TEAM.id, ADA.id, 10)).toBeUndefined();
      expect(await members.change(TEAM.id, ADA.id, { role: 'admin' }, 10)).toBeUndefined();
      expect((await keys.list()).map(({ revokedAt }) => revokedAt)).toEqual([9, null]);
      expect(await give(['images'])).toBe('member_absent');
      expect((await keys.change('key_1', { name: 'mine' })).outcome).toBe('member_absent');
      expect((await members.list(TEAM.id)).map(({ userId }) => userId)).toContain(ADA.id);
      const back = { teamId: TEAM.id, user: { id: ADA.id }, role: 'admin' } as const;
      expect(await members.add({ ...back, creditLimit: 7 }, 11)).toMatchObject({
        member: { role: 'admin', creditLimit: 7, removedAt: null, createdAt: 5 },
      });
      expect((await keys.findByHash('hash-key_1'))?.revokedAt).toBe(9);
    });

    test('however they interleave, no working key is of a team or member that is gone or above one', async () => {
      const step = fc.constantFrom(
        'give',
        'give',
        'manage',
        'demote',
        'remove',
        'add',
        'remove team',
      );
      expect.hasAssertions();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
          const parts = await withAda({ role: 'admin', creditLimit: null });
          const { give, teams, members, keys } = parts;
          const happen = async (what: string): Promise<unknown> => {
            if (what === 'give') return give(['images']);
            if (what === 'manage') return give(['images', 'team']);
            if (what === 'demote') return members.change(TEAM.id, ADA.id, { role: 'member' }, 9);
            if (what === 'remove') return members.remove(TEAM.id, ADA.id, 9);
            if (what === 'remove team') return teams.remove(TEAM.id, 9);
            const ada = { teamId: TEAM.id, user: { id: ADA.id }, role: 'member' } as const;
            return members.add({ ...ada, creditLimit: null }, 9);
          };
          await Promise.all(steps.map(happen));
          const working = (await keys.list()).filter(({ revokedAt }) => revokedAt === null);
          const member = await members.find(TEAM.id, ADA.id);
          const gone = (await teams.find(TEAM.id))!.removedAt !== null;
          const wrong = working.filter(
            (key) =>
              gone ||
              member!.removedAt !== null ||
              (member!.role === 'member' && managingScopes(key).length > 0),
          );
          expect(wrong).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  });
}
