import { describe, expect, test } from 'vitest';
import { NO_LIMITS, type ApiKey, type ApiKeyRepository } from '../../src/ledger/api-key.ts';
import { DEFAULT_TEAM, type Team, type TeamRepository } from '../../src/ledger/team.ts';

/** What every {@link TeamRepository} keeps, with the keys of its teams. `create` gives fresh ones. */
export function teamRepositoryContract(
  name: string,
  create: () => Promise<{ readonly teams: TeamRepository; readonly keys: ApiKeyRepository }>,
): void {
  describe(`team repository: ${name}`, () => {
    const team = (id: string, facts: Partial<Team> = {}): Team => ({
      id,
      name: 'a team with "quotes" and ünïcode',
      createdAt: 1_800_000_000_000,
      removedAt: null,
      ...facts,
    });
    const key = (id: string, teamId: string): ApiKey => ({
      id,
      teamId,
      userId: 'user_default',
      name: id,
      hint: 'sk',
      scopes: ['images'],
      strictness: null,
      compatibility: null,
      limits: NO_LIMITS,
      createdAt: 1,
      expiresAt: null,
      revokedAt: null,
    });

    test('the default team is there from the beginning, and every other once it is made', async () => {
      const { teams } = await create();
      expect((await teams.list()).map(({ id }) => id)).toEqual([DEFAULT_TEAM]);
      const since = (await teams.find(DEFAULT_TEAM))?.createdAt ?? Number.NaN;
      const old = team('team_old', { createdAt: since + 1 });
      await teams.insert(team('team_young', { createdAt: since + 2 }));
      await teams.insert(old);
      expect((await teams.list()).map(({ id }) => id)).toEqual([
        DEFAULT_TEAM,
        'team_old',
        'team_young',
      ]);
      expect(await teams.find('team_old')).toEqual(old);
      expect(await teams.find('team_nobody')).toBeUndefined();
      await expect(teams.insert(team('team_old'))).rejects.toThrow(/./);
    });

    test('renames one team, as long as it is there', async () => {
      const { teams } = await create();
      for (const id of ['team_a', 'team_b']) await teams.insert(team(id));
      expect(await teams.rename('team_a', 'new')).toEqual(team('team_a', { name: 'new' }));
      expect(await teams.find('team_b')).toEqual(team('team_b'));
      expect(await teams.rename('team_nobody', 'new')).toBeUndefined();
      await teams.remove('team_a', 5);
      expect(await teams.rename('team_a', 'newer')).toBeUndefined();
      expect(await teams.find('team_a')).toMatchObject({ name: 'new' });
    });

    test('a removed team is still found, removed once, and its keys and no others are revoked', async () => {
      const { teams, keys } = await create();
      await teams.insert(team('team_a'));
      await keys.insert(key('key_a', 'team_a'), 'hash-a');
      await keys.insert(key('key_early', 'team_a'), 'hash-early');
      await keys.insert(key('key_b', DEFAULT_TEAM), 'hash-b');
      await keys.revoke('key_early', 3);
      expect(await teams.remove('team_a', 5)).toEqual(team('team_a', { removedAt: 5 }));
      expect(await teams.remove('team_a', 9)).toEqual(team('team_a', { removedAt: 5 }));
      expect(await teams.remove('team_nobody', 5)).toBeUndefined();
      const revoked = (await keys.list()).map(({ id, revokedAt }) => [id, revokedAt]);
      expect(Object.fromEntries(revoked)).toEqual({ key_a: 5, key_early: 3, key_b: null });
      expect((await teams.list()).map(({ id }) => id)).toContain('team_a');
    });
  });
}
