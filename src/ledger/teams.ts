import type { Clock } from '../kernel/clock.ts';
import { fault, type GalaError } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import type { CreditAccount, CreditRepository } from './credits.ts';
import { DEFAULT_TEAM, type Team, type TeamRepository } from './team.ts';

/** A team and where it stands. */
export interface TeamStanding extends Team {
  readonly account: CreditAccount;
}

/** Manages teams and their credits. A team that is not there, or not any more, takes no changes. */
export interface Teams {
  create(options: { readonly name: string; readonly unlimited: boolean }): Promise<TeamStanding>;
  /** Oldest first, removed ones too. */
  list(): Promise<readonly TeamStanding[]>;
  /** The same without where they stand, which takes a look at each. */
  names(): Promise<readonly Team[]>;
  /** Where a team stands. */
  standing(team: Team): Promise<TeamStanding>;
  /** @throws GalaError `not_found`. Removed ones are found. */
  get(id: string): Promise<TeamStanding>;
  /** @throws GalaError `not_found`. */
  change(
    id: string,
    to: { readonly name?: string | undefined; readonly unlimited?: boolean | undefined },
  ): Promise<TeamStanding>;
  /**
   * Grants credits, or takes them away where `credits` is negative. Under the same claim, a name of
   * the caller's choice, they are added once, however often the answer is lost.
   * @throws GalaError `not_found`, `idempotency_mismatch` when something else was added under it, or
   * `integer_above_max` or `integer_below_min` when that is more than a balance holds.
   */
  addCredits(id: string, credits: number, note: string, claim?: string): Promise<TeamStanding>;
  /**
   * Removes a team and revokes its keys; what is under way ends, records and ledger stay.
   * @throws GalaError `not_found`, or `team_not_removable` for the default team.
   */
  remove(id: string): Promise<TeamStanding>;
  readonly entries: CreditRepository['entries'];
}

export function createTeams(parts: {
  readonly teams: TeamRepository;
  readonly credits: CreditRepository;
  readonly clock: Clock;
}): Teams {
  const { teams, credits, clock } = parts;

  const standing = async (team: Team): Promise<TeamStanding> => ({
    ...team,
    account: await credits.account(team.id),
  });

  const find = async (id: string): Promise<Team> => {
    const team = await teams.find(id);
    if (team === undefined) throw fault('not_found', { what: 'team', id });
    return team;
  };

  const findPresent = async (id: string): Promise<Team> => {
    const team = await find(id);
    if (team.removedAt !== null) throw fault('not_found', { what: 'team', id });
    return team;
  };

  return {
    async create({ name, unlimited }) {
      const team: Team = { id: newId('team'), name, createdAt: clock.now(), removedAt: null };
      // The limit first: a team that is there without the one it was to have could overspend.
      await credits.setUnlimited(team.id, unlimited);
      await teams.insert(team);
      return standing(team);
    },

    list: async () => Promise.all((await teams.list()).map(standing)),

    names: () => teams.list(),

    standing,

    get: async (id) => standing(await find(id)),

    async change(id, { name, unlimited }) {
      let team = await findPresent(id);
      if (name !== undefined) team = (await teams.rename(id, name)) ?? team;
      if (unlimited !== undefined) await credits.setUnlimited(id, unlimited);
      return standing(team);
    },

    async addCredits(id, amount, note, claim) {
      const team = await findPresent(id);
      const added = await credits.add(id, amount, note, clock.now(), claim);
      if (added.outcome === 'mismatch') throw fault('idempotency_mismatch', {});
      if (added.outcome === 'out_of_range') throw outOfRange(amount, added);
      return { ...team, account: added.account };
    },

    async remove(id) {
      if (id === DEFAULT_TEAM) throw fault('team_not_removable', {});
      await findPresent(id);
      return standing((await teams.remove(id, clock.now())) ?? (await find(id)));
    },

    entries: (filter) => credits.entries(filter),
  };
}

function outOfRange(
  got: number,
  { min, max }: { readonly min: number; readonly max: number },
): GalaError {
  return got > 0
    ? fault('integer_above_max', { param: 'credits', max, got })
    : fault('integer_below_min', { param: 'credits', min, got });
}
