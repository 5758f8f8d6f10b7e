import type { Kysely } from 'kysely';

/** What `Idempotency-Key`s of responses that only speak remember, which have no record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('spoken_claims')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('response_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('spoken_claims_one_each', ['key_id', 'value'])
    .execute();
  await db.schema
    .createIndex('spoken_claims_by_response')
    .on('spoken_claims')
    .column('response_id')
    .execute();
  await db.schema
    .createIndex('spoken_claims_by_expiry')
    .on('spoken_claims')
    .column('expires_at')
    .execute();
}
