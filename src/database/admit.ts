import type { Kysely } from 'kysely';
import { inputKeys } from '../kernel/image-task.ts';
import {
  type AdmitOutcome,
  type ExhaustionFault,
  type IdempotencyClaim,
  type ImageRecord,
} from '../ledger/image-record.ts';
import { recordRow } from './image-record-rows.ts';
import { loadRecord } from './load-records.ts';
import { prepared } from './prepared.ts';
import type { ImageRecordRow, Tables } from './schema.ts';
import { reserve } from './spending.ts';
import { findSpoken, removeSpoken } from './spoken-claims.ts';

const ADMITTED: AdmitOutcome = { outcome: 'admitted' };

/**
 * Writes the record with its inputs, its claim and what it reserves; or finds the claim taken, or too
 * few credits, and writes nothing. The claim is looked at first: a replay costs nothing.
 */
export async function admit(
  db: Kysely<Tables>,
  record: ImageRecord,
  claim: IdempotencyClaim | undefined,
): Promise<AdmitOutcome> {
  const admission = db.transaction().execute(async (transaction) => {
    const taken = claim && (await findTaken(transaction, claim, record.createdAt));
    if (taken !== undefined) return taken;
    const row = recordRow(record);
    const fault = await reserve(transaction, row);
    if (fault !== undefined) throw new Exhausted(fault);
    await insertRecord(transaction, row);
    await insertInputs(transaction, record);
    if (claim !== undefined) await insertClaim(transaction, claim, record.id);
    return ADMITTED;
  });
  return admission.catch((error: unknown) => {
    if (error instanceof Exhausted) return { outcome: 'exhausted', fault: error.fault };
    throw error;
  });
}

const insertRecord = prepared((db, row: ImageRecordRow) =>
  db.insertInto('image_records').values(row).compile(),
);

/** Ends a transaction, so that nothing of it is kept. */
class Exhausted extends Error {
  readonly fault: ExhaustionFault;

  constructor(fault: ExhaustionFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** How a claim that somebody else has made is answered; `undefined` when it is free. */
async function findTaken(
  db: Kysely<Tables>,
  claim: IdempotencyClaim,
  now: number,
): Promise<AdmitOutcome | undefined> {
  const spoken = await findSpoken(db, claim, now);
  if (spoken !== undefined && spoken.requestHash !== claim.requestHash) {
    return { outcome: 'mismatch' };
  }
  // Answered by words before, which nobody kept, and this time by a picture.
  if (spoken !== undefined) await removeSpoken(db, claim);
  await db
    .deleteFrom('idempotency_claims')
    .where('key_id', '=', claim.keyId)
    .where('value', '=', claim.value)
    .where('expires_at', '<=', now)
    .execute();
  const held = await db
    .selectFrom('idempotency_claims')
    .select(['request_hash', 'record_id'])
    .where('key_id', '=', claim.keyId)
    .where('value', '=', claim.value)
    .executeTakeFirst();
  if (held === undefined) return undefined;
  if (held.request_hash !== claim.requestHash) return { outcome: 'mismatch' };
  const first = await loadRecord(db, held.record_id);
  return { outcome: 'replayed', record: first! };
}

async function insertClaim(
  db: Kysely<Tables>,
  claim: IdempotencyClaim,
  recordId: string,
): Promise<void> {
  await db
    .insertInto('idempotency_claims')
    .values({
      key_id: claim.keyId,
      value: claim.value,
      request_hash: claim.requestHash,
      record_id: recordId,
      expires_at: claim.expiresAt,
    })
    .execute();
}

async function insertInputs(db: Kysely<Tables>, record: ImageRecord): Promise<void> {
  const inputs = ownedInputs(record);
  if (inputs === undefined) return;
  await db
    .insertInto('input_objects')
    .values(inputKeys(inputs).map((object_key) => ({ object_key, record_id: record.id })))
    .execute();
}

/** The inputs that the record keeps from being swept: none once it has ended. */
function ownedInputs({ task, finishedAt }: ImageRecord): ImageRecord['task']['inputs'] {
  return finishedAt === null ? task.inputs : undefined;
}
