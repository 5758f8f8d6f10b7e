import type { Kysely } from 'kysely';

/** How much each response takes, its pictures included, so that what a team keeps can be added up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('responses')
    .addColumn('weight', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  // With all that is added up, so that nothing else is read.
  await db.schema
    .createIndex('responses_by_weight')
    .on('responses')
    .columns(['team_id', 'weight'])
    .execute();
}
