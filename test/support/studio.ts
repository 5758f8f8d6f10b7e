import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { createEndings, type Endings } from '../../src/generation/endings.ts';
import { createGeneration } from '../../src/generation/create-generation.ts';
import type { Generation, Submission } from '../../src/generation/generation.ts';
import type { PromptPolicy } from '../../src/generation/judge-prompt.ts';
import { createJobHandler, type JobFailure } from '../../src/generation/run-job.ts';
import { systemClock, type Clock } from '../../src/kernel/clock.ts';
import { randomBase36 } from '../../src/kernel/ids.ts';
import type { TaskInput } from '../../src/kernel/image-task.ts';
import type { CreditRepository } from '../../src/ledger/credits.ts';
import type { ImageRecord, ImageRecordRepository } from '../../src/ledger/image-record.ts';
import type { RevisePrompt } from '../../src/policy/revision/revision.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import type { JobQueue } from '../../src/queue/queue.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { solidEngine } from './solid-engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Generation on the real database, store and queue, in a folder of its own. */
export interface Studio {
  readonly generation: Generation;
  readonly records: ImageRecordRepository;
  readonly credits: CreditRepository;
  readonly store: ObjectStore;
  readonly queue: JobQueue;
  readonly endings: Endings;
  readonly failures: readonly JobFailure[];
  /** Puts a picture where intake would, for a task to start from. */
  readonly putInput: (png: Uint8Array) => Promise<TaskInput>;
  /** Every record, newest first. */
  readonly allRecords: () => Promise<readonly ImageRecord[]>;
  /** Keys of every stored object. */
  readonly objects: () => Promise<readonly string[]>;
}

export const RETENTION_MS = 1000;

export async function openStudio(
  options: {
    readonly engine?: Engine;
    readonly clock?: Clock;
    readonly capacity?: number;
    readonly concurrency?: number;
    readonly policy?: PromptPolicy;
    readonly revise?: RevisePrompt;
    /** These put something between generation and what it keeps things in, such as a disk that fills up. */
    readonly wrapStore?: (store: ObjectStore) => ObjectStore;
    readonly wrapRecords?: (records: ImageRecordRepository) => ImageRecordRepository;
  } = {},
): Promise<Studio> {
  const { engine = solidEngine(), clock = systemClock, capacity = 100, concurrency = 2 } = options;
  const folder = await temporaryFolder();
  const database = await openDatabase({ file: join(folder, 'gala.db') });
  const records = options.wrapRecords?.(database.records) ?? database.records;
  const files = await createFilesystemStore({ folder: join(folder, 'objects') });
  const store = options.wrapStore?.(files) ?? files;
  const queue = createMemoryQueue({ capacity, clock });
  const failures: JobFailure[] = [];
  const endings = createEndings({ records, clock });
  queue.process(
    () => concurrency,
    createJobHandler({
      records,
      store,
      endings,
      clock,
      engines: createEngineRegistry([engine]),
      retentionMs: RETENTION_MS,
      onFailure: (failure) => failures.push(failure),
    }),
  );
  onTestFinished(async () => {
    await queue.close(0);
    await database.close();
  });
  return {
    generation: createGeneration({
      records,
      store,
      queue,
      endings,
      clock,
      policy: options.policy,
      ...(options.revise && { revise: options.revise }),
    }),
    records,
    credits: database.credits,
    store,
    queue,
    endings,
    failures,
    async putInput(png) {
      const { width, height } = await sharp(png).metadata();
      const key = `inputs/${randomBase36(25)}.png`;
      await store.put(key, png, 'image/png');
      const sha256 = createHash('sha256').update(png).digest('hex');
      return { key, sha256, width, height };
    },
    allRecords: () => records.list({ limit: 1000 }),
    async objects() {
      const keys: string[] = [];
      for await (const key of files.listBefore(Infinity)) keys.push(key);
      return keys;
    },
  };
}

/** A request; name only what the test is about. */
export function submission(
  facts: Partial<Omit<Submission, 'task'>> & { readonly task?: Partial<Submission['task']> } = {},
): Submission {
  return {
    caller: { keyId: 'key_sample', teamId: 'team_sample', userId: 'user_default' },
    dialect: 'openai',
    creditsPerImage: 32_000,
    notes: {},
    idempotency: undefined,
    signal: new AbortController().signal,
    ...facts,
    task: {
      operation: 'generate',
      model: 'dall-e-2',
      engine: 'solid',
      prompt: 'a white siamese cat',
      count: 1,
      size: { width: 16, height: 12 },
      seed: undefined,
      ...facts.task,
    },
  };
}
