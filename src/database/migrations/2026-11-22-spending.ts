import { sql, type Kysely } from 'kysely';
import { monthOf, nextMonth } from '../../ledger/api-key.ts';

/**
 * What members and keys spent, counted from the records of before; and the name under which credits
 * were granted, so that they are granted once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Teams that were made since members are kept.
  await sql`insert into members (team_id, user_id, role, created_at, updated_at)
    select id, 'user_default', 'admin', created_at, created_at from teams
    where not exists (
      select 1 from members where members.team_id = teams.id and members.user_id = 'user_default'
    )`.execute(db);
  await sql`update members set
    used = (select coalesce(sum(credits_charged), 0) from image_records as r
      where r.team_id = members.team_id and r.user_id = members.user_id),
    reserved = (select coalesce(sum(credits_reserved), 0) from image_records as r
      where r.team_id = members.team_id and r.user_id = members.user_id
      and r.finished_at is null)`.execute(db);

  const { rows } = await sql<Span>`select min(created_at) as first, max(created_at) as last
    from image_records`.execute(db);
  const [{ first, last } = { first: null, last: null }] = rows;
  if (first !== null && last !== null) {
    for (let at = first; at <= last; at = nextMonth(at)) {
      await sql`insert into key_months (key_id, month, spent, reserved)
        select key_id, ${monthOf(at)}, sum(credits_charged),
          sum(case when finished_at is null then credits_reserved else 0 end)
        from image_records where created_at >= ${at} and created_at < ${nextMonth(at)}
        group by key_id
        on conflict (key_id, month) do nothing`.execute(db);
    }
  }

  await db.schema.alterTable('credit_entries').addColumn('claim', 'text').execute();
  await db.schema
    .createIndex('credit_entries_by_claim')
    .unique()
    .on('credit_entries')
    .columns(['team_id', 'claim'])
    .where(sql.ref('claim'), 'is not', null)
    .execute();
}

interface Span {
  readonly first: number | null;
  readonly last: number | null;
}
