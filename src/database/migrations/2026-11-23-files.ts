import type { Kysely } from 'kysely';

/** Pictures that clients uploaded to name them by an id. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stored_files')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('filename', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('content_type', 'text', (column) => column.notNull())
    .addColumn('object_key', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .execute();
  // With the bytes, so that what a team keeps is added up without reading anything else.
  await db.schema
    .createIndex('stored_files_by_team')
    .on('stored_files')
    .columns(['team_id', 'id', 'bytes'])
    .execute();
  await db.schema
    .createIndex('stored_files_by_expiry')
    .on('stored_files')
    .column('expires_at')
    .where('expires_at', 'is not', null)
    .execute();
}
