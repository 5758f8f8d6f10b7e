import type { Kysely } from 'kysely';

import type { Tables } from './schema.ts';

/**
 * Notes objects whose bytes are to be deleted, in the transaction that takes away what stood for them.
 * One that was noted before stays so.
 */
export async function doom(
  transaction: Kysely<Tables>,
  objects: readonly { readonly object_key: string }[],
): Promise<void> {
  for (let i = 0; i < objects.length; i += BATCH) {
    await transaction
      .insertInto('doomed_objects')
      .values(objects.slice(i, i + BATCH))
      .onConflict((conflict) => conflict.column('object_key').doNothing())
      .execute();
  }
}

/** Well below the parameters that a statement may have. */
const BATCH = 500;
