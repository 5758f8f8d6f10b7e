import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { recoverRecords } from '../../src/generation/recover.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import type { ImageRecord } from '../../src/ledger/image-record.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { createUpkeep } from '../../src/upkeep/create-upkeep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const child = fileURLToPath(new URL('../support/crash-child.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

/** Starts the child, kills it some time after it is ready, and returns what it had answered. */
async function runAndKill(folder: string, afterMs: number): Promise<readonly string[]> {
  const server = spawn(process.execPath, ['--import', tsx, child, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      if (line === 'ready') resolve();
      else lines.push(line);
    });
    server.on('exit', (code) => reject(new Error(`the child ended by itself with ${code}`)));
  });
  const exit = once(server, 'exit');
  await ready;
  await sleep(afterMs);
  server.kill('SIGKILL');
  await exit;
  return lines;
}

test('killed at any moment, a server loses nothing it promised and leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const answered: string[] = [];
  for (const afterMs of [3, 60, 170, 400]) answered.push(...(await runAndKill(folder, afterMs)));
  expect(answered.length).toBeGreaterThan(0);

  // What the last one left, before anybody tidies up.
  const lock = await lockDataFolder(folder);
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  const { records } = database;
  const store = await createFilesystemStore({ folder: join(folder, 'objects') });
  const all = (): Promise<readonly ImageRecord[]> =>
    records.list({ teamId: undefined, state: undefined, before: undefined, limit: 1e6 });
  for (const id of answered) expect(await records.find(id)).toMatchObject({ state: 'succeeded' });
  const open = (await all()).filter(({ finishedAt }) => finishedAt === null);

  // The next start.
  const left = open.length;
  expect(await recoverRecords({ records, clock })).toBe(left);
  await createUpkeep({ records, store, clock, aloneSince: clock.now() + 2000 }).runSweeps();

  const images = (await all()).flatMap((record) => {
    expect(['succeeded', 'failed']).toContain(record.state);
    expect(record.images).toHaveLength(record.state === 'succeeded' ? record.task.count : 0);
    return record.images;
  });
  for (const { key, bytes } of images) {
    const object = (await store.get(key))!;
    const png = await buffer(object.body);
    expect(png.length).toBe(bytes);
    await expect(sharp(png, { failOn: 'truncated' }).stats()).resolves.toBeDefined();
  }
  const objects: string[] = [];
  for await (const key of store.listBefore(Infinity)) objects.push(key);
  expect(objects.toSorted()).toEqual(images.map(({ key }) => key).toSorted());
  expect(await readdir(join(folder, 'objects', 'tmp'))).toEqual([]);
  await database.close();
  await lock.release();
});
