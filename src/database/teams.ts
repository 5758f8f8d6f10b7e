import type { Kysely } from 'kysely';
import type { MemberTerms } from '../ledger/member.ts';
import type { Team, TeamRepository } from '../ledger/team.ts';
import { DEFAULT_USER } from '../ledger/user.ts';
import { putMember } from './members.ts';
import type { Tables, TeamRow } from './schema.ts';

/** What the owner of the machine is in every team. */
const OWNER: MemberTerms = { role: 'admin', creditLimit: null };

/** {@link TeamRepository} on the table `teams`; it also writes to `members` and `api_keys`. */
export function createTeamRepository(db: Kysely<Tables>): TeamRepository {
  const find = async (from: Kysely<Tables>, id: string): Promise<Team | undefined> => {
    const row = await from.selectFrom('teams').selectAll().where('id', '=', id).executeTakeFirst();
    return row && teamOf(row);
  };

  return {
    insert: ({ id, name, createdAt, removedAt }) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('teams')
          .values({ id, name, created_at: createdAt, removed_at: removedAt })
          .execute();
        await putMember(transaction, id, DEFAULT_USER, OWNER, createdAt);
      }),

    find: (id) => find(db, id),

    async list() {
      const rows = await db
        .selectFrom('teams')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(teamOf);
    },

    async rename(id, name) {
      const row = await db
        .updateTable('teams')
        .set({ name })
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      return row && teamOf(row);
    },

    remove: (id, at) =>
      db.transaction().execute(async (transaction) => {
        // A second removal keeps the time of the first.
        await transaction
          .updateTable('teams')
          .set({ removed_at: at })
          .where('id', '=', id)
          .where('removed_at', 'is', null)
          .execute();
        await transaction
          .updateTable('api_keys')
          .set({ revoked_at: at })
          .where('team_id', '=', id)
          .where('revoked_at', 'is', null)
          .execute();
        return find(transaction, id);
      }),
  };
}

function teamOf(row: TeamRow): Team {
  return { id: row.id, name: row.name, createdAt: row.created_at, removedAt: row.removed_at };
}
