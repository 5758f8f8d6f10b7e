import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepared } from './prepared.ts';
import type { TeamRow, Tables } from './schema.ts';
import { openSqlite } from './sqlite-connection.ts';
import { GalaSqliteDialect } from './sqlite-dialect.ts';

let folder: string;
let db: Kysely<Tables>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gala-prepared-'));
  const file = join(folder, 'teams.db');
  db = new Kysely({ dialect: new GalaSqliteDialect(openSqlite(file)) });
  await db.schema
    .createTable('teams')
    .addColumn('id', 'text')
    .addColumn('name', 'text')
    .addColumn('created_at', 'integer')
    .addColumn('removed_at', 'integer')
    .execute();
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

const team = (id: string): TeamRow => ({ id, name: `of ${id}`, created_at: 1, removed_at: null });

test('it is built once, and run with the values of each call, in a transaction as well', async () => {
  let builds = 0;
  const insert = prepared((to, row: TeamRow) => {
    builds++;
    return to.insertInto('teams').values(row).compile();
  });
  await insert(db, team('a'));
  await db.transaction().execute((transaction) => insert(transaction, team('b')));
  await insert(db, { ...team('c'), removed_at: 5 });
  const rows = await db.selectFrom('teams').selectAll().orderBy('id').execute();
  expect(rows).toEqual([team('a'), team('b'), { ...team('c'), removed_at: 5 }]);
  expect(builds).toBe(1);
});

test('what is no value of the call stays as it was built', async () => {
  const rename = prepared((on, { id }: { readonly id: string }) =>
    on.updateTable('teams').set({ name: 'renamed' }).where('id', '=', id).returning('id').compile(),
  );
  await db
    .insertInto('teams')
    .values([team('a'), team('b')])
    .execute();
  expect((await rename(db, { id: 'a' })).rows).toEqual([{ id: 'a' }]);
  expect((await rename(db, { id: 'b' })).rows).toEqual([{ id: 'b' }]);
  expect((await rename(db, { id: 'c' })).rows).toEqual([]);
});

test('a value that the first call had may not be left out', async () => {
  const find = prepared((on, { id }: { readonly id?: string }) =>
    on.selectFrom('teams').selectAll().where('id', '=', id!).compile(),
  );
  await find(db, { id: 'a' });
  expect(() => find(db, {})).toThrow('id');
});
