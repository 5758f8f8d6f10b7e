import type { Kysely } from 'kysely';
import type { User, UserRepository } from '../ledger/user.ts';
import type { Tables, UserRow } from './schema.ts';

/** {@link UserRepository} on the table `users`. */
export function createUserRepository(db: Kysely<Tables>): UserRepository {
  return {
    insert: (user) => insertUser(db, user),

    async find(id) {
      const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
      return row && userOf(row);
    },

    async list() {
      const rows = await db
        .selectFrom('users')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(userOf);
    },

    async rename(id, name) {
      const row = await db
        .updateTable('users')
        .set({ name })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row && userOf(row);
    },
  };
}

export async function insertUser(db: Kysely<Tables>, user: User): Promise<void> {
  const { id, name, createdAt } = user;
  await db.insertInto('users').values({ id, name, created_at: createdAt }).execute();
}

function userOf(row: UserRow): User {
  return { id: row.id, name: row.name, createdAt: row.created_at };
}
