import type { Kysely } from 'kysely';
import type { Fault } from '../kernel/errors.ts';
import type { SettledImage } from '../ledger/image-record.ts';
import { imageRows, sceneRows } from './image-record-rows.ts';
import type { StoredImageRow, Tables } from './schema.ts';
import { prepared } from './prepared.ts';
import { closeReservation, PAYER } from './spending.ts';

/** Ends a record with its pictures and what was recorded of them, once, and charges for them. */
export async function succeed(
  db: Kysely<Tables>,
  id: string,
  at: number,
  images: readonly SettledImage[],
  expiresAt: number,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { rows } = await endWell(transaction, { id, at, expiresAt, pictures: images.length });
    const [ended] = rows;
    if (ended === undefined) return false;
    await closeReservation(transaction, 'settle', ended, at);
    for (const row of imageRows(id, images)) await insertImage(transaction, row);
    const scenes = sceneRows(images);
    if (scenes.length > 0) await transaction.insertInto('image_scenes').values(scenes).execute();
    await releaseInputs(transaction, { id });
    return true;
  });
}

const endWell = prepared(
  (
    db,
    {
      id,
      at,
      expiresAt,
      pictures,
    }: {
      readonly id: string;
      readonly at: number;
      readonly expiresAt: number;
      readonly pictures: number;
    },
  ) =>
    db
      .updateTable('image_records')
      .set((column) => ({
        state: 'succeeded',
        finished_at: at,
        expires_at: expiresAt,
        credits_charged: column('credits_per_image', '*', pictures),
      }))
      .where('id', '=', id)
      .where('finished_at', 'is', null)
      .returning(PAYER)
      .compile(),
);

const insertImage = prepared((db, row: StoredImageRow) =>
  db.insertInto('stored_images').values(row).compile(),
);

/** Ends a record without pictures, once, and hands its credits back. Its claim goes with it when somebody may try again. */
export async function fail(
  db: Kysely<Tables>,
  id: string,
  at: number,
  fault: Fault,
  freeClaim: boolean,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const ended = await transaction
      .updateTable('image_records')
      .set({
        state: fault.code === 'cancelled' ? 'cancelled' : 'failed',
        finished_at: at,
        fault: JSON.stringify(fault),
        fault_code: fault.code,
      })
      .where('id', '=', id)
      .where('finished_at', 'is', null)
      .returning(PAYER)
      .executeTakeFirst();
    if (ended === undefined) return false;
    await closeReservation(transaction, 'release', ended, at);
    await releaseInputs(transaction, { id });
    if (freeClaim) await freeClaimOf(transaction, id);
    return true;
  });
}

/** Lets go of a record's pictures with their scenes, and of its claim: there is nothing left to replay. */
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

/** Lets go of the objects that a record works on. */
export const releaseInputs = prepared((db, { id }: { readonly id: string }) =>
  db.deleteFrom('input_objects').where('record_id', '=', id).compile(),
);

/** So that the same request may be made anew. */
export async function freeClaimOf(db: Kysely<Tables>, recordId: string): Promise<void> {
  await db.deleteFrom('idempotency_claims').where('record_id', '=', recordId).execute();
}
