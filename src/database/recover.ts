import { sql, type Kysely } from 'kysely';
import type { Fault } from '../kernel/errors.ts';
import type { RecoveredRecords } from '../ledger/image-record.ts';
import type { Tables } from './schema.ts';
import { freeClaimOf, releaseInputs } from './settle.ts';
import { closeReservation, PAYER } from './spending.ts';

/**
 * Takes up what a dead process left behind. What was in the background waits again, with its claim, its
 * credits and its inputs; the rest ends, and lets go of all three.
 */
export async function recover(
  db: Kysely<Tables>,
  at: number,
  fault: Fault,
  mostStarts: number,
): Promise<RecoveredRecords> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('image_records')
      .set({ state: 'queued', started_at: null })
      .where('finished_at', 'is', null)
      .where('background', '=', 1)
      .where('starts', '<', mostStarts)
      .execute();
    const queued = await transaction
      .selectFrom('image_records')
      .select('id')
      .where('finished_at', 'is', null)
      .where('background', '=', 1)
      .where('starts', '<', mostStarts)
      .orderBy('starts')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const ended = await transaction
      .updateTable('image_records')
      .set({
        state: 'failed',
        finished_at: at,
        fault: JSON.stringify(fault),
        fault_code: fault.code,
      })
      .where('finished_at', 'is', null)
      .where((is) => is.or([is('background', '=', 0), is('starts', '>=', mostStarts)]))
      .returning(PAYER)
      .execute();
    for (const record of ended) {
      await closeReservation(transaction, 'release', record, at);
      await releaseInputs(transaction, record);
      await freeClaimOf(transaction, record.id);
    }
    return { failed: ended.length, queued: queued.map(({ id }) => id) };
  });
}

/** A record that was being drawn in the background waits again, as if it had not been started. */
export async function putBack(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('image_records')
    .set({ state: 'queued', started_at: null, starts: sql<number>`starts - 1` })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('background', '=', 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
