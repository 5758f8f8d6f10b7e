import type { Kysely } from 'kysely';
import type { Fault } from '../kernel/errors.ts';
import type { Tables } from './schema.ts';

/** Ends a record without pictures, once. Its claim goes with it when somebody may try again. */
export async function fail(
  db: Kysely<Tables>,
  id: string,
  at: number,
  fault: Fault,
  freeClaim: boolean,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('image_records')
      .set({
        state: fault.code === 'cancelled' ? 'cancelled' : 'failed',
        finished_at: at,
        fault: JSON.stringify(fault),
      })
      .where('id', '=', id)
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    if (freeClaim) await freeClaimOf(transaction, id);
    return true;
  });
}

/** Ends every record that a dead process left behind, and frees their claims. */
export async function failUnfinished(
  db: Kysely<Tables>,
  at: number,
  fault: Fault,
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('idempotency_claims')
      .where('record_id', 'in', (select) =>
        select.selectFrom('image_records').select('id').where('finished_at', 'is', null),
      )
      .execute();
    const { numUpdatedRows } = await transaction
      .updateTable('image_records')
      .set({ state: 'failed', finished_at: at, fault: JSON.stringify(fault) })
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  });
}

/** Lets go of a record's pictures, and of its claim: there is nothing left to replay. */
export async function forgetImages(db: Kysely<Tables>, id: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('stored_images').where('record_id', '=', id).execute();
    await transaction
      .updateTable('image_records')
      .set({ expires_at: null })
      .where('id', '=', id)
      .execute();
    await freeClaimOf(transaction, id);
  });
}

async function freeClaimOf(db: Kysely<Tables>, recordId: string): Promise<void> {
  await db.deleteFrom('idempotency_claims').where('record_id', '=', recordId).execute();
}
