import { sql, type Kysely } from 'kysely';

import { LONGEST_CHAIN } from '../conversations/response-repository.ts';
import type { ResponseRow, Tables } from './schema.ts';

/** What bounds a conversation that is read. */
interface ChainQuery {
  readonly teamId: string;
  readonly id: string;
  readonly now: number;
  readonly limit: number;
}

/**
 * The rows of a response and of those before it, newest first, in one query: it walks along the ids,
 * and reads the texts of those that it comes by. Rows that refer to each other in a circle are walked
 * until the limit, and given once.
 */
export async function chainRows(
  db: Kysely<Tables>,
  { teamId, id, now, limit }: ChainQuery,
): Promise<readonly ResponseRow[]> {
  const rows = await db
    .withRecursive('turns', (query) =>
      query
        .selectFrom('responses')
        .select([
          'responses.id as id',
          'responses.previous_id as previous_id',
          'responses.length as length',
          sql<number>`1`.as('turn'),
        ])
        .where('responses.id', '=', id)
        .where('responses.team_id', '=', teamId)
        .where('responses.expires_at', '>', now)
        .unionAll(
          query
            .selectFrom('turns')
            .innerJoin('responses', 'responses.id', 'turns.previous_id')
            .select([
              'responses.id as id',
              'responses.previous_id as previous_id',
              sql<number>`turns.length + responses.length`.as('length'),
              sql<number>`turns.turn + 1`.as('turn'),
            ])
            .where('responses.team_id', '=', teamId)
            .where('responses.expires_at', '>', now)
            .where('turns.turn', '<', limit)
            .where(sql`turns.length + responses.length`, '<=', LONGEST_CHAIN),
        ),
    )
    .selectFrom('turns')
    .innerJoin('responses', 'responses.id', 'turns.id')
    .selectAll('responses')
    .orderBy('turns.turn')
    .execute();
  const seen = new Set<string>();
  const again = rows.findIndex((row) => seen.size === seen.add(row.id).size);
  return again < 0 ? rows : rows.slice(0, again);
}
