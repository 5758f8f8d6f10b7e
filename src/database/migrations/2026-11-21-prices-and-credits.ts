import type { Kysely } from 'kysely';

/** The ledger of credits, and what each record cost. What was drawn before it cost nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('credit_accounts')
    .addColumn('team_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('unlimited', 'integer', (column) => column.notNull())
    .addColumn('balance', 'bigint', (column) => column.notNull())
    .addColumn('reserved', 'bigint', (column) => column.notNull())
    .addColumn('entries', 'bigint', (column) => column.notNull())
    .execute();

  // No foreign key to the records: entries outlive them.
  await db.schema
    .createTable('credit_entries')
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('credits', 'bigint', (column) => column.notNull())
    .addColumn('reserved', 'bigint', (column) => column.notNull())
    .addColumn('record_id', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('credit_entries_in_order', ['team_id', 'number'])
    .execute();

  for (const name of ['credits_per_image', 'credits_reserved', 'credits_charged']) {
    await db.schema
      .alterTable('image_records')
      .addColumn(name, 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
  }
}
