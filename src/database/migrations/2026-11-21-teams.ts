import { sql, type Kysely } from 'kysely';

/** Teams, with the one that all keys of before belong to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('teams')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('removed_at', 'bigint')
    .execute();
  await sql`insert into teams (id, name, created_at) values ('team_default', 'default', 0)`.execute(
    db,
  );
}
