import type { Kysely } from 'kysely';

/** Whether requests of a key are adapted to its models; `null` as the server has it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('api_keys').addColumn('compatibility', 'text').execute();
}
