import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Kysely, sql } from 'kysely';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { createImageRecordRepository } from '../../src/database/image-records.ts';
import { listRecords } from '../../src/database/list-records.ts';
import { openDatabase, type GalaDatabase } from '../../src/database/open-database.ts';
import type { Tables } from '../../src/database/schema.ts';
import { openSqlite } from '../../src/database/sqlite-connection.ts';
import { GalaSqliteDialect } from '../../src/database/sqlite-dialect.ts';
import type { RecordQuery } from '../../src/ledger/record-filter.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';
import { sampleCall, sampleMessage, sampleResponse } from '../support/sample-response.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { apiKeyRepositoryContract } from './api-key-repository.ts';
import { teamRepositoryContract } from './team-repository.ts';
import { creditRepositoryContract } from './credit-repository.ts';
import { memberRepositoryContract } from './member-repository.ts';
import { spendingLimitsContract } from './spending-limits.ts';
import { imageRecordRepositoryContract } from './image-record-repository.ts';
import { responseRepositoryContract } from './response-repository.ts';
import { recordRemovalContract } from './record-removal.ts';
import { recordSearchContract } from './record-search.ts';
import { namedObjectRepositoryContract } from './named-object-repository.ts';
import { sessionRepositoryContract } from './session-repository.ts';
import { storedFileRepositoryContract } from './stored-file-repository.ts';

const tsx = createRequire(import.meta.url).resolve('tsx');

/** A file of `src/database` as a word of a script for another process. */
const asModule = (file: string): string =>
  JSON.stringify(new URL(`../../src/database/${file}`, import.meta.url).href);

const openHere = async (folder: string): Promise<GalaDatabase> => {
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  onTestFinished(() => database.close());
  return database;
};

apiKeyRepositoryContract('SQLite', async () => (await openHere(await temporaryFolder())).keys);
imageRecordRepositoryContract(
  'SQLite',
  async () => (await openHere(await temporaryFolder())).records,
);
recordSearchContract('SQLite', async () => (await openHere(await temporaryFolder())).records);
recordSearchContract('SQLite, two records at a time', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  await (await openDatabase({ file })).close();
  const db = new Kysely<Tables>({ dialect: new GalaSqliteDialect(openSqlite(file)) });
  onTestFinished(() => db.destroy());
  const list = (query: RecordQuery) => listRecords(db, query, 2);
  return { ...createImageRecordRepository(db), list };
});
recordRemovalContract('SQLite', async () => openHere(await temporaryFolder()));
responseRepositoryContract('SQLite', async () => openHere(await temporaryFolder()));

test('nothing of what was removed is left in the files', async () => {
  const folder = await temporaryFolder();
  const { records, removal, responses } = await openHere(folder);
  const word = 'unmistakable';
  const ids: string[] = [];
  // Enough for pages to be split and joined, and rows that are longer than a page.
  for (let i = 0; i < 300; i++) {
    const prompt = `${word} ${'lighthouse '.repeat(i % 90 === 0 ? 350 : i % 17)}${i}`;
    const notes = { user: `${word}-${i}` };
    const record = sampleRecord({ task: { ...sampleRecord().task, prompt }, notes });
    await records.admit(record, { ...CLAIM, value: `${word}-${i}` });
    await records.start(record.id, 1);
    const scene = { engine: 'collage', text: JSON.stringify({ says: word.repeat(i) }) };
    await records.succeed(record.id, 2, [settled(sampleImage(), { scene })], 3);
    await records.judge(record.id, { feedback: word });
    ids.push(record.id);
    // Some are shown by a response, and go with it.
    const call = sampleCall({ recordId: i % 3 === 0 ? record.id : `rec_${i}`, prompt });
    const outcome = { call, message: undefined };
    const input = [sampleMessage(prompt)];
    await responses.insert(sampleResponse({ id: `resp_${i}`, input, outcome, endUser: word }));
  }
  const found = async (): Promise<number> => {
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')),
    );
    return files.reduce((sum, file) => sum + file.split(word).length - 1, 0);
  };
  expect(await found()).toBeGreaterThan(1000);
  // Not in the order in which they came.
  for (const odd of [true, false]) {
    await removal.remove(ids.filter((_, i) => i % 2 === Number(odd)));
  }
  for (let i = 0; i < 150; i++) await responses.remove('team_default', `resp_${i}`);
  expect(await responses.removeExpired(1e15, 1000)).toBe(100);
  expect(await removal.overwrite()).toBe(true);
  expect(await found()).toBe(0);
});

const CLAIM = { keyId: 'key_sample', requestHash: 'hash', expiresAt: 1e15 };

teamRepositoryContract('SQLite', async () => openHere(await temporaryFolder()));
creditRepositoryContract('SQLite', async () => openHere(await temporaryFolder()));
memberRepositoryContract('SQLite', async () => openHere(await temporaryFolder()));
spendingLimitsContract('SQLite', async () => openHere(await temporaryFolder()));
namedObjectRepositoryContract('SQLite', async () => openHere(await temporaryFolder()));
storedFileRepositoryContract('SQLite', async () => openHere(await temporaryFolder()));
sessionRepositoryContract('SQLite', async () => {
  const folder = await temporaryFolder();
  // As a server and the command line have it.
  return [(await openHere(folder)).sessions, (await openHere(folder)).sessions];
});

test('what one process writes another sees, and both may write', async () => {
  const folder = await temporaryFolder();
  const server = await openHere(folder);
  const commandLine = await openHere(folder);
  const records = Array.from({ length: 40 }, () => sampleRecord());
  for (const [i, record] of records.entries()) {
    await (i % 2 ? server : commandLine).records.admit(record, undefined);
  }
  for (const { id } of records) {
    expect(await server.records.find(id)).toEqual(await commandLine.records.find(id));
    expect(await server.records.start(id, 1)).toMatchObject({ id, state: 'running' });
    expect(await commandLine.records.start(id, 1)).toBeUndefined();
  }
});

test('several processes may be the first at the same time, and come and go', async () => {
  const folder = await temporaryFolder();
  const script = `
    const { openDatabase } = await import(${asModule('open-database.ts')});
    for (let i = 0; i < 20; i++) {
      const database = await openDatabase({ file: ${JSON.stringify(join(folder, 'gala.db'))} });
      await database.keys.insert({ id: process.pid + '-' + i, teamId: 'team_default', name: '', hint: '',
        scopes: [], userId: 'user_default', strictness: null, compatibility: null, limits: {}, expiresAt: null, createdAt: 0, revokedAt: null }, process.pid + '-' + i);
      await database.close();
    }`;
  const processes = Array.from({ length: 3 }, async () => {
    const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script]);
    const [told, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    return { told, code: code as unknown };
  });
  expect(await Promise.all(processes)).toEqual(processes.map(() => ({ told: '', code: 0 })));
  expect(await (await openHere(folder)).keys.count()).toBe(60);
});

test('after closing, the one file is a complete backup', async () => {
  const folder = await temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  const record = sampleRecord();
  await database.records.admit(record, undefined);
  await database.close();
  const elsewhere = await temporaryFolder();
  await copyFile(join(folder, 'gala.db'), join(elsewhere, 'gala.db'));
  expect(await (await openHere(elsewhere)).records.find(record.id)).toEqual(record);
});

test('after closing, that one file is all there is', async () => {
  const folder = await temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  await database.records.admit(sampleRecord(), undefined);
  await database.close();
  expect(await readdir(folder)).toEqual(['gala.db']);
});

test('a connection that was closed is in no transaction, whoever still asks to roll one back', async () => {
  const sqlite = openSqlite(join(await temporaryFolder(), 'gala.db'));
  sqlite.prepare('begin immediate').run([]);
  expect(sqlite.inTransaction).toBe(true);
  sqlite.close();
  expect(sqlite.inTransaction).toBe(false);
});

test.each([
  ['process', 1],
  ['power', 2],
] as const)('durability `%s` is the synchronous mode %i of SQLite', async (durability, mode) => {
  const sqlite = openSqlite(join(await temporaryFolder(), 'gala.db'), durability);
  expect(sqlite.prepare('pragma synchronous').all([])).toEqual([{ synchronous: mode }]);
  expect(sqlite.prepare('pragma journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
  sqlite.close();
});

test('closing does not wait for another process, which goes on', async () => {
  const folder = await temporaryFolder();
  const server = await openHere(folder);
  const commandLine = await openDatabase({ file: join(folder, 'gala.db') });
  await commandLine.keys.count();
  const began = performance.now();
  await commandLine.close();
  expect(performance.now() - began).toBeLessThan(1000);
  const record = sampleRecord();
  await server.records.admit(record, undefined);
  expect(await server.records.find(record.id)).toEqual(record);
});

test('only its owner may read it, whatever the umask and however it was left', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'gala.db');
  const modes = async (): Promise<Record<string, string>> => {
    const names = await readdir(folder);
    const bits = names.map(async (name) => (await stat(join(folder, name))).mode & 0o777);
    return Object.fromEntries(
      (await Promise.all(bits)).map((mode, i) => [names[i], mode.toString(8)]),
    );
  };
  const before = process.umask(0);
  onTestFinished(() => void process.umask(before));
  const first = await openDatabase({ file });
  expect(await modes()).toEqual({ 'gala.db': '600', 'gala.db-shm': '600', 'gala.db-wal': '600' });
  await first.close();
  await chmod(file, 0o644);
  await openHere(folder);
  expect(await modes()).toEqual({ 'gala.db': '600', 'gala.db-shm': '600', 'gala.db-wal': '600' });
});

test('a file that is no database is named, and left alone', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  const list = 'this is a shopping list '.repeat(100);
  await writeFile(file, list);
  await expect(openDatabase({ file })).rejects.toMatchObject({
    name: 'StartUpError',
    problem: 'database_unreadable',
    message: expect.stringContaining(file) as string,
  });
  expect(await readFile(file, 'utf8')).toBe(list);
});

test('a database of a newer Gala is refused', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  await (await openDatabase({ file })).close();
  const newer = new Database(file);
  newer.exec(`insert into kysely_migration values ('2999-01-01-hover-boards', '2999-01-01')`);
  newer.close();
  await expect(openDatabase({ file })).rejects.toMatchObject({ problem: 'database_too_new' });
});

test('a disk that is full is the fault that users know, and leaves nothing half done', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  await (await openDatabase({ file })).close();
  const db = new Kysely<Tables>({ dialect: new GalaSqliteDialect(openSqlite(file)) });
  onTestFinished(() => db.destroy());
  // SQLite's own way to run out of room; it is kept in the connection.
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql`pragma max_page_count = ${sql.raw(String(rows[0]!.page_count + 20))}`.execute(db);
  const records = createImageRecordRepository(db);
  const full = expect.objectContaining({ fault: { code: 'storage_full', facts: {} } }) as Error;
  const admitted: string[] = [];
  const fill = async (claimed: boolean): Promise<void> => {
    for (let i = 0; i < 100; i++) {
      const record = sampleRecord({ notes: { long: 'x'.repeat(5000) } });
      const claim = { keyId: 'key', value: record.id, requestHash: 'hash', expiresAt: 1e15 };
      await records.admit(record, claimed ? claim : undefined);
      admitted.push(record.id);
    }
  };
  await expect(fill(true)).rejects.toEqual(full);
  await expect(fill(false)).rejects.toEqual(full);
  const all = { limit: 1000 };
  expect((await records.list(all)).map(({ id }) => id).toSorted()).toEqual(admitted.toSorted());
  const kept = await db.selectFrom('idempotency_claims').select('record_id').execute();
  expect(admitted).toEqual(expect.arrayContaining(kept.map((claim) => claim.record_id)));
  const images = Array.from({ length: 200 }, () => settled(sampleImage()));
  await expect(records.succeed(admitted[0]!, 1, images, 2)).rejects.toEqual(full);
  expect((await records.find(admitted[0]!))?.state).toBe('queued');
  await sql`pragma max_page_count = 400`.execute(db);
  expect(await records.succeed(admitted[0]!, 1, images, 2)).toBe(true);
});

test('one server at a time has the data folder', async () => {
  const folder = await temporaryFolder();
  const first = await lockDataFolder(folder);
  await expect(lockDataFolder(folder)).rejects.toMatchObject({
    name: 'StartUpError',
    problem: 'data_folder_in_use',
    message: expect.stringContaining(`process ${process.pid}`) as string,
  });
  await first.release();
  await first.release();
  await (await lockDataFolder(folder)).release();
});

test('the lock holds against other processes and ends with its own, however that dies', async () => {
  const folder = await temporaryFolder();
  const mine = await lockDataFolder(folder);
  const inAnotherProcess = (then: string): { status: number | null; output: string } => {
    const script = `import(${asModule('data-folder-lock.ts')}).then(({ lockDataFolder }) => lockDataFolder(${JSON.stringify(folder)})).then(() => { ${then} }, (error) => { console.log(error.problem); });`;
    const child = spawnSync(process.execPath, ['--import', tsx, '--eval', script], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    return { status: child.status, output: child.stdout + child.stderr };
  };
  expect(inAnotherProcess('').output).toBe('data_folder_in_use\n');
  await mine.release();
  // Killed while it holds the lock: the folder is free again.
  expect(inAnotherProcess(`process.kill(process.pid, 'SIGKILL')`).status).toBeNull();
  await (await lockDataFolder(folder)).release();
});
