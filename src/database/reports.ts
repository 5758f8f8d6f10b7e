import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { ImageTask } from '../kernel/image-task.ts';
import type { Movement, MovementKind, Reports, UsageFilter } from '../ledger/reports.ts';
import { entryOf } from './credits.ts';
import { loadRecords } from './load-records.ts';
import type { Tables } from './schema.ts';

const QUARTER_MS = 15 * 60 * 1000;

const MOVING: readonly MovementKind[] = ['grant', 'adjust', 'settle'];

/** {@link Reports} on the tables `image_records` and `credit_entries`. */
export function createReports(db: Kysely<Tables>): Reports {
  return {
    async requests(filter, { offset, limit }) {
      const meant = meantBy(filter, db.selectFrom('image_records'));
      const { total } = await meant
        .select((is) => is.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await meant
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .offset(offset)
        .limit(limit)
        .execute();
      return { total, records: await loadRecords(db, rows) };
    },

    async sums(filter) {
      const quarter = sql<number>`created_at - (created_at % ${sql.lit(QUARTER_MS)})`;
      const rows = await meantBy(filter, db.selectFrom('image_records'))
        .select(['model', quarter.as('quarter')])
        .select((is) => [
          is.fn.countAll<number>().as('requests'),
          is.fn.sum<number>('credits_charged').as('credits'),
          sql<number>`sum(case when state = 'succeeded' then 1 else 0 end)`.as('succeeded'),
          sql<number>`sum(case when credits_charged > 0 then 1 else 0 end)`.as('charged'),
        ])
        .groupBy(['model', quarter])
        .execute();
      return rows.map(({ requests, ...sums }) => ({ ...sums, failed: requests - sums.succeeded }));
    },

    async movements({ teamId, kinds = MOVING, since, until, before, limit }) {
      if (kinds.length === 0) return [];
      let query = db
        .selectFrom('credit_entries')
        .leftJoin('image_records', 'image_records.id', 'credit_entries.record_id')
        .where('credit_entries.team_id', '=', teamId)
        .where('credit_entries.credits', '<>', 0)
        .where('credit_entries.kind', 'in', kinds);
      if (since !== undefined) query = query.where('credit_entries.at', '>=', since);
      if (until !== undefined) query = query.where('credit_entries.at', '<', until);
      if (before !== undefined) query = query.where('credit_entries.number', '<', before);
      const rows = await query
        .selectAll('credit_entries')
        .select(['image_records.task as record_task', 'image_records.notes as record_notes'])
        .orderBy('credit_entries.number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ record_task: task, record_notes: notes, ...row }): Movement => ({
        ...entryOf(row),
        record:
          task === null || notes === null
            ? undefined
            : {
                task: JSON.parse(task) as ImageTask,
                notes: JSON.parse(notes) as Record<string, string>,
              },
      }));
    },
  };
}

/** Requests that are still under way have no outcome, and are in no report. */
function meantBy<O>(
  { keyIds, since, until, models, succeeded }: UsageFilter,
  from: SelectQueryBuilder<Tables, 'image_records', O>,
): SelectQueryBuilder<Tables, 'image_records', O> {
  let query = from
    .where('key_id', 'in', [...keyIds])
    .where('created_at', '>=', since)
    .where('created_at', '<', until)
    .where('finished_at', 'is not', null);
  if (models !== undefined) query = query.where('model', 'in', [...models]);
  if (succeeded !== undefined) query = query.where('state', succeeded ? '=' : '<>', 'succeeded');
  return query;
}
