import type { Kysely } from 'kysely';

/** How much each asset takes, so that what a team keeps can be added up. */
export async function up(db: Kysely<RowsOfBefore>): Promise<void> {
  await db.schema.alterTable('named_objects').addColumn('bytes', 'bigint').execute();
  const assets = await db
    .selectFrom('named_objects')
    .select(['id', 'asset'])
    .where('asset', 'is not', null)
    .execute();
  for (const { id, asset } of assets) {
    const { bytes } = JSON.parse(asset ?? '{}') as { bytes?: number };
    await db
      .updateTable('named_objects')
      .set({ bytes: bytes ?? 0 })
      .where('id', '=', id)
      .execute();
  }
  // With all that is added up, so that nothing else is read.
  await db.schema
    .createIndex('named_objects_by_weight')
    .on('named_objects')
    .columns(['team_id', 'bytes'])
    .where('bytes', 'is not', null)
    .execute();
}

/** The table, as far as it is read and written here: later steps may change it. */
interface RowsOfBefore {
  named_objects: { id: string; asset: string | null; bytes: number | null };
}
