import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { up as firstTables } from '../../src/database/migrations/2026-11-21-first-tables.ts';
import { up as askedOptions } from '../../src/database/migrations/2026-11-26-asked-options.ts';
import { openSqlite } from '../../src/database/sqlite-connection.ts';
import { GalaSqliteDialect } from '../../src/database/sqlite-dialect.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('what clients called their requests before it was searched for is found, too', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  const db = new Kysely<unknown>({ dialect: new GalaSqliteDialect(openSqlite(file)) });
  onTestFinished(() => db.destroy());
  await firstTables(db);
  const notes = [
    '{"client_request_id":"mine","user":"jane"}',
    '{"user":"client_request_id"}',
    '{}',
  ];
  for (const [at, note] of notes.entries()) {
    await sql`insert into image_records
      (id, team_id, key_id, dialect, task, notes, state, created_at)
      values (${`rec_${at}`}, 'team_default', 'key_a', 'aimlapi', '{}', ${note}, 'succeeded', ${at})`.execute(
      db,
    );
  }

  await askedOptions(db);

  const { rows } = await sql`select client_request_id, asked from image_records
    order by id`.execute(db);
  expect(rows).toEqual([
    { client_request_id: 'mine', asked: null },
    { client_request_id: null, asked: null },
    { client_request_id: null, asked: null },
  ]);
});
