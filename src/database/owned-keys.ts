import type { Kysely } from 'kysely';

import type { Tables } from './schema.ts';

/** Whatever may stand for an object of the store, each in its column `object_key`. */
const OWNERS = [
  'stored_images',
  'input_objects',
  'named_objects',
  'stored_files',
  'response_objects',
] as const satisfies readonly (keyof Tables)[];

/** Those of the objects that something stands for. */
export async function ownedKeys(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const [first, ...others] = OWNERS.map((table) =>
    db
      .selectFrom(table)
      .select('object_key')
      .where('object_key', 'in', [...keys]),
  );
  const all = others.reduce((query, other) => query.unionAll(other), first!);
  return new Set((await all.execute()).map((row) => row.object_key));
}
