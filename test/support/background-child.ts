/**
 * A server without HTTP that works for clients who have left, to be killed:
 * `background-child.ts <folder> <count> [point]` takes up what the last one left, begins that many
 * requests more and prints `begun <id>` for each, `cancelled <id>` for every tenth, which it cancels
 * at once, and `done` when nothing waits any more. Named a point, `begun`, `storing`, `stored` or
 * `settled`, it kills itself there after a few requests. With `poison`, the first request is one that kills
 * whoever draws it.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { createEndings } from '../../src/generation/endings.ts';
import { createGeneration } from '../../src/generation/create-generation.ts';
import { recoverRecords, requeueRecovered } from '../../src/generation/recover.ts';
import { createJobHandler } from '../../src/generation/run-job.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { randomBase36 } from '../../src/kernel/ids.ts';
import type { TaskInput } from '../../src/kernel/image-task.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { deadlyPoints } from './deadly-points.ts';
import { rawPng } from './raw-png.ts';
import { solidEngine } from './solid-engine.ts';
import { submission } from './studio.ts';

const [, , folder = '.', count = '0', point] = process.argv;

const points = deadlyPoints(point, { begun: 15, storing: 7, stored: 6, settled: 6 });

await lockDataFolder(folder);
const database = await openDatabase({ file: join(folder, 'gala.db') });
const files = await createFilesystemStore({ folder: join(folder, 'objects') });
const records = points.records(database.records);
const store = points.store(files);
const endings = createEndings({ records, clock });
const queue = createMemoryQueue({ capacity: 1000, clock });
await requeueRecovered({ records, queue }, await recoverRecords({ records, clock }));
const engine = solidEngine({
  delay: () => 3,
  failure({ prompt }) {
    if (prompt === 'poison') process.kill(process.pid, 'SIGKILL');
    return undefined;
  },
});
const engines = createEngineRegistry([engine]);
const work = (): void =>
  queue.process(
    () => 1,
    createJobHandler({ records, store, clock, engines, endings, retentionMs: 1e9 }),
  );
const generation = createGeneration({ records, store, queue, endings, clock });

const data = new Uint8ClampedArray(4 * 4 * 4).fill(200);
const picture = await rawPng({ width: 4, height: 4, channels: 4, data });
const bring = async (): Promise<TaskInput> => {
  const key = `inputs/${randomBase36(25)}.png`;
  await files.put(key, picture, 'image/png');
  return { key, sha256: 'the same', width: 4, height: 4 };
};

// What kills at once must not come before the others are there.
if (point !== 'poison') work();
for (let i = 0; i < Number(count); i++) {
  const inputs = i % 3 === 0 ? { image: await bring(), mask: await bring() } : undefined;
  const { recordId } = await generation.begin(
    submission({
      creditsPerImage: 10,
      task: {
        prompt: point === 'poison' && i === 0 ? 'poison' : 'a white siamese cat',
        operation: inputs ? 'edit' : 'generate',
        count: 1 + (i % 2),
        size: { width: 4, height: 4 },
        ...(inputs && { inputs }),
      },
    }),
  );
  process.stdout.write(`begun ${recordId}\n`);
  if (i % 10 === 9 && (await generation.cancel(recordId))) {
    process.stdout.write(`cancelled ${recordId}\n`);
  }
  points.reach('begun');
}
if (point === 'poison') work();
for (;;) {
  const { waiting, running } = await queue.depth('solid');
  if (waiting + running === 0) break;
  await sleep(5);
}
process.stdout.write('done\n');
await database.close();
process.exit(0);
