import { sql, type Kysely } from 'kysely';

/**
 * People, what each of them may spend, and what each key may do. The owner of the machine is an admin
 * of every team of before, and all keys and records of before are theirs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('members')
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('credit_limit', 'bigint')
    .addColumn('used', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('reserved', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('removed_at', 'bigint')
    .addPrimaryKeyConstraint('members_by_team', ['team_id', 'user_id'])
    .execute();

  await sql`insert into users (id, name, created_at) values ('user_default', 'owner', 0)`.execute(
    db,
  );
  await sql`insert into members (team_id, user_id, role, created_at, updated_at)
    select id, 'user_default', 'admin', created_at, created_at from teams`.execute(db);

  const keys = [
    ['expires_at', 'bigint'],
    ['requests_per_minute', 'bigint'],
    ['images_per_minute', 'bigint'],
    ['credits_per_month', 'bigint'],
    ['strictness', 'text'],
  ] as const;
  for (const [name, type] of keys) {
    await db.schema.alterTable('api_keys').addColumn(name, type).execute();
  }
  for (const table of ['api_keys', 'image_records']) {
    await db.schema
      .alterTable(table)
      .addColumn('user_id', 'text', (column) => column.notNull().defaultTo('user_default'))
      .execute();
  }

  // What each key spent in each month (UTC, such as 2026-11).
  await db.schema
    .createTable('key_months')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('spent', 'bigint', (column) => column.notNull())
    .addColumn('reserved', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('key_months_in_order', ['key_id', 'month'])
    .execute();
}
