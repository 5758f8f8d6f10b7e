import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Progress } from '../../src/engines/engine.ts';
import { fault } from '../../src/kernel/errors.ts';
import { manualClock } from '../support/manual-clock.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { openStudio, submission } from '../support/studio.ts';

const claim = (value = 'retry-1', requestHash = 'hash-1') => ({
  idempotency: { value, requestHash },
});

test('the same key and body give the first answer, and nothing is drawn again', async () => {
  const engine = solidEngine();
  const studio = await openStudio({ engine });
  const first = await studio.generation.run(submission(claim()));
  expect(await studio.generation.run(submission(claim()))).toEqual(first);
  expect(engine.begun).toHaveLength(1);
  expect(await studio.allRecords()).toHaveLength(1);
});

test('another body under the same key is refused, in flight and after', async () => {
  const studio = await openStudio({ engine: solidEngine({ delay: () => 20 }) });
  const first = studio.generation.run(submission(claim()));
  const other = submission(claim('retry-1', 'hash-2'));
  await expect(studio.generation.run(other)).rejects.toMatchObject({
    fault: { code: 'idempotency_mismatch' },
  });
  await first;
  await expect(studio.generation.run(other)).rejects.toMatchObject({
    fault: { code: 'idempotency_mismatch' },
  });
});

test('keys of different callers have nothing to do with each other', async () => {
  const engine = solidEngine();
  const studio = await openStudio({ engine });
  const caller = { keyId: 'key_other', teamId: 'team_sample', userId: 'user_default' };
  const first = await studio.generation.run(submission(claim()));
  const second = await studio.generation.run(submission({ ...claim(), caller }));
  expect(second.recordId).not.toBe(first.recordId);
  expect(engine.begun).toHaveLength(2);
});

test('while the first is drawn, the others wait for it and hear of its progress', async () => {
  const engine = solidEngine({ delay: () => 30 });
  const studio = await openStudio({ engine });
  const heard = vi.fn<(progress: Progress) => void>();
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => studio.generation.run(submission(claim()))),
    studio.generation.run(submission({ ...claim(), onProgress: heard })),
  ]);
  expect(new Set(answers.map(({ recordId }) => recordId)).size).toBe(1);
  expect(engine.begun).toHaveLength(1);
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ fraction: 1 }));
});

test('leaving does not cancel it, and the answer is there on return', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: () => opened });
  const studio = await openStudio({ engine });
  const leave = new AbortController();
  const first = studio.generation.run(submission({ ...claim(), signal: leave.signal }));
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  leave.abort();
  const again = studio.generation.run(submission(claim()));
  open();
  expect(await again).toEqual(await first);
  expect(engine.begun).toHaveLength(1);
});

test('who waits for the first of another may leave, and disturbs nobody', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: () => opened });
  const studio = await openStudio({ engine });
  const first = studio.generation.run(submission(claim()));
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  const leave = new AbortController();
  const waiting = studio.generation.run(submission({ ...claim(), signal: leave.signal }));
  leave.abort();
  await expect(waiting).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  open();
  expect((await first).images).toHaveLength(1);
  expect(await studio.allRecords()).toMatchObject([{ state: 'succeeded' }]);
});

test('a failure of ours is not replayed: who waited tries for himself', async () => {
  let attempts = 0;
  const engine = solidEngine({
    delay: () => 10,
    failure: () => (++attempts <= 2 ? new Error('out of paint') : undefined),
  });
  const studio = await openStudio({ engine });
  const runs = await Promise.allSettled(
    [1, 2, 3, 4].map(() => studio.generation.run(submission(claim()))),
  );
  expect(runs.map(({ status }) => status).toSorted()).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect(attempts).toBe(3);
});

test('a refusal of its content is answered the same again', async () => {
  const engine = solidEngine({ failure: () => fault('content_policy', { stage: 'prompt' }) });
  const studio = await openStudio({ engine });
  for (let i = 0; i < 2; i++) {
    await expect(studio.generation.run(submission(claim()))).rejects.toMatchObject({
      fault: { code: 'content_policy' },
    });
  }
  expect(engine.begun).toHaveLength(1);
});

test('being turned away by a full queue is no answer to come back to', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: () => opened });
  const studio = await openStudio({ engine, capacity: 0, concurrency: 1 });
  const busy = studio.generation.run(submission());
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  await expect(studio.generation.run(submission(claim()))).rejects.toMatchObject({
    fault: { code: 'overloaded' },
  });
  open();
  await busy;
  await vi.waitFor(async () =>
    expect(await studio.queue.depth('solid')).toMatchObject({ running: 0 }),
  );
  expect((await studio.generation.run(submission(claim()))).images).toHaveLength(1);
});

test('it is remembered for 24 hours, and no longer than its pictures', async () => {
  const clock = manualClock();
  const engine = solidEngine();
  const studio = await openStudio({ engine, clock });
  const first = await studio.generation.run(submission(claim()));
  clock.advance(24 * 60 * 60 * 1000 - 1);
  expect(await studio.generation.run(submission(claim()))).toEqual(first);
  clock.advance(1);
  const second = await studio.generation.run(submission(claim()));
  expect(second.recordId).not.toBe(first.recordId);
  await studio.records.forgetImages(second.recordId);
  const third = await studio.generation.run(submission(claim()));
  expect(third.recordId).not.toBe(second.recordId);
  expect(engine.begun).toHaveLength(3);
});

test('whoever comes when, with whatever failures: one answer for one claim', async () => {
  const visit = fc.record({
    claim: fc.nat(2),
    body: fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? 'other' : 'same')),
    wait: fc.nat(6),
    leavesAfter: fc.option(fc.nat(6), { nil: undefined, freq: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(visit, { minLength: 1, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
      async (visits, failures) => {
        let draws = 0;
        const engine = solidEngine({
          delay: ({ seed }) => seed % 4,
          failure: () => (failures[draws++ % 30] ? new Error('out of paint') : undefined),
        });
        const studio = await openStudio({ engine, concurrency: 2 });
        const outcomes = await Promise.all(
          visits.map(async ({ claim: number, body, wait, leavesAfter }) => {
            await new Promise((resolve) => setTimeout(resolve, wait));
            const leave = new AbortController();
            if (leavesAfter !== undefined) setTimeout(() => leave.abort(), leavesAfter);
            return studio.generation
              .run(submission({ ...claim(`value-${number}`, body), signal: leave.signal }))
              .then(
                ({ recordId }) => ({ claim: `${number} ${body}`, answer: recordId }),
                () => undefined,
              );
          }),
        );
        await vi.waitFor(async () =>
          expect(await studio.queue.depth('solid')).toMatchObject({ waiting: 0, running: 0 }),
        );
        const records = await studio.allRecords();
        const succeeded = records.filter(({ state }) => state === 'succeeded');
        const keys = succeeded.flatMap(({ images }) => images.map(({ key }) => key));
        expect((await studio.objects()).toSorted()).toEqual(keys.toSorted());
        expect(records.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
        // Every claim was answered by one record at most, and each answer is a record that succeeded.
        const answers = outcomes.filter((outcome) => outcome !== undefined);
        expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(
          new Set(answers.map((one) => one.claim)).size,
        );
        expect(succeeded.length).toBe(new Set(succeeded.map(({ id }) => id)).size);
        for (const { answer } of answers) expect(succeeded.map(({ id }) => id)).toContain(answer);
      },
    ),
    { numRuns: 25 },
  );
});
