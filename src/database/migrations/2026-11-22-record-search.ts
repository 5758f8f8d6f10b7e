import { sql, type Kysely } from 'kysely';

import type { Fault } from '../../kernel/errors.ts';
import type { ImageTask } from '../../kernel/image-task.ts';
import { searchColumns } from '../search-columns.ts';

/** What records are found by, what is thought of their pictures, and objects that are to be deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of ['operation', 'model', 'engine', 'prompt_text']) {
    await db.schema
      .alterTable('image_records')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  }
  for (const name of ['end_user', 'fault_code', 'feedback']) {
    await db.schema.alterTable('image_records').addColumn(name, 'text').execute();
  }
  await db.schema.alterTable('image_records').addColumn('rating', 'integer').execute();
  await fillColumns(db);

  // Each in the order in which pages go.
  for (const column of ['key_id', 'user_id']) {
    await db.schema
      .createIndex(`image_records_by_${column}`)
      .on('image_records')
      .columns([column, 'created_at', 'id'])
      .execute();
  }
  for (const column of ['end_user', 'rating']) {
    await db.schema
      .createIndex(`image_records_by_${column}`)
      .on('image_records')
      .columns([column, 'created_at', 'id'])
      .where(column, 'is not', null)
      .execute();
  }
  await db.schema
    .createIndex('image_records_with_fault')
    .on('image_records')
    .columns(['created_at', 'id'])
    .where(sql.ref('fault_code'), 'is not', null)
    .execute();

  await db.schema
    .createTable('doomed_objects')
    .addColumn('object_key', 'text', (column) => column.primaryKey().notNull())
    .execute();
}

/** The tables, as far as they are read and written here: later steps may change them. */
interface RowsOfBefore {
  image_records: {
    id: string;
    task: string;
    notes: string;
    fault: string | null;
  } & ReturnType<typeof searchColumns>;
}

const BATCH = 500;

/** In batches, so that a large database need not fit into memory. */
async function fillColumns(db: Kysely<RowsOfBefore>): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('image_records')
      .select(['id', 'task', 'notes', 'fault'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      const columns = searchColumns({
        task: JSON.parse(row.task) as ImageTask,
        notes: JSON.parse(row.notes) as Record<string, string>,
        fault: row.fault === null ? null : (JSON.parse(row.fault) as Fault),
      });
      await db.updateTable('image_records').set(columns).where('id', '=', row.id).execute();
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}
