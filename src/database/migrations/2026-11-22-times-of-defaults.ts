import { sql, type Kysely } from 'kysely';

/**
 * When the default team and the owner came to be: with the first thing that this database tells of, and
 * in a new one now. They were put there without a time, and were shown as of 1970.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    readonly first: number | null;
  }>`select min(created_at) as first from (
      select created_at from api_keys
      union all select created_at from image_records
      union all select created_at from teams
      union all select created_at from users
    ) as known where created_at > 0`.execute(db);
  const since = rows[0]?.first ?? Date.now();

  await sql`update teams set created_at = ${since} where created_at = 0`.execute(db);
  await sql`update users set created_at = ${since} where created_at = 0`.execute(db);
  await sql`update members set created_at = ${since} where created_at = 0`.execute(db);
  await sql`update members set updated_at = ${since} where updated_at = 0`.execute(db);
}
