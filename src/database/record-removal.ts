import { CompiledQuery, type Kysely } from 'kysely';

import type { RecordRemoval } from '../ledger/record-removal.ts';
import { doom } from './doom.ts';
import { removeResponses } from './remove-responses.ts';
import type { Tables } from './schema.ts';

/**
 * {@link RecordRemoval} on the tables of records, of responses and `doomed_objects`. Scenes and names of
 * pictures go with their rows in `stored_images`.
 *
 * @param overwrite empties the write-ahead log; false when others are reading in it.
 */
export function createRecordRemoval(
  db: Kysely<Tables>,
  overwrite: (db: Kysely<Tables>) => Promise<boolean>,
): RecordRemoval {
  return {
    remove: (ids) =>
      db.transaction().execute(async (transaction) => {
        if (ids.length === 0) return { removed: [], underWay: [] };
        const found = await transaction
          .selectFrom('image_records')
          .select(['id', 'finished_at'])
          .where('id', 'in', [...ids])
          .execute();
        const [removed, underWay] = [
          found.filter((row) => row.finished_at !== null).map(({ id }) => id),
          found.filter((row) => row.finished_at === null).map(({ id }) => id),
        ];
        if (removed.length === 0) return { removed, underWay };
        const pictures = await transaction
          .deleteFrom('stored_images')
          .where('record_id', 'in', removed)
          .returning('object_key')
          .execute();
        await doom(transaction, pictures);
        await transaction
          .deleteFrom('idempotency_claims')
          .where('record_id', 'in', removed)
          .execute();
        const shown = await transaction
          .selectFrom('responses')
          .select('id')
          .where('record_id', 'in', removed)
          .execute();
        await removeResponses(
          transaction,
          shown.map(({ id }) => id),
        );
        await transaction.deleteFrom('image_records').where('id', 'in', removed).execute();
        return { removed, underWay };
      }),

    removeImage: (id, index) =>
      db.transaction().execute(async (transaction) => {
        const picture = await transaction
          .deleteFrom('stored_images')
          .where('record_id', '=', id)
          .where('position', '=', index)
          .returning('object_key')
          .executeTakeFirst();
        if (picture === undefined) return false;
        await doom(transaction, [picture]);
        await transaction.deleteFrom('idempotency_claims').where('record_id', '=', id).execute();
        // Only records with pictures expire.
        await transaction
          .updateTable('image_records')
          .set({ expires_at: null })
          .where('id', '=', id)
          .where((is) =>
            is.not(
              is.exists(
                is
                  .selectFrom('stored_images')
                  .select('object_key')
                  .where('stored_images.record_id', '=', id),
              ),
            ),
          )
          .execute();
        return true;
      }),

    async doomed(limit) {
      const rows = await db.selectFrom('doomed_objects').selectAll().limit(limit).execute();
      return rows.map((row) => row.object_key);
    },

    async forgetDoomed(keys) {
      if (keys.length === 0) return;
      await db
        .deleteFrom('doomed_objects')
        .where('object_key', 'in', [...keys])
        .execute();
    },

    overwrite: () => overwrite(db),
  };
}

interface Checkpoint {
  /** 1 when somebody else held it up. */
  readonly busy: number;
}

/**
 * Brings everything from SQLite's write-ahead log into the database and empties the log, which keeps
 * pages as they were. Waits for nobody: who reads there is done sooner or later.
 */
export async function emptySqliteLog(db: Kysely<Tables>): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    const ask = (pragma: string) => connection.executeQuery(CompiledQuery.raw(`pragma ${pragma}`));
    const { rows } = await ask('busy_timeout');
    const [{ timeout } = { timeout: 0 }] = rows as readonly { readonly timeout: number }[];
    await ask('busy_timeout = 0');
    try {
      const [checkpoint] = (await ask('wal_checkpoint(TRUNCATE)')).rows as readonly Checkpoint[];
      return checkpoint?.busy !== 1;
    } finally {
      await ask(`busy_timeout = ${timeout}`);
    }
  });
}
