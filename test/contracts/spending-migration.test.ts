import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { up as firstTables } from '../../src/database/migrations/2026-11-21-first-tables.ts';
import { up as inputsAndScenes } from '../../src/database/migrations/2026-11-21-inputs-and-scenes.ts';
import { up as pricesAndCredits } from '../../src/database/migrations/2026-11-21-prices-and-credits.ts';
import { up as teams } from '../../src/database/migrations/2026-11-21-teams.ts';
import { up as peopleAndLimits } from '../../src/database/migrations/2026-11-22-people-and-limits.ts';
import { up as spending } from '../../src/database/migrations/2026-11-22-spending.ts';
import { openSqlite } from '../../src/database/sqlite-connection.ts';
import { GalaSqliteDialect } from '../../src/database/sqlite-dialect.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The tables as they were before, with a team that was made after people were. */
async function tablesOfBefore(): Promise<Kysely<unknown>> {
  const file = join(await temporaryFolder(), 'gala.db');
  const db = new Kysely<unknown>({ dialect: new GalaSqliteDialect(openSqlite(file)) });
  onTestFinished(() => db.destroy());
  for (const up of [firstTables, inputsAndScenes, pricesAndCredits, teams, peopleAndLimits]) {
    await up(db);
  }
  await sql`insert into teams (id, name, created_at) values ('team_young', 'young', 5)`.execute(db);
  return db;
}

async function insertRecord(
  db: Kysely<unknown>,
  id: string,
  facts: { team: string; key: string; at: number; reserved: number; charged: number | null },
): Promise<void> {
  const { team, key, at, reserved, charged } = facts;
  await sql`insert into image_records
    (id, team_id, key_id, dialect, task, notes, state, created_at, finished_at, credits_per_image,
      credits_reserved, credits_charged)
    values (${id}, ${team}, ${key}, 'openai', '{}', '{}', 'succeeded', ${at},
      ${charged === null ? null : at}, 1, ${reserved}, ${charged ?? 0})`.execute(db);
}

test('what was spent before anybody counted it is counted from the records', async () => {
  const db = await tablesOfBefore();
  const [october, november] = [Date.UTC(2026, 9, 31, 23), Date.UTC(2026, 10, 1)];
  const ours = { team: 'team_default', key: 'key_a' };
  await insertRecord(db, '1', { ...ours, at: october, reserved: 9, charged: 7 });
  await insertRecord(db, '2', { ...ours, at: november, reserved: 5, charged: 0 });
  await insertRecord(db, '3', { ...ours, at: november, reserved: 4, charged: null });
  await insertRecord(db, '4', { ...ours, key: 'key_b', at: november, reserved: 3, charged: 3 });
  await insertRecord(db, '5', {
    team: 'team_young',
    key: 'key_c',
    at: november,
    reserved: 2,
    charged: 2,
  });

  await spending(db);

  const members = await sql`select team_id, role, used, reserved from members
    order by team_id`.execute(db);
  expect(members.rows).toEqual([
    { team_id: 'team_default', role: 'admin', used: 10, reserved: 4 },
    { team_id: 'team_young', role: 'admin', used: 2, reserved: 0 },
  ]);
  const months = await sql`select * from key_months order by month, key_id`.execute(db);
  expect(months.rows).toEqual([
    { key_id: 'key_a', month: '2026-10', spent: 7, reserved: 0 },
    { key_id: 'key_a', month: '2026-11', spent: 0, reserved: 4 },
    { key_id: 'key_b', month: '2026-11', spent: 3, reserved: 0 },
    { key_id: 'key_c', month: '2026-11', spent: 2, reserved: 0 },
  ]);
});

test('a database without records is brought up to date, too', async () => {
  const db = await tablesOfBefore();
  await spending(db);
  expect((await sql`select * from key_months`.execute(db)).rows).toEqual([]);
});
