import { sql, type Kysely } from 'kysely';

import { LEAST_WEIGHT } from '../ledger/named-object.ts';
import type { Tables } from './schema.ts';

/** Bytes of what a team uploaded into one of these tables, each piece at least `LEAST_WEIGHT`. */
export async function weightOfUploads(
  db: Kysely<Tables>,
  table: 'named_objects' | 'stored_files',
  teamId: string,
): Promise<number> {
  const { weight } = await db
    .selectFrom(table)
    .select(
      // PostgreSQL adds up to a number of its own, which comes as text.
      sql<number | string | null>`sum(case when bytes < ${LEAST_WEIGHT} then ${LEAST_WEIGHT}
        else bytes end)`.as('weight'),
    )
    .where('team_id', '=', teamId)
    .where('bytes', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(weight ?? 0);
}
