import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { openSqlite } from '../../src/database/sqlite-connection.ts';
import { GalaSqliteDialect } from '../../src/database/sqlite-dialect.ts';
import { up as firstTables } from '../../src/database/migrations/2026-11-21-first-tables.ts';
import { up as teams } from '../../src/database/migrations/2026-11-21-teams.ts';
import { up as peopleAndLimits } from '../../src/database/migrations/2026-11-22-people-and-limits.ts';
import { up as timesOfDefaults } from '../../src/database/migrations/2026-11-22-times-of-defaults.ts';
import { DEFAULT_TEAM } from '../../src/ledger/team.ts';
import { DEFAULT_USER } from '../../src/ledger/user.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the default team and the owner of a new database are as old as it is', async () => {
  const before = Date.now();
  const database = await openDatabase({ file: join(await temporaryFolder(), 'gala.db') });
  onTestFinished(() => database.close());
  const after = Date.now();

  const team = await database.teams.find(DEFAULT_TEAM);
  const user = await database.users.find(DEFAULT_USER);
  const member = await database.members.find(DEFAULT_TEAM, DEFAULT_USER);
  for (const at of [team?.createdAt, user?.createdAt, member?.createdAt, member?.updatedAt]) {
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(after);
  }
});

test('those of a database of before are as old as the first thing it tells of', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  const db = new Kysely<unknown>({ dialect: new GalaSqliteDialect(openSqlite(file)) });
  onTestFinished(() => db.destroy());
  for (const up of [firstTables, teams, peopleAndLimits]) await up(db);
  await sql`insert into api_keys (id, team_id, name, secret_hash, hint, scopes, created_at)
    values ('key_a', 'team_default', 'a', 'x', 'y', '[]', 70)`.execute(db);
  await sql`insert into teams (id, name, created_at) values ('team_young', 'young', 90)`.execute(
    db,
  );

  await timesOfDefaults(db);

  expect((await sql`select id, created_at from teams order by id`.execute(db)).rows).toEqual([
    { id: 'team_default', created_at: 70 },
    { id: 'team_young', created_at: 90 },
  ]);
  expect((await sql`select created_at from users`.execute(db)).rows).toEqual([{ created_at: 70 }]);
  expect((await sql`select created_at, updated_at from members`.execute(db)).rows).toEqual([
    { created_at: 70, updated_at: 70 },
  ]);
});
