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
import { inputKeys } from '../../src/kernel/image-task.ts';
import type { ImageRecord } from '../../src/ledger/image-record.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { sweepEverything } from '../support/sweep-everything.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectBalanced } from '../contracts/credit-repository.ts';
import { expectWithinLimits } from '../contracts/spending-limits.ts';

const child = fileURLToPath(new URL('../support/crash-child.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

/** A point at which the child kills itself, or the milliseconds after which it is killed. */
type Moment = 'storing' | 'stored' | 'settled' | number;

/** Starts the child, lets it die at that moment, and returns what it had answered. */
async function runAndKill(folder: string, moment: Moment): Promise<readonly string[]> {
  const server = spawn(process.execPath, ['--import', tsx, child, folder, String(moment)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      if (line === 'ready') resolve();
      else lines.push(line);
    });
    server.on('exit', (code) => reject(new Error(`the child failed to start with ${code}`)));
  });
  const exit = once(server, 'exit');
  await ready;
  if (typeof moment === 'number') {
    await sleep(moment);
    server.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return lines;
}

// Five servers are started one after the other.
test(
  'killed at any moment, a server loses nothing it promised and leaves nothing behind',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const answered: string[] = [];
    const moments: readonly Moment[] = [3, 'settled', 150, 'storing', 'stored'];
    for (const moment of moments) answered.push(...(await runAndKill(folder, moment)));
    expect(answered.length).toBeGreaterThan(0);

    // What the last one left, before anybody tidies up.
    const lock = await lockDataFolder(folder);
    const database = await openDatabase({ file: join(folder, 'gala.db') });
    const { credits, records } = database;
    const account = () => credits.account('team_sample');
    const store = await createFilesystemStore({ folder: join(folder, 'objects') });
    const all = (): Promise<readonly ImageRecord[]> => records.list({ limit: 1e6 });
    for (const id of answered) expect(await records.find(id)).toMatchObject({ state: 'succeeded' });
    const whole = async (key: string): Promise<Buffer> => {
      const png = await buffer((await store.get(key))!.body);
      await expect(sharp(png, { failOn: 'truncated' }).stats()).resolves.toBeDefined();
      return png;
    };
    const keys = async (): Promise<readonly string[]> => {
      const listed: string[] = [];
      for await (const key of store.listBefore(Infinity)) listed.push(key);
      return listed.toSorted();
    };
    for (const key of await keys()) await whole(key);
    const orphans = (await keys()).length - (await all()).flatMap(({ images }) => images).length;
    expect(orphans).toBeGreaterThan(0);
    const open = (await all()).filter(({ finishedAt }) => finishedAt === null);
    const inputs = open.flatMap(({ task }) => (task.inputs ? inputKeys(task.inputs) : []));
    expect(await keys()).toEqual(expect.arrayContaining(inputs));
    expect(await records.ownedKeys(inputs)).toEqual(new Set(inputs));
    expect((await all()).some(({ task, state }) => task.inputs && state === 'succeeded')).toBe(
      true,
    );

    const held = open.reduce((sum, one) => sum + one.creditsPerImage * one.task.count, 0);
    expect(held).toBeGreaterThan(0);
    expect(await account()).toMatchObject({ reserved: held });

    // The next start.
    expect(await recoverRecords({ records, clock })).toEqual({ failed: open.length, queued: [] });
    await sweepEverything(database, store, clock.now() + 2000);

    const images = (await all()).flatMap((record) => {
      expect(['succeeded', 'failed']).toContain(record.state);
      expect(record.images).toHaveLength(record.state === 'succeeded' ? record.task.count : 0);
      return record.images;
    });
    for (const { key, bytes } of images) {
      expect(await whole(key)).toHaveLength(bytes);
    }
    const charged = (await all()).reduce((sum, { creditsCharged }) => sum + creditsCharged, 0);
    expect(charged).toBe(images.length * 32_000);
    expect(await account()).toMatchObject({ balance: -charged, reserved: 0 });
    await expectBalanced(credits, 'team_sample');
    await expectWithinLimits(database, 'team_sample');
    expect(await keys()).toEqual(images.map(({ key }) => key).toSorted());
    expect(await readdir(join(folder, 'objects', 'tmp'))).toEqual([]);
    await database.close();
    await lock.release();
  },
);
