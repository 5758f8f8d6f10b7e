import type { Kysely } from 'kysely';

/**
 * What records work on while they are open, and by what their pictures are known again with what was
 * recorded of them. Pictures of before have no hash and are never recognised.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('input_objects')
    .addColumn('object_key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('record_id', 'text', (column) => column.notNull().references('image_records.id'))
    .execute();
  await db.schema
    .createIndex('input_objects_by_record')
    .on('input_objects')
    .column('record_id')
    .execute();

  await db.schema.alterTable('stored_images').addColumn('content_hash', 'text').execute();
  await db.schema
    .createIndex('stored_images_by_content')
    .on('stored_images')
    .column('content_hash')
    .execute();

  await db.schema
    .createTable('image_scenes')
    .addColumn('object_key', 'text', (column) =>
      column.primaryKey().notNull().references('stored_images.object_key').onDelete('cascade'),
    )
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('scene', 'text', (column) => column.notNull())
    .execute();
}
