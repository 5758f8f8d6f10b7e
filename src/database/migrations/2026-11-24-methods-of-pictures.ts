import type { Kysely } from 'kysely';

/** How each picture was made, where its engine said so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('stored_images').addColumn('method', 'text').execute();
}
