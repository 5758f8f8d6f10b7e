import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import { openDatabase, type GalaDatabase } from '../../src/database/open-database.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { createEndings } from '../../src/generation/endings.ts';
import { createGeneration } from '../../src/generation/create-generation.ts';
import type { Generation } from '../../src/generation/generation.ts';
import { recoverRecords, requeueRecovered } from '../../src/generation/recover.ts';
import { createJobHandler } from '../../src/generation/run-job.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { randomBase36 } from '../../src/kernel/ids.ts';
import type { TaskInput } from '../../src/kernel/image-task.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import type { JobQueue } from '../../src/queue/queue.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { rawPng } from './raw-png.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What outlives processes, and the processes that follow each other on it. */
export interface Processes {
  readonly database: GalaDatabase;
  readonly store: ObjectStore;
  /** Starts the next one, which takes up what the last one left. */
  start(options?: { readonly concurrency?: number; readonly capacity?: number }): Promise<Process>;
  /** Puts a small picture where intake would. */
  putInput(): Promise<TaskInput>;
  /** Keys of every stored object. */
  objects(): Promise<readonly string[]>;
}

/** A server without HTTP. */
export interface Process {
  readonly generation: Generation;
  readonly queue: JobQueue;
  /** Ids of the records that it took up when it started. */
  readonly takenUp: readonly string[];
  /** How many it ended as it started. */
  readonly failed: number;
  /**
   * Cuts it off in the middle of whatever it does: from here on it changes nothing. Between two
   * changes, that is; `background-killed.test.ts` kills within one.
   */
  kill(): void;
  /** Stops it as a stop signal does. */
  stop(deadlineMs: number): Promise<void>;
}

export async function openProcesses(engine: Engine): Promise<Processes> {
  const folder = await temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  const store = await createFilesystemStore({ folder: join(folder, 'objects') });
  onTestFinished(() => database.close());

  return {
    database,
    store,

    async start({ concurrency = 2, capacity = 100 } = {}) {
      let alive = true;
      const parts = {
        records: whileAlive(database.records, () => alive),
        store: whileAlive(store, () => alive),
        clock,
      };
      const endings = createEndings(parts);
      const queue = createMemoryQueue({ capacity, clock });
      const recovered = await recoverRecords(parts);
      await requeueRecovered({ ...parts, queue }, recovered);
      const engines = createEngineRegistry([engine]);
      queue.process(
        () => concurrency,
        createJobHandler({ ...parts, endings, engines, retentionMs: 1e9 }),
      );
      const process: Process = {
        generation: createGeneration({ ...parts, queue, endings }),
        queue,
        takenUp: recovered.queued,
        failed: recovered.failed,
        kill() {
          alive = false;
        },
        async stop(deadlineMs) {
          if (alive) await queue.close(deadlineMs);
        },
      };
      onTestFinished(() => process.stop(0));
      return process;
    },

    async putInput() {
      const data = new Uint8ClampedArray(4 * 4 * 4).fill(200);
      const key = `inputs/${randomBase36(25)}.png`;
      const png = await rawPng({ width: 4, height: 4, channels: 4, data });
      await store.put(key, png, 'image/png');
      return { key, sha256: 'the same', width: 4, height: 4 };
    },

    async objects() {
      const keys: string[] = [];
      for await (const key of store.listBefore(Infinity)) keys.push(key);
      return keys;
    },
  };
}

/** The same thing, until its process is dead: what is called then is never answered, and does nothing. */
function whileAlive<T extends object>(thing: T, alive: () => boolean): T {
  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown =>
        alive() ? Reflect.apply(value, target, args) : new Promise(() => undefined);
    },
  });
}
