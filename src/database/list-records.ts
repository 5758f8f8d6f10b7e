import { setImmediate as breathe } from 'node:timers/promises';

import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';

import type { ImageRecord } from '../ledger/image-record.ts';
import { foldText, type RecordCursor, type RecordQuery } from '../ledger/record-filter.ts';
import { loadRecords } from './load-records.ts';
import type { ImageRecordRow, Tables } from './schema.ts';

/**
 * How many records are looked at in one go. SQLite lets nobody else do anything meanwhile: this many
 * take a few milliseconds, however few of them are meant.
 */
const STEP = 1000;

type Query<Row> = SelectQueryBuilder<Tables, 'image_records', Row>;

/**
 * A page of records. One index says where to look, in the order of the page; the records there are
 * looked at step by step for the rest of what is asked.
 */
export async function listRecords(
  db: Kysely<Tables>,
  query: RecordQuery,
  stepSize: number = STEP,
): Promise<readonly ImageRecord[]> {
  const path = pathOf(query);
  const rows: ImageRecordRow[] = [];
  let after = query.after;
  for (;;) {
    const wanted = query.limit - rows.length;
    if (!path.leavesMore) {
      rows.push(...(await along(db, query, path, after).selectAll().limit(wanted).execute()));
      break;
    }
    const step = along(db, query, path, after).selectAll().limit(stepSize);
    rows.push(...(await pick(db, query, step).limit(wanted).execute()));
    if (rows.length === query.limit) break;
    const last = await along(db, query, path, after)
      .select(['created_at', 'id'])
      .offset(stepSize - 1)
      .limit(1)
      .executeTakeFirst();
    if (last === undefined) break;
    after = { createdAt: last.created_at, id: last.id };
    await breathe();
  }
  return loadRecords(db, rows);
}

/** Where to look: the one condition that leaves the fewest records and has an index. */
interface Path {
  readonly narrow: <Row>(from: Query<Row>) => Query<Row>;
  /** Whether more is asked than the path and the times say. */
  readonly leavesMore: boolean;
}

function pathOf(query: RecordQuery): Path {
  const { clientRequestId, endUser, rating, faultCode, state, keyId, userId, teamId } = query;
  const others = OTHER_CONDITIONS.filter((name) => query[name] !== undefined);
  const path = (name: (typeof OTHER_CONDITIONS)[number], narrow: Path['narrow']): Path => ({
    narrow,
    leavesMore: others.some((other) => other !== name),
  });
  if (clientRequestId !== undefined) {
    return path('clientRequestId', (from) => from.where('client_request_id', '=', clientRequestId));
  }
  if (endUser !== undefined) {
    return path('endUser', (from) => from.where('end_user', '=', endUser));
  }
  if (rating !== undefined) return path('rating', (from) => from.where('rating', '=', rating));
  if (faultCode !== undefined || state === 'failed' || state === 'cancelled') {
    return { narrow: (from) => from.where('fault_code', 'is not', null), leavesMore: true };
  }
  if (state === 'queued' || state === 'running') {
    return { narrow: (from) => from.where('finished_at', 'is', null), leavesMore: true };
  }
  if (keyId !== undefined) return path('keyId', (from) => from.where('key_id', '=', keyId));
  if (userId !== undefined) return path('userId', (from) => from.where('user_id', '=', userId));
  if (teamId !== undefined) return path('teamId', (from) => from.where('team_id', '=', teamId));
  return { narrow: (from) => from, leavesMore: others.length > 0 };
}

/** Everything that can be asked but times, which every index is in the order of. */
const OTHER_CONDITIONS = [
  'teamId',
  'userId',
  'keyId',
  'state',
  'operation',
  'model',
  'engine',
  'dialect',
  'endUser',
  'clientRequestId',
  'rating',
  'faultCode',
  'text',
] as const satisfies readonly (keyof RecordQuery)[];

/** The records of the path and of the time that is meant, in order, after the given place. */
function along(
  db: Kysely<Tables>,
  { order, since, until }: RecordQuery,
  path: Path,
  after: RecordCursor | undefined,
): Query<object> {
  const oldestFirst = order === 'oldest';
  let from: Query<object> = path.narrow(db.selectFrom('image_records'));
  if (since !== undefined) from = from.where('created_at', '>=', since);
  if (until !== undefined) from = from.where('created_at', '<', until);
  if (after !== undefined) {
    from = from.where((where) =>
      where(
        where.refTuple('created_at', 'id'),
        oldestFirst ? '>' : '<',
        where.tuple(after.createdAt, after.id),
      ),
    );
  }
  const direction = oldestFirst ? 'asc' : 'desc';
  return from.orderBy('created_at', direction).orderBy('id', direction);
}

/** Those of a step that everything that is asked is true of. */
function pick(db: Kysely<Tables>, query: RecordQuery, step: Query<ImageRecordRow>) {
  let from = db.selectFrom(step.as('step')).selectAll();
  const { text } = query;
  for (const [name, column] of EQUAL_COLUMNS) {
    const value = query[name];
    if (value !== undefined) from = from.where(column, '=', value);
  }
  if (text !== undefined) {
    const escaped = foldText(text).replace(/[!%_]/g, '!$&');
    from = from.where(sql<boolean>`prompt_text like ${`%${escaped}%`} escape '!'`);
  }
  const direction = query.order === 'oldest' ? 'asc' : 'desc';
  return from.orderBy('created_at', direction).orderBy('id', direction);
}

const EQUAL_COLUMNS = [
  ['teamId', 'team_id'],
  ['userId', 'user_id'],
  ['keyId', 'key_id'],
  ['state', 'state'],
  ['operation', 'operation'],
  ['model', 'model'],
  ['engine', 'engine'],
  ['dialect', 'dialect'],
  ['endUser', 'end_user'],
  ['clientRequestId', 'client_request_id'],
  ['rating', 'rating'],
  ['faultCode', 'fault_code'],
] as const satisfies readonly (readonly [keyof RecordQuery, keyof ImageRecordRow])[];
