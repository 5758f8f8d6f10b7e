import type { Kysely } from 'kysely';

/** Objects under names: what clients uploaded to use it later, and pictures that dialects name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('named_objects')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('bucket', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('object_key', 'text', (column) => column.notNull())
    // The same key again where it is a drawn picture: the name goes with it.
    .addColumn('picture_key', 'text', (column) =>
      column.references('stored_images.object_key').onDelete('cascade'),
    )
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('content_type', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('asset', 'text')
    .addUniqueConstraint('named_objects_by_name', ['bucket', 'name'])
    .addUniqueConstraint('named_objects_by_object', ['object_key', 'bucket'])
    .execute();
  await db.schema
    .createIndex('named_objects_by_picture')
    .on('named_objects')
    .column('picture_key')
    .execute();
  await db.schema
    .createIndex('named_objects_by_team')
    .on('named_objects')
    .columns(['team_id', 'created_at', 'id'])
    .execute();
  await db.schema
    .createIndex('named_objects_by_expiry')
    .on('named_objects')
    .column('expires_at')
    .execute();
}
