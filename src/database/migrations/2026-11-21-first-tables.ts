import type { Kysely } from 'kysely';

/** Keys, records with their pictures, and idempotency claims. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('api_keys')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hint', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute();

  await db.schema
    .createTable('image_records')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('dialect', 'text', (column) => column.notNull())
    .addColumn('task', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('finished_at', 'bigint')
    .addColumn('fault', 'text')
    .addColumn('expires_at', 'bigint')
    .execute();
  // Newest first, with and without a team; paging continues after (created_at, id).
  await db.schema
    .createIndex('image_records_by_age')
    .on('image_records')
    .columns(['created_at', 'id'])
    .execute();
  await db.schema
    .createIndex('image_records_by_team')
    .on('image_records')
    .columns(['team_id', 'created_at', 'id'])
    .execute();
  await db.schema
    .createIndex('image_records_by_expiry')
    .on('image_records')
    .column('expires_at')
    .where('expires_at', 'is not', null)
    .execute();
  await db.schema
    .createIndex('image_records_unfinished')
    .on('image_records')
    .column('finished_at')
    .where('finished_at', 'is', null)
    .execute();

  await db.schema
    .createTable('stored_images')
    .addColumn('object_key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('record_id', 'text', (column) => column.notNull().references('image_records.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('content_type', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('stored_images_in_order', ['record_id', 'position'])
    .execute();

  await db.schema
    .createTable('idempotency_claims')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('record_id', 'text', (column) => column.notNull().references('image_records.id'))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_claims_one_each', ['key_id', 'value'])
    .execute();
  await db.schema
    .createIndex('idempotency_claims_by_record')
    .on('idempotency_claims')
    .column('record_id')
    .execute();
  await db.schema
    .createIndex('idempotency_claims_by_expiry')
    .on('idempotency_claims')
    .column('expires_at')
    .execute();
}
