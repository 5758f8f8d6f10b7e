import type { Kysely } from 'kysely';

import type { SpokenBefore, SpokenOutcome } from '../conversations/response-repository.ts';
import type { StoredResponse } from '../conversations/stored-response.ts';
import type { IdempotencyClaim } from '../ledger/image-record.ts';
import type { Tables } from './schema.ts';

/** The response that took a key by words alone, and for which request, unless that has expired. */
export async function findSpoken(
  db: Kysely<Tables>,
  { keyId, value }: Pick<IdempotencyClaim, 'keyId' | 'value'>,
  now: number,
): Promise<SpokenBefore | undefined> {
  const held = await db
    .selectFrom('spoken_claims')
    .select(['request_hash', 'response_id', 'created_at'])
    .where('key_id', '=', keyId)
    .where('value', '=', value)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return (
    held && { requestHash: held.request_hash, id: held.response_id, createdAt: held.created_at }
  );
}

/** Frees a key that words have taken. */
export async function removeSpoken(
  db: Kysely<Tables>,
  { keyId, value }: Pick<IdempotencyClaim, 'keyId' | 'value'>,
): Promise<void> {
  await db
    .deleteFrom('spoken_claims')
    .where('key_id', '=', keyId)
    .where('value', '=', value)
    .execute();
}

/** Takes a key for a response that only speaks, unless it is taken. To be called inside a transaction. */
export async function claimForWords(
  transaction: Kysely<Tables>,
  { id, createdAt }: Pick<StoredResponse, 'id' | 'createdAt'>,
  claim: IdempotencyClaim,
): Promise<SpokenOutcome> {
  const spoken = await findSpoken(transaction, claim, createdAt);
  if (spoken !== undefined) {
    return spoken.requestHash === claim.requestHash
      ? { outcome: 'replayed', id: spoken.id, createdAt: spoken.createdAt }
      : { outcome: 'mismatch' };
  }
  const drawn = await transaction
    .selectFrom('idempotency_claims')
    .select(['request_hash', 'record_id'])
    .where('key_id', '=', claim.keyId)
    .where('value', '=', claim.value)
    .where('expires_at', '>', createdAt)
    .executeTakeFirst();
  if (drawn !== undefined) {
    return drawn.request_hash === claim.requestHash
      ? { outcome: 'drawn', recordId: drawn.record_id }
      : { outcome: 'mismatch' };
  }
  await removeSpoken(transaction, claim);
  await transaction
    .insertInto('spoken_claims')
    .values({
      key_id: claim.keyId,
      value: claim.value,
      request_hash: claim.requestHash,
      response_id: id,
      created_at: createdAt,
      expires_at: claim.expiresAt,
    })
    .execute();
  return { outcome: 'claimed' };
}
