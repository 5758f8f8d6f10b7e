import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { sweepEverything } from '../support/sweep-everything.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectBalanced } from '../contracts/credit-repository.ts';
import { expectWithinLimits } from '../contracts/spending-limits.ts';

const child = fileURLToPath(new URL('../support/background-child.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

const TEAM = 'team_sample';

/** Runs a server until it ends by itself, or is killed, and returns what it said. */
async function serve(
  folder: string,
  count: number,
  point: string,
): Promise<{ readonly died: boolean; readonly said: readonly (readonly string[])[] }> {
  const server = spawn(process.execPath, ['--import', tsx, child, folder, String(count), point], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(server, 'exit');
  const said: string[][] = [];
  for await (const line of createInterface(server.stdout)) said.push(line.split(' '));
  const [code, signal] = (await exit) as [number | null, string | null];
  expect([0, null]).toContain(code);
  return { died: signal === 'SIGKILL', said };
}

/** The state of everything once nothing is under way any more, orphans swept. */
async function takeStock(folder: string) {
  const lock = await lockDataFolder(folder);
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  const store = await createFilesystemStore({ folder: join(folder, 'objects') });
  const { records, credits } = database;
  await sweepEverything(database, store, clock.now() + 2000);
  const all = await records.list({ limit: 1000 });
  const objects: string[] = [];
  for await (const key of store.listBefore(Infinity)) objects.push(key);
  // Nothing is set aside for anything, and exactly what was delivered is charged and kept.
  const images = all.flatMap((record) => record.images);
  expect(objects.toSorted()).toEqual(images.map(({ key }) => key).toSorted());
  expect(await credits.account(TEAM)).toMatchObject({
    balance: 0 - 10 * images.length,
    reserved: 0,
  });
  await expectBalanced(credits, TEAM);
  await expectWithinLimits(database, TEAM);
  for (const { state, task, images: drawn, creditsCharged } of all) {
    expect(drawn).toHaveLength(state === 'succeeded' ? task.count : 0);
    expect(creditsCharged).toBe(10 * drawn.length);
  }
  await database.close();
  await lock.release();
  return new Map(all.map((record) => [record.id, record]));
}

test(
  'killed at any moment, what was begun is drawn and charged once, unless it was cancelled',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const begun: string[] = [];
    const cancelled = new Set<string>();
    for (const point of ['begun', 'stored', 'settled', 'storing']) {
      const { died, said } = await serve(folder, 40, point);
      expect(died).toBe(true);
      for (const [what, id = ''] of said) {
        if (what === 'begun') begun.push(id);
        else cancelled.add(id);
      }
    }
    expect(await serve(folder, 0, 'never')).toEqual({ died: false, said: [['done']] });
    expect(begun.length).toBeGreaterThan(20);
    expect(cancelled.size).toBeGreaterThan(0);

    const records = await takeStock(folder);
    for (const id of begun) {
      expect(records.get(id)?.state).toBe(cancelled.has(id) ? 'cancelled' : 'succeeded');
    }
  },
);

test(
  'what kills its server each time is given up, and what waits behind it is drawn',
  { timeout: 60_000 },
  async () => {
    const folder = await temporaryFolder();
    const first = await serve(folder, 4, 'poison');
    let deaths = Number(first.died);
    while ((await serve(folder, 0, 'never')).died) deaths += 1;
    expect(deaths).toBe(3);
    const records = await takeStock(folder);
    const states = first.said.map(([, id = '']) => records.get(id)?.state);
    expect(states[0]).toBe('failed');
    expect(new Set(states.slice(1))).toEqual(new Set(['succeeded']));
  },
);
