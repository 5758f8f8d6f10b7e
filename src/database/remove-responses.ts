import type { Kysely } from 'kysely';

import { doom } from './doom.ts';
import type { Tables } from './schema.ts';

/** Removes these responses with the claims that promise them, and dooms what they owned. To be called inside a transaction. */
export async function removeResponses(
  transaction: Kysely<Tables>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const owned = await transaction
    .deleteFrom('response_objects')
    .where('response_id', 'in', ids)
    .returning('object_key')
    .execute();
  await doom(transaction, owned);
  await transaction.deleteFrom('spoken_claims').where('response_id', 'in', ids).execute();
  await transaction.deleteFrom('responses').where('id', 'in', ids).execute();
}
