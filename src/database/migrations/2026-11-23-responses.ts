import type { Kysely } from 'kysely';

/**
 * Responses of conversations, the objects they own, and records that go on without their client.
 * A response is written before the record of its image call, so it refers to none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('responses')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('end_user', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('previous_id', 'text')
    .addColumn('background', 'integer', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    // How long the texts above are.
    .addColumn('length', 'bigint', (column) => column.notNull())
    .addColumn('call_id', 'text', (column) => column.unique())
    .addColumn('record_id', 'text', (column) => column.unique())
    .execute();
  for (const column of ['created_at', 'expires_at']) {
    await db.schema
      .createIndex(`responses_by_${column}`)
      .on('responses')
      .columns([column, 'id'])
      .execute();
  }

  await db.schema
    .createTable('response_objects')
    .addColumn('object_key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('response_id', 'text', (column) => column.notNull().references('responses.id'))
    .execute();
  await db.schema
    .createIndex('response_objects_by_response')
    .on('response_objects')
    .column('response_id')
    .execute();

  for (const name of ['background', 'starts']) {
    await db.schema
      .alterTable('image_records')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  }
}
