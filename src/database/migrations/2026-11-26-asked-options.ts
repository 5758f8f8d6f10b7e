import { sql, type Kysely } from 'kysely';

/** What of a request was asked for, and the client's own name for it, which it is found by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of ['asked', 'client_request_id']) {
    await db.schema.alterTable('image_records').addColumn(name, 'text').execute();
  }
  await fillNames(db);
  // In the order in which pages go.
  await db.schema
    .createIndex('image_records_by_client_request_id')
    .on('image_records')
    .columns(['client_request_id', 'created_at', 'id'])
    .where(sql.ref('client_request_id'), 'is not', null)
    .execute();
}

/** The table, as far as it is read and written here: later steps may change it. */
interface RowsOfBefore {
  image_records: { id: string; notes: string; client_request_id: string | null };
}

const BATCH = 500;

/** Those that were noted already, in batches, so that a large database need not fit into memory. */
async function fillNames(db: Kysely<RowsOfBefore>): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('image_records')
      .select(['id', 'notes'])
      .where('id', '>', last)
      .where('notes', 'like', '%"client_request_id"%')
      .orderBy('id')
      .limit(BATCH)
      .execute();
    for (const { id, notes } of rows) {
      const { client_request_id = null } = JSON.parse(notes) as Record<string, string | undefined>;
      await db
        .updateTable('image_records')
        .set({ client_request_id })
        .where('id', '=', id)
        .execute();
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}
