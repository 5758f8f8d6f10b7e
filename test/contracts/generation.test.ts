import { setTimeout as sleep } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import type { Progress } from '../../src/engines/engine.ts';
import { createGeneration } from '../../src/generation/create-generation.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { GalaError, fault, type Fault } from '../../src/kernel/errors.ts';
import type { ImageRecordRepository } from '../../src/ledger/image-record.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import { readProvenance } from '../../src/pixels/provenance.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { RETENTION_MS, openStudio, submission, type Studio } from '../support/studio.ts';

/** The fault a promise is rejected with; fails when it is fulfilled. */
const faultFrom = async (promise: Promise<unknown>): Promise<Fault> => {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  );
  if (!(error instanceof GalaError)) throw error;
  return error.fault;
};

/** Nothing is left of what failed: no object, and every record says how it ended. */
const expectClean = async (studio: Studio): Promise<void> => {
  await vi.waitFor(async () => {
    expect(await studio.queue.depth('solid')).toMatchObject({ waiting: 0, running: 0 });
  });
  const records = await studio.allRecords();
  const owned = records.flatMap(({ images }) => images.map(({ key }) => key));
  expect((await studio.objects()).toSorted()).toEqual(owned.toSorted());
  for (const record of records) expect(record.finishedAt).not.toBeNull();
};

test('draws, stores and records what was asked for', async () => {
  const studio = await openStudio();
  const before = Date.now();
  const result = await studio.generation.run(
    submission({ notes: { user: 'u-1' }, task: { count: 3, seed: 0xffffffff } }),
  );
  expect(result).toMatchObject({ engine: 'solid' });
  expect(result.createdAt).toBeGreaterThanOrEqual(before);
  expect(result.images.map(({ seed }) => seed)).toEqual([0xffffffff, 0, 1]);
  for (const image of result.images) {
    expect(image).toMatchObject({ contentType: 'image/png', width: 16, height: 12 });
    expect(image.key).toMatch(/^images\/[0-9a-z]{25}\.png$/);
    const png = await buffer((await studio.store.get(image.key))!.body);
    expect(png.length).toBe(image.bytes);
    expect(readProvenance(png)).toEqual({
      engine: 'solid',
      model: 'dall-e-2',
      source: 'algorithmicMedia',
      id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(png.includes('siamese')).toBe(false);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 16, height: 12, channels: 3 });
    expect([...data.subarray(0, 3)]).toEqual(
      [0, 8, 16].map((shift) => (image.seed >> shift) & 255),
    );
  }
  const record = (await studio.records.find(result.recordId))!;
  expect(record).toMatchObject({
    state: 'succeeded',
    teamId: 'team_sample',
    keyId: 'key_sample',
    notes: { user: 'u-1' },
    task: { prompt: 'a white siamese cat', seed: 0xffffffff },
    fault: null,
    images: result.images,
  });
  expect(record.expiresAt).toBe(record.finishedAt! + RETENTION_MS);
  await expectClean(studio);
});

test('a request without a seed gets one of its own', async () => {
  const studio = await openStudio();
  const results = await Promise.all([1, 2, 3].map(() => studio.generation.run(submission())));
  const seeds = results.map(({ images }) => images[0]?.seed);
  expect(new Set(seeds).size).toBe(3);
});

test('progress is told from 0 to 1 and never goes back', async () => {
  const studio = await openStudio({ engine: solidEngine({ delay: ({ seed }) => seed * 5 }) });
  const heard: Progress[] = [];
  await studio.generation.run(
    submission({ task: { count: 4, seed: 1 }, onProgress: (progress) => heard.push(progress) }),
  );
  const fractions = heard.map(({ fraction }) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(fractions[0]).toBe(0);
  expect(fractions.at(-1)).toBe(1);
  expect(new Set(fractions).size).toBeGreaterThan(4);
});

test('pictures fail together: the first failure stops the others and nothing is stored', async () => {
  const engine = solidEngine({
    delay: ({ seed }) => (seed === 2 ? 5 : 60_000),
    failure: ({ seed }) => (seed === 2 ? new Error('out of paint') : undefined),
  });
  const studio = await openStudio({ engine });
  const fault = await faultFrom(studio.generation.run(submission({ task: { count: 4, seed: 0 } })));
  expect(fault).toEqual({ code: 'engine_failed', facts: { engine: 'solid' } });
  expect(engine.begun).toEqual([0, 1, 2, 3]);
  expect(engine.drawing()).toBe(0);
  expect(await studio.allRecords()).toMatchObject([{ state: 'failed', fault, images: [] }]);
  expect(studio.failures).toMatchObject([{ fault, error: { cause: { message: 'out of paint' } } }]);
  await expectClean(studio);
});

test('a fault the engine names is passed on as it is', async () => {
  const studio = await openStudio({
    engine: solidEngine({ failure: () => fault('content_policy', { stage: 'image' }) }),
  });
  expect(await faultFrom(studio.generation.run(submission()))).toEqual({
    code: 'content_policy',
    facts: { stage: 'image' },
  });
  // Nothing is wrong with the server, and its log says nothing.
  expect(studio.failures).toEqual([]);
});

test('an engine that gives up on its own has failed, nobody cancelled it', async () => {
  const studio = await openStudio({
    engine: solidEngine({ failure: () => AbortSignal.abort().reason }),
  });
  expect(await faultFrom(studio.generation.run(submission()))).toMatchObject({
    code: 'engine_failed',
  });
});

test('an engine that draws the wrong size has failed', async () => {
  const engine = solidEngine();
  const studio = await openStudio({
    engine: {
      ...engine,
      draw: (task, context) => engine.draw({ ...task, size: { width: 3, height: 3 } }, context),
    },
  });
  expect(await faultFrom(studio.generation.run(submission()))).toMatchObject({
    code: 'engine_failed',
  });
  await expectClean(studio);
});

test('an engine that leaves out rows has failed', async () => {
  const engine = solidEngine();
  const studio = await openStudio({
    engine: {
      ...engine,
      async draw(task, context) {
        const { pixels } = await engine.draw(task, context);
        return { pixels: { ...pixels, data: pixels.data.slice(0, -3) } };
      },
    },
  });
  expect(await faultFrom(studio.generation.run(submission()))).toMatchObject({
    code: 'engine_failed',
  });
  await expectClean(studio);
});

test('a worker that breaks without a word leaves no record open and nobody waiting', async () => {
  const { records, store, endings } = await openStudio();
  const broken: [string, unknown][] = [];
  const queue = createMemoryQueue({
    capacity: 1,
    clock: systemClock,
    onError: (recordId, error) => broken.push([recordId, error]),
  });
  queue.process(
    () => 1,
    async ({ recordId }) => {
      await records.start(recordId, 1);
      throw new Error('the database went away');
    },
  );
  const generation = createGeneration({ records, store, queue, endings, clock: systemClock });
  const claimed = submission({ idempotency: { value: 'retry-1', requestHash: 'hash-1' } });
  for (const request of [submission(), claimed, claimed]) {
    expect(await faultFrom(generation.run(request))).toEqual({ code: 'internal', facts: {} });
  }
  const all = { limit: 10 };
  expect((await records.list(all)).map(({ state }) => state)).toEqual([
    'failed',
    'failed',
    'failed',
  ]);
  expect(broken).toHaveLength(3);
  expect(broken[0]).toEqual([expect.any(String), new Error('the database went away')]);
});

test('an engine that was never wired is a fault of ours', async () => {
  const studio = await openStudio();
  const run = studio.generation.run(submission({ task: { engine: 'diffusion' } }));
  expect(await faultFrom(run)).toEqual({ code: 'internal', facts: {} });
  await expectClean(studio);
});

test('when the disk fills up half-way, what was stored is removed again', async () => {
  let room = 2;
  const studio = await openStudio({
    wrapStore: (store) => ({
      ...store,
      async put(...object) {
        if (room-- <= 0) throw fault('storage_full', {});
        return store.put(...object);
      },
    }),
  });
  const run = studio.generation.run(submission({ task: { count: 4 } }));
  expect(await faultFrom(run)).toEqual({ code: 'storage_full', facts: {} });
  expect(await studio.objects()).toEqual([]);
  await expectClean(studio);
});

/** Records on a disk that is full while `full` names the step: nothing of it is written then. */
const fullDisk =
  (full: ReadonlySet<string>) =>
  (records: ImageRecordRepository): ImageRecordRepository => {
    const room = (step: string): void => {
      if (full.has(step)) throw fault('storage_full', {});
    };
    return {
      ...records,
      start: async (...facts) => (room('start'), records.start(...facts)),
      succeed: async (...facts) => (room('succeed'), records.succeed(...facts)),
      fail: async (...facts) => (room('fail'), records.fail(...facts)),
    };
  };

test.each(['start', 'succeed'])(
  'a disk that is full at %s is told as such, and the record says so',
  async (step) => {
    const studio = await openStudio({ wrapRecords: fullDisk(new Set([step])) });
    const run = studio.generation.run(submission({ task: { count: 2 } }));
    expect(await faultFrom(run)).toEqual({ code: 'storage_full', facts: {} });
    expect(studio.failures).toMatchObject([{ fault: { code: 'storage_full' } }]);
    expect(await studio.allRecords()).toMatchObject([
      { state: 'failed', fault: { code: 'storage_full' } },
    ]);
    await expectClean(studio);
  },
);

test('what was stored is discarded before its record is ended: that needs the room', async () => {
  const steps: string[] = [];
  const studio = await openStudio({
    wrapStore: (store) => ({
      ...store,
      delete: (key) => (steps.push('discard'), store.delete(key)),
    }),
    wrapRecords: (records) => ({
      ...fullDisk(new Set(['succeed']))(records),
      fail: (...facts) => (steps.push('fail'), records.fail(...facts)),
    }),
  });
  await faultFrom(studio.generation.run(submission()));
  expect(steps).toEqual(['discard', 'fail']);
});

test('a record that could not even be failed is ended as soon as it can be', async () => {
  const full = new Set(['succeed', 'fail']);
  const studio = await openStudio({ wrapRecords: fullDisk(full) });
  const claimed = submission({ idempotency: { value: 'retry-1', requestHash: 'hash-1' } });
  for (const request of [submission(), claimed, claimed]) {
    // The third finds the second's record open, and neither waits for ever nor draws again.
    expect(await faultFrom(studio.generation.run(request))).toMatchObject({ code: 'storage_full' });
  }
  expect((await studio.allRecords()).map(({ state }) => state)).toEqual(['running', 'running']);
  expect(studio.failures).toHaveLength(2);
  expect(await studio.objects()).toEqual([]);
  full.clear();
  const { images } = await studio.generation.run(claimed);
  expect(images).toHaveLength(1);
  expect((await studio.allRecords()).map(({ state }) => state).toSorted()).toEqual([
    'failed',
    'failed',
    'succeeded',
  ]);
  await expectClean(studio);
});

test('upkeep ends what was left open, too', async () => {
  const full = new Set(['succeed', 'fail']);
  const studio = await openStudio({ wrapRecords: fullDisk(full) });
  await faultFrom(studio.generation.run(submission()));
  expect(await studio.endings.writeKept()).toBe(0);
  full.clear();
  expect(await studio.endings.writeKept()).toBe(1);
  expect(await studio.endings.writeKept()).toBe(0);
  await expectClean(studio);
});

test('a client that leaves cancels what runs', async () => {
  const engine = solidEngine({ delay: () => 60_000 });
  const studio = await openStudio({ engine });
  const leave = new AbortController();
  const run = studio.generation.run(submission({ signal: leave.signal, task: { count: 2 } }));
  await vi.waitFor(() => expect(engine.drawing()).toBe(2));
  leave.abort();
  expect(await faultFrom(run)).toEqual({ code: 'cancelled', facts: {} });
  await vi.waitFor(() => expect(engine.drawing()).toBe(0));
  expect(await studio.allRecords()).toMatchObject([{ state: 'cancelled' }]);
  expect(studio.failures).toEqual([]);
  await expectClean(studio);
});

test('a client that leaves while it waits is never drawn for', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: ({ seed }) => (seed === 1 ? opened : undefined) });
  const studio = await openStudio({ engine, concurrency: 1 });
  const first = studio.generation.run(submission({ task: { seed: 1 } }));
  const leave = new AbortController();
  const second = studio.generation.run(submission({ signal: leave.signal, task: { seed: 2 } }));
  await vi.waitFor(async () =>
    expect(await studio.queue.depth('solid')).toMatchObject({ waiting: 1 }),
  );
  leave.abort();
  expect(await faultFrom(second)).toMatchObject({ code: 'cancelled' });
  open();
  await first;
  await expectClean(studio);
  expect(engine.begun).toEqual([1]);
});

test('a client that leaves at the last moment leaves no picture behind', async () => {
  const leave = new AbortController();
  const studio = await openStudio({
    wrapStore: (store) => ({
      ...store,
      async put(...object) {
        await store.put(...object);
        leave.abort();
        // Until the record is cancelled: only then does settling it come too late.
        await vi.waitFor(async () =>
          expect(await studio.allRecords()).toMatchObject([{ state: 'cancelled' }]),
        );
      },
    }),
  });
  const run = studio.generation.run(submission({ signal: leave.signal }));
  expect(await faultFrom(run)).toMatchObject({ code: 'cancelled' });
  await expectClean(studio);
});

test('a client that left before it was admitted is cancelled too', async () => {
  const engine = solidEngine({ delay: () => 60_000 });
  const studio = await openStudio({ engine });
  const run = studio.generation.run(submission({ signal: AbortSignal.abort() }));
  expect(await faultFrom(run)).toMatchObject({ code: 'cancelled' });
  await expectClean(studio);
});

test('a full queue turns away, writes nothing, and serves the others', async () => {
  const studio = await openStudio({
    engine: solidEngine({ delay: () => 20 }),
    capacity: 2,
    concurrency: 1,
  });
  const runs = await Promise.allSettled(
    Array.from({ length: 10 }, async (_, i) => {
      await sleep(i);
      return studio.generation.run(submission());
    }),
  );
  const refused = runs.filter((run) => run.status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused) {
    expect(reason).toMatchObject({ fault: { code: 'overloaded' } });
    expect((reason as GalaError).fault.facts).toMatchObject({ retryAfter: 1 });
  }
  const records = await studio.allRecords();
  expect(records).toHaveLength(10 - refused.length);
  expect(new Set(records.map(({ state }) => state))).toEqual(new Set(['succeeded']));
  await expectClean(studio);
});

test('closing the queue ends what waits and what runs, and says why', async () => {
  const engine = solidEngine({ delay: () => 60_000 });
  const studio = await openStudio({ engine, concurrency: 1 });
  const runs = [1, 2].map((seed) =>
    faultFrom(studio.generation.run(submission({ task: { seed } }))),
  );
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  await studio.queue.close(0);
  for (const fault of await Promise.all(runs)) expect(fault.code).toBe('shutting_down');
  await expectClean(studio);
  expect(await faultFrom(studio.generation.run(submission()))).toMatchObject({
    code: 'shutting_down',
  });
});
