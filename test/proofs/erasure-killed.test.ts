import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { openDatabase } from '../../src/database/open-database.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { createErasure } from '../../src/upkeep/erasure.ts';
import { sampleImage, sampleRecord, settled } from '../support/sample-record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const tsx = createRequire(import.meta.url).resolve('tsx');
const child = fileURLToPath(new URL('../support/erase-child.ts', import.meta.url));

async function killedBefore(folder: string, turn: number): Promise<void> {
  const running = spawn(process.execPath, ['--import', tsx, child, folder, String(turn)], {
    stdio: 'inherit',
  });
  expect(await once(running, 'exit')).toEqual([null, 'SIGKILL']);
}

test('a deletion that is killed leaves no record without its pictures, and the next one finishes it', async () => {
  const folder = await temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  onTestFinished(() => database.close());
  const { records, removal, responses } = database;
  const store = await createFilesystemStore({ folder: join(folder, 'objects') });
  for (let i = 0; i < 130; i++) {
    const record = sampleRecord({ createdAt: 1000 + i });
    await records.admit(record, undefined);
    const images = [settled(sampleImage()), settled(sampleImage())];
    for (const { key } of images) await store.put(key, Buffer.from('picture'), 'image/png');
    await records.succeed(record.id, 20, images, 1e15);
  }
  const stored = async (): Promise<string[]> => {
    const keys: string[] = [];
    for await (const key of store.listBefore(Infinity)) keys.push(key);
    return keys;
  };

  for (const turn of [0, 7, 40]) {
    await killedBefore(folder, turn);
    const kept = await records.list({ limit: 1000 });
    const keys = new Set(await stored());
    // Whole, or gone.
    for (const { images } of kept) {
      expect(images).toHaveLength(2);
      expect(images.every(({ key }) => keys.has(key))).toBe(true);
    }
    const doomed = await removal.doomed(1000);
    expect(doomed.length).toBeGreaterThan(0);
    expect(keys.size).toBeLessThanOrEqual(kept.length * 2 + doomed.length);
  }

  const left = await records.list({ limit: 1000 });
  expect(left.length).toBeLessThan(130);
  await createErasure({ records, removal, responses, store, clock: { now: () => 1e13 } }).finish();
  expect(new Set(await stored())).toEqual(
    new Set(left.flatMap(({ images }) => images.map(({ key }) => key))),
  );
  expect(await removal.doomed(1)).toEqual([]);
});
