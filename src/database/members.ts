import type { Kysely } from 'kysely';
import { MANAGING_SCOPES } from '../ledger/api-key.ts';
import type { Member, MemberRepository, MemberTerms } from '../ledger/member.ts';
import { scopesOf } from './api-key-rows.ts';
import { holdTeam } from './hold-member.ts';
import type { MemberRow, Tables } from './schema.ts';
import { insertUser } from './users.ts';

/** {@link MemberRepository} on the table `members`; it also writes to `users` and `api_keys`. */
export function createMemberRepository(db: Kysely<Tables>): MemberRepository {
  return {
    find: (teamId, userId) => find(db, teamId, userId),

    async list(teamId) {
      const rows = await membersWithNames(db)
        .where('team_id', '=', teamId)
        .orderBy('members.created_at')
        .orderBy('user_id')
        .execute();
      return rows.map(memberOf);
    },

    add: ({ teamId, user, ...terms }, at) =>
      db.transaction().execute(async (transaction) => {
        if (!(await holdTeam(transaction, teamId))) return { outcome: 'team_absent' };
        if ('name' in user) await insertUser(transaction, user);
        else if (!(await hasUser(transaction, user.id))) return { outcome: 'user_absent' };
        const added = await putMember(transaction, teamId, user.id, terms, at);
        if (!added) return { outcome: 'already_member' };
        return { outcome: 'added', member: (await find(transaction, teamId, user.id))! };
      }),

    change: (teamId, userId, to, at) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('members')
          .set({
            ...(to.role !== undefined && { role: to.role }),
            ...(to.creditLimit !== undefined && { credit_limit: to.creditLimit }),
            updated_at: at,
          })
          .where('team_id', '=', teamId)
          .where('user_id', '=', userId)
          .where('removed_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return undefined;
        if (to.role === 'member') await takeManagingScopes(transaction, teamId, userId, at);
        return find(transaction, teamId, userId);
      }),

    remove: (teamId, userId, at) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('members')
          .set({ removed_at: at, updated_at: at })
          .where('team_id', '=', teamId)
          .where('user_id', '=', userId)
          .where('removed_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return undefined;
        await transaction
          .updateTable('api_keys')
          .set({ revoked_at: at })
          .where('team_id', '=', teamId)
          .where('user_id', '=', userId)
          .where('revoked_at', 'is', null)
          .execute();
        return find(transaction, teamId, userId);
      }),
  };
}

const membersWithNames = (db: Kysely<Tables>) =>
  db
    .selectFrom('members')
    .innerJoin('users', 'users.id', 'members.user_id')
    .selectAll('members')
    .select('users.name');

async function find(
  db: Kysely<Tables>,
  teamId: string,
  userId: string,
): Promise<Member | undefined> {
  const row = await membersWithNames(db)
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row && memberOf(row);
}

async function hasUser(db: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await db.selectFrom('users').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** Makes a user a member, or one again. False, with nothing written, when they are one already. */
export async function putMember(
  transaction: Kysely<Tables>,
  teamId: string,
  userId: string,
  { role, creditLimit }: MemberTerms,
  at: number,
): Promise<boolean> {
  const terms = { role, credit_limit: creditLimit, updated_at: at, removed_at: null };
  const put = await transaction
    .insertInto('members')
    .values({ team_id: teamId, user_id: userId, used: 0, reserved: 0, created_at: at, ...terms })
    .onConflict((conflict) =>
      conflict
        .columns(['team_id', 'user_id'])
        .doUpdateSet(terms)
        .where('members.removed_at', 'is not', null),
    )
    .returning('user_id')
    .executeTakeFirst();
  return put !== undefined;
}

/** Takes what manages from the keys of a member; one that could do nothing else ends. */
async function takeManagingScopes(
  transaction: Kysely<Tables>,
  teamId: string,
  userId: string,
  at: number,
): Promise<void> {
  const keys = await transaction
    .selectFrom('api_keys')
    .select(['id', 'scopes'])
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute();
  for (const key of keys) {
    const scopes = scopesOf(key);
    const left = scopes.filter((scope) => !MANAGING_SCOPES.includes(scope));
    if (left.length === scopes.length) continue;
    await transaction
      .updateTable('api_keys')
      // A key that opens nothing is as good as revoked, and is shown as what it is.
      .set(left.length > 0 ? { scopes: JSON.stringify(left) } : { revoked_at: at })
      .where('id', '=', key.id)
      .execute();
  }
}

function memberOf(row: MemberRow & { readonly name: string }): Member {
  return {
    teamId: row.team_id,
    userId: row.user_id,
    name: row.name,
    role: row.role,
    creditLimit: row.credit_limit,
    used: row.used,
    reserved: row.reserved,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}
