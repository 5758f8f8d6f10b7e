import { spawnSync } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { openDatabase, type GalaDatabase } from '../../src/database/open-database.ts';
import { sampleRecord } from '../support/sample-record.ts';
import { openSqlite } from '../../src/database/sqlite-connection.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { apiKeyRepositoryContract } from './api-key-repository.ts';
import { imageRecordRepositoryContract } from './image-record-repository.ts';

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

test('what one process writes another sees, and both may write', async () => {
  const folder = await temporaryFolder();
  const server = await openHere(folder);
  const commandLine = await openHere(folder);
  const records = Array.from({ length: 40 }, () => sampleRecord());
  await Promise.all(
    records.map((record, i) => (i % 2 ? server : commandLine).records.admit(record, undefined)),
  );
  for (const { id } of records) {
    expect(await server.records.find(id)).toEqual(await commandLine.records.find(id));
    expect(await server.records.start(id, 1)).toBe(true);
    expect(await commandLine.records.start(id, 1)).toBe(false);
  }
});

test('several processes may be the first at the same time', async () => {
  const folder = await temporaryFolder();
  const all = await Promise.all(Array.from({ length: 5 }, () => openHere(folder)));
  const record = sampleRecord();
  await all[0]?.records.admit(record, undefined);
  for (const { records } of all) expect(await records.find(record.id)).toEqual(record);
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

test('a file that is no database is named, and left alone', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  const text = 'this is a shopping list '.repeat(100);
  await writeFile(file, text);
  await expect(openDatabase({ file })).rejects.toMatchObject({
    name: 'StartUpError',
    problem: 'database_unreadable',
    message: expect.stringContaining(file) as string,
  });
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('a database of a newer Gala is refused', async () => {
  const file = join(await temporaryFolder(), 'gala.db');
  await (await openDatabase({ file })).close();
  const newer = new Database(file);
  newer.exec(`insert into kysely_migration values ('2999-01-01-hover-boards', '2999-01-01')`);
  newer.close();
  await expect(openDatabase({ file })).rejects.toMatchObject({ problem: 'database_too_new' });
});

test('a disk that is full is the fault that users know', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'gala.db');
  await (await openDatabase({ file })).close();
  // The page limit is SQLite's own way to run out of room: it is kept in the connection, so the
  // sizes are made to meet by writing until it is reached.
  const connection = openSqlite(file);
  connection.prepare('pragma max_page_count = 40').all([]);
  const insert = connection.prepare(
    `insert into api_keys values (?, 'team', ?, '', '[]', ?, 0, null)`,
  );
  const fill = (): void => {
    for (let i = 0; i < 1000; i++) insert.run([`key_${i}`, 'x'.repeat(1000), `hash_${i}`]);
  };
  expect(fill).toThrow(expect.objectContaining({ fault: { code: 'storage_full', facts: {} } }));
  connection.close();
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
  const lockFile = JSON.stringify(
    new URL('../../src/database/data-folder-lock.ts', import.meta.url).href,
  );
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const inAnotherProcess = (then: string): { status: number | null; output: string } => {
    const script = `import(${lockFile}).then(({ lockDataFolder }) => lockDataFolder(${JSON.stringify(folder)})).then(() => { ${then} }, (error) => { console.log(error.problem); });`;
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
