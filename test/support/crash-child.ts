/**
 * A server without HTTP, to be killed: `crash-child.ts <folder> [point]` recovers what the last one
 * left, says `ready`, and then draws and edits large pictures without end, four requests at a time.
 * Prints the id of each record that was answered, so that whoever kills it knows what was promised. Named a
 * point, `storing`, `stored` or `settled`, it kills itself there after a few requests.
 */
import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { lockDataFolder } from '../../src/database/data-folder-lock.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { createEndings } from '../../src/generation/endings.ts';
import { createGeneration } from '../../src/generation/create-generation.ts';
import { recoverRecords } from '../../src/generation/recover.ts';
import { createJobHandler } from '../../src/generation/run-job.ts';
import { releaseInputs } from '../../src/intake/release-inputs.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { randomBase36 } from '../../src/kernel/ids.ts';
import type { TaskInput, TaskInputs } from '../../src/kernel/image-task.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { deadlyPoints } from './deadly-points.ts';
import { rawPng } from './raw-png.ts';
import { solidEngine } from './solid-engine.ts';
import { sweepEverything } from './sweep-everything.ts';

/** Noise does not compress: its files are large and take time to write. */
const noiseEngine: Engine = {
  ...solidEngine({ id: 'noise' }),
  async draw({ size }) {
    const data = new Uint8ClampedArray(size.width * size.height * 3);
    randomFillSync(data);
    return { pixels: { ...size, channels: 3, data } };
  },
};

const [, , folder = '.', point] = process.argv;

const points = deadlyPoints(point, { storing: 9, stored: 5, settled: 5 });

await lockDataFolder(folder);
const aloneSince = clock.now();
const database = await openDatabase({ file: join(folder, 'gala.db') });
const records = points.records(database.records);
await recoverRecords({ records, clock });
const files = await createFilesystemStore({ folder: join(folder, 'objects') });
const store = points.store(files);
const endings = createEndings({ records, clock });
await sweepEverything({ ...database, records }, store, aloneSince);
const queue = createMemoryQueue({ capacity: 100, clock });
const engines = createEngineRegistry([noiseEngine]);
queue.process(
  () => 2,
  createJobHandler({ records, store, clock, engines, endings, retentionMs: 1e9 }),
);
const generation = createGeneration({ records, store, queue, endings, clock });
process.stdout.write('ready\n');

const erased = new Uint8ClampedArray(64 * 64 * 4);
randomFillSync(erased);
const picture = await rawPng({ width: 64, height: 64, channels: 4, data: erased });

/** A picture and a mask, stored as intake stores them. */
const bringInputs = async (): Promise<TaskInputs> => {
  const bring = async (): Promise<TaskInput> => {
    const key = `inputs/${randomBase36(25)}.png`;
    await files.put(key, picture, 'image/png');
    return { key, sha256: 'the same', width: 64, height: 64 };
  };
  return { image: await bring(), mask: await bring() };
};

const client = async (name: string): Promise<never> => {
  for (let i = 0; ; i++) {
    const value = `${process.pid}-${name}-${i}`;
    const inputs = i % 4 < 2 ? await bringInputs() : undefined;
    const { recordId } = await generation.run({
      caller: { keyId: 'key_sample', teamId: 'team_sample', userId: 'user_default' },
      dialect: 'openai',
      creditsPerImage: 32_000,
      notes: {},
      idempotency: i % 2 === 0 ? { value, requestHash: 'hash' } : undefined,
      signal: new AbortController().signal,
      task: {
        operation: inputs ? 'edit' : 'generate',
        model: 'dall-e-2',
        engine: 'noise',
        prompt: value,
        count: 1 + (i % 3),
        size: { width: 512, height: 512 },
        seed: undefined,
        ...(inputs && { inputs }),
      },
    });
    if (inputs) await releaseInputs({ store, records }, inputs);
    process.stdout.write(`${recordId}\n`);
  }
};
await Promise.all(['a', 'b', 'c', 'd'].map(client));
