/**
 * Two hundred requests of one team at the same time, to be killed in the middle of them:
 * `spending-child.ts <folder>` recovers what the last one left, and prints the id of each record that
 * was answered.
 */
import { join } from 'node:path';

import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { createEndings } from '../../src/generation/endings.ts';
import { createGeneration } from '../../src/generation/create-generation.ts';
import { recoverRecords } from '../../src/generation/recover.ts';
import { createJobHandler } from '../../src/generation/run-job.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { faultOf } from '../../src/kernel/errors.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { solidEngine } from './solid-engine.ts';
import { submission } from './studio.ts';

const [, , folder = '.'] = process.argv;

await lockDataFolder(folder);
const { records } = await openDatabase({ file: join(folder, 'gala.db') });
await recoverRecords({ records, clock });
const store = await createFilesystemStore({ folder: join(folder, 'objects') });
const endings = createEndings({ records, clock });
const queue = createMemoryQueue({ capacity: 1000, clock });
const engines = createEngineRegistry([solidEngine({ delay: () => 2 })]);
queue.process(
  () => 8,
  createJobHandler({ records, store, clock, engines, endings, retentionMs: 1e9 }),
);
const generation = createGeneration({ records, store, queue, endings, clock });

await Promise.all(
  Array.from({ length: 200 }, async (_, i) => {
    try {
      const task = { count: 1 + (i % 3), size: { width: 2, height: 2 } };
      const price = 10 ** (i % 3);
      const { recordId } = await generation.run(submission({ task, creditsPerImage: price }));
      process.stdout.write(`${recordId}\n`);
    } catch (error) {
      if (faultOf(error).code !== 'quota_exhausted') throw error;
    }
  }),
);
