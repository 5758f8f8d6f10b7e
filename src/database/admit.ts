import type { Kysely } from 'kysely';
import type { AdmitOutcome, IdempotencyClaim, ImageRecord } from '../ledger/image-record.ts';
import { recordRow } from './image-record-rows.ts';
import { loadRecord } from './load-records.ts';
import type { Tables } from './schema.ts';

/** Writes the record and its claim together, or finds the claim taken and writes nothing. */
export async function admit(
  db: Kysely<Tables>,
  record: ImageRecord,
  claim: IdempotencyClaim | undefined,
): Promise<AdmitOutcome> {
  if (claim === undefined) {
    await insertRecord(db, record);
    return { outcome: 'admitted' };
  }
  return db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('idempotency_claims')
      .where('key_id', '=', claim.keyId)
      .where('value', '=', claim.value)
      .where('expires_at', '<=', record.createdAt)
      .execute();
    const held = await transaction
      .selectFrom('idempotency_claims')
      .select(['request_hash', 'record_id'])
      .where('key_id', '=', claim.keyId)
      .where('value', '=', claim.value)
      .executeTakeFirst();
    if (held !== undefined) {
      if (held.request_hash !== claim.requestHash) return { outcome: 'mismatch' };
      const first = await loadRecord(transaction, held.record_id);
      return { outcome: 'replayed', record: first! };
    }
    await insertRecord(transaction, record);
    await transaction
      .insertInto('idempotency_claims')
      .values({
        key_id: claim.keyId,
        value: claim.value,
        request_hash: claim.requestHash,
        record_id: record.id,
        expires_at: claim.expiresAt,
      })
      .execute();
    return { outcome: 'admitted' };
  });
}

async function insertRecord(db: Kysely<Tables>, record: ImageRecord): Promise<void> {
  await db.insertInto('image_records').values(recordRow(record)).execute();
}
