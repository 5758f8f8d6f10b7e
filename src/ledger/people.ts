import type { Clock } from '../kernel/clock.ts';
import { fault, type GalaError } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import type { ApiKeyRepository } from './api-key.ts';
import type { AddMemberOutcome, Member, MemberRepository, MemberTerms } from './member.ts';
import { assertMayTouch, isAdmin, type Manager } from './rights.ts';
import { DEFAULT_USER, type User, type UserRepository } from './user.ts';

/** Who a team takes in: a user who is there, or a new one of that name. */
export type Newcomer =
  | { readonly userId: string; readonly name?: undefined }
  | { readonly name: string; readonly userId?: undefined };

/** Manages users and their membership of teams. */
export interface People {
  createUser(name: string): Promise<User>;
  /** Oldest first. */
  users(): Promise<readonly User[]>;
  /** @throws GalaError `not_found`. */
  user(id: string): Promise<User>;
  /** @throws GalaError `not_found`. */
  renameUser(id: string, name: string): Promise<User>;

  /** Oldest first, removed ones too. */
  members(teamId: string): Promise<readonly Member[]>;
  /** Removed ones are found. @throws GalaError `not_found`. */
  member(teamId: string, userId: string): Promise<Member>;
  /**
   * A manager of one team alone adds people who are new here, or who were members before: of anybody
   * else they know nothing.
   * @throws GalaError `not_found` when the team or the user is not there, `already_member`.
   */
  addMember(by: Manager, teamId: string, newcomer: Newcomer, terms: MemberTerms): Promise<Member>;
  /**
   * @throws GalaError `not_found`; `owner_fixed` for whom the machine belongs to; `forbidden` when it
   * would take from a key what the manager may not.
   */
  changeMember(
    by: Manager,
    teamId: string,
    userId: string,
    to: Partial<MemberTerms>,
  ): Promise<Member>;
  /** The same faults. Ends their keys of this team; records and ledger stay. */
  removeMember(by: Manager, teamId: string, userId: string): Promise<Member>;
}

export function createPeople(parts: {
  readonly users: UserRepository;
  readonly members: MemberRepository;
  readonly keys: Pick<ApiKeyRepository, 'list'>;
  readonly clock: Clock;
}): People {
  const { users, members, keys, clock } = parts;

  const user: People['user'] = async (id) => present(await users.find(id), 'user', id);

  /** What lowers a member lowers their keys; nobody lowers a key that is above them. */
  const assertMayLower = async (by: Manager, teamId: string, userId: string): Promise<void> => {
    for (const key of await keys.list({ teamId })) {
      if (key.userId === userId && key.revokedAt === null) assertMayTouch(by, key);
    }
  };

  return {
    async createUser(name) {
      const made: User = { id: newId('user'), name, createdAt: clock.now() };
      await users.insert(made);
      return made;
    },

    users: () => users.list(),

    user,

    renameUser: async (id, name) => present(await users.rename(id, name), 'user', id),

    members: (teamId) => members.list(teamId),

    member: async (teamId, userId) => present(await members.find(teamId, userId), 'member', userId),

    async addMember(by, teamId, newcomer, terms) {
      const now = clock.now();
      const { userId, name } = newcomer;
      const known = userId === undefined || isAdmin(by) || (await members.find(teamId, userId));
      if (!known) throw absent('user', userId);
      const user =
        userId === undefined ? { id: newId('user'), name, createdAt: now } : { id: userId };
      const added = await members.add({ teamId, user, ...terms }, now);
      if (added.outcome === 'added') return added.member;
      throw REFUSALS[added.outcome](teamId, user.id);
    },

    async changeMember(by, teamId, userId, to) {
      if (to.role === 'member') assertNotOwner(userId);
      const isLimited = to.creditLimit !== undefined && to.creditLimit !== null;
      if (to.role === 'member' || isLimited) await assertMayLower(by, teamId, userId);
      return present(await members.change(teamId, userId, to, clock.now()), 'member', userId);
    },

    async removeMember(by, teamId, userId) {
      assertNotOwner(userId);
      await assertMayLower(by, teamId, userId);
      return present(await members.remove(teamId, userId, clock.now()), 'member', userId);
    },
  };
}

/** @throws GalaError `owner_fixed`. */
function assertNotOwner(userId: string): void {
  if (userId === DEFAULT_USER) throw fault('owner_fixed', {});
}

const absent = (what: string, id: string): GalaError => fault('not_found', { what, id });

const REFUSALS: Readonly<
  Record<
    Exclude<AddMemberOutcome['outcome'], 'added'>,
    (teamId: string, userId: string) => GalaError
  >
> = {
  team_absent: (teamId) => absent('team', teamId),
  user_absent: (_teamId, userId) => absent('user', userId),
  already_member: (_teamId, userId) => fault('already_member', { userId }),
};

function present<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw absent(what, id);
  return found;
}
