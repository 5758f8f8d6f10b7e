import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { GalaError } from '../../src/kernel/errors.ts';
import type { JobEvent, JobQueue } from '../../src/queue/queue.ts';

/** What every {@link JobQueue} keeps. `create` gives an empty one that holds `capacity` jobs. */
export function jobQueueContract(
  name: string,
  create: (options: { capacity: number }) => Promise<JobQueue>,
): void {
  describe(`job queue: ${name}`, () => {
    const lane = 'collage';
    const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `rec_${i}`);

    /** A handler whose jobs end when the test says so. */
    const gate = (): {
      handler: Parameters<JobQueue['process']>[1];
      started: string[];
      aborted: string[];
      open: (recordId: string) => void;
    } => {
      const started: string[] = [];
      const aborted: string[] = [];
      const doors = new Map<string, () => void>();
      return {
        started,
        aborted,
        open: (recordId) => doors.get(recordId)!(),
        handler: ({ recordId }, { signal }) =>
          new Promise((resolve, reject) => {
            started.push(recordId);
            doors.set(recordId, resolve);
            signal.addEventListener('abort', () => {
              aborted.push(recordId);
              reject(signal.reason as Error);
            });
          }),
      };
    };

    test('runs jobs in order of arrival, no more at a time than allowed', async () => {
      const queue = await create({ capacity: 10 });
      const { handler, started, open } = gate();
      for (const recordId of ids(4)) await queue.enqueue({ recordId, lane });
      expect(await queue.depth(lane)).toEqual({ waiting: 4, running: 0, capacity: 10 });
      queue.process(() => 2, handler);
      await vi.waitFor(() => expect(started).toEqual(['rec_0', 'rec_1']));
      expect(await queue.depth(lane)).toMatchObject({ waiting: 2, running: 2 });
      open('rec_1');
      await vi.waitFor(() => expect(started).toEqual(['rec_0', 'rec_1', 'rec_2']));
      open('rec_0');
      open('rec_2');
      await vi.waitFor(() => expect(started).toHaveLength(4));
      open('rec_3');
      await vi.waitFor(async () =>
        expect(await queue.depth(lane)).toMatchObject({ waiting: 0, running: 0 }),
      );
    });

    test('refuses what it cannot hold and says when to come back', async () => {
      const queue = await create({ capacity: 2 });
      const { handler, started, open } = gate();
      queue.process(() => 1, handler);
      for (const recordId of ids(3)) await queue.enqueue({ recordId, lane });
      for (const refused of [
        queue.ensureRoom(lane),
        queue.enqueue({ recordId: 'rec_late', lane }),
      ]) {
        const error = await refused.catch((error: unknown) => error);
        expect(error).toBeInstanceOf(GalaError);
        const { fault } = error as GalaError;
        if (fault.code !== 'overloaded') throw error;
        expect(Number.isInteger(fault.facts.retryAfter)).toBe(true);
        expect(fault.facts.retryAfter).toBeGreaterThanOrEqual(1);
      }
      open('rec_0');
      await vi.waitFor(() => expect(started).toContain('rec_1'));
      await queue.ensureRoom(lane);
      await queue.enqueue({ recordId: 'rec_late', lane });
      expect(await queue.depth(lane)).toMatchObject({ waiting: 2, running: 1 });
    });

    test('jobs of a lane neither wait for those of another nor take their places', async () => {
      const queue = await create({ capacity: 1 });
      const { handler, started, open } = gate();
      queue.process((name) => (name === 'slow' ? 1 : 2), handler);
      for (const recordId of ['slow_0', 'slow_1']) await queue.enqueue({ recordId, lane: 'slow' });
      await expect(queue.ensureRoom('slow')).rejects.toMatchObject({
        fault: { code: 'overloaded' },
      });
      for (const recordId of ids(3)) await queue.enqueue({ recordId, lane });
      await vi.waitFor(() => expect(started).toEqual(['slow_0', 'rec_0', 'rec_1']));
      expect(await queue.depth('slow')).toEqual({ waiting: 1, running: 1, capacity: 1 });
      expect(await queue.depth(lane)).toEqual({ waiting: 1, running: 2, capacity: 1 });
      open('rec_0');
      await vi.waitFor(() => expect(started.at(-1)).toBe('rec_2'));
      await queue.cancel('slow_1');
      await queue.ensureRoom('slow');
      open('slow_0');
      await vi.waitFor(async () =>
        expect(await queue.depth('slow')).toMatchObject({ waiting: 0, running: 0 }),
      );
      expect(started).not.toContain('slow_1');
      await queue.enqueue({ recordId: 'slow_2', lane: 'slow' });
      await vi.waitFor(() => expect(started.at(-1)).toBe('slow_2'));
    });

    test('takes again what was accepted before, however full it is, in front of what comes after', async () => {
      const queue = await create({ capacity: 1 });
      const { handler, started, open } = gate();
      for (const recordId of ids(3)) await queue.requeue({ recordId, lane });
      expect(await queue.depth(lane)).toEqual({ waiting: 3, running: 0, capacity: 1 });
      await expect(queue.ensureRoom(lane)).rejects.toMatchObject({ fault: { code: 'overloaded' } });
      queue.process(() => 1, handler);
      for (const recordId of ids(3)) {
        await vi.waitFor(() => expect(started.at(-1)).toBe(recordId));
        open(recordId);
      }
      await vi.waitFor(() => queue.ensureRoom(lane));
      await queue.enqueue({ recordId: 'rec_new', lane });
      await vi.waitFor(() => expect(started).toEqual([...ids(3), 'rec_new']));
      open('rec_new');
      await queue.close(0);
      await expect(queue.requeue({ recordId: 'rec_late', lane })).rejects.toMatchObject({
        fault: { code: 'shutting_down' },
      });
    });

    test('tells its listeners, and only those of the job, until they leave', async () => {
      const queue = await create({ capacity: 10 });
      const heard: JobEvent[] = [];
      const others: JobEvent[] = [];
      const early: JobEvent[] = [];
      queue.subscribe('rec_0', (event) => heard.push(event));
      queue.subscribe('rec_1', (event) => others.push(event));
      queue.subscribe('rec_0', (event) => early.push(event))();
      queue.process(
        () => 1,
        async (_, { emit }) => {
          emit({ type: 'progress', fraction: 0.5, stage: 'painting' });
        },
      );
      await queue.enqueue({ recordId: 'rec_0', lane });
      await vi.waitFor(() => expect(heard).toHaveLength(2));
      expect(heard).toEqual([
        { type: 'progress', fraction: 0.5, stage: 'painting' },
        { type: 'finished' },
      ]);
      expect(others).toEqual([]);
      expect(early).toEqual([]);
    });

    test('a handler that throws finishes its job and no other', async () => {
      const queue = await create({ capacity: 10 });
      const finished: string[] = [];
      for (const recordId of ids(3)) {
        queue.subscribe(recordId, ({ type }) => type === 'finished' && finished.push(recordId));
      }
      queue.process(
        () => 1,
        ({ recordId }) => {
          if (recordId === 'rec_0') throw new Error('at once');
          return recordId === 'rec_1' ? Promise.reject(new Error('later')) : Promise.resolve();
        },
      );
      for (const recordId of ids(3)) await queue.enqueue({ recordId, lane });
      await vi.waitFor(() => expect(finished).toEqual(['rec_0', 'rec_1', 'rec_2']));
    });

    test('cancels a waiting job before it starts', async () => {
      const queue = await create({ capacity: 10 });
      const { handler, started, open } = gate();
      const heard: JobEvent[] = [];
      queue.process(() => 1, handler);
      for (const recordId of ids(3)) await queue.enqueue({ recordId, lane });
      queue.subscribe('rec_1', (event) => heard.push(event));
      await queue.cancel('rec_1');
      await vi.waitFor(() => expect(heard).toEqual([{ type: 'finished' }]));
      open('rec_0');
      await vi.waitFor(() => expect(started).toEqual(['rec_0', 'rec_2']));
    });

    test('cancels a running job through its signal', async () => {
      const queue = await create({ capacity: 10 });
      const { handler, started, aborted } = gate();
      queue.process(() => 2, handler);
      for (const recordId of ids(2)) await queue.enqueue({ recordId, lane });
      await vi.waitFor(() => expect(started).toHaveLength(2));
      await queue.cancel('rec_1');
      await vi.waitFor(() => expect(aborted).toEqual(['rec_1']));
      await vi.waitFor(async () => expect(await queue.depth(lane)).toMatchObject({ running: 1 }));
      await queue.cancel('rec_unknown');
    });

    test('closing drops what waits, lets what runs finish, and takes nothing more', async () => {
      const queue = await create({ capacity: 10 });
      const { handler, started, aborted, open } = gate();
      const dropped: JobEvent[] = [];
      queue.process(() => 1, handler);
      for (const recordId of ids(2)) await queue.enqueue({ recordId, lane });
      queue.subscribe('rec_1', (event) => dropped.push(event));
      await vi.waitFor(() => expect(started).toEqual(['rec_0']));
      let closed = false;
      const closing = queue.close(10_000).then(() => (closed = true));
      await vi.waitFor(() => expect(dropped).toEqual([{ type: 'finished' }]));
      for (const refused of [
        queue.ensureRoom(lane),
        queue.enqueue({ recordId: 'rec_late', lane }),
      ]) {
        await expect(refused).rejects.toMatchObject({ fault: { code: 'shutting_down' } });
      }
      await sleep(20);
      expect(closed).toBe(false);
      open('rec_0');
      await closing;
      expect(started).toEqual(['rec_0']);
      expect(aborted).toEqual([]);
    });

    test('who listens after closing is not left waiting for what was dropped', async () => {
      const queue = await create({ capacity: 10 });
      const { handler, started, open } = gate();
      queue.process(() => 1, handler);
      for (const recordId of ids(2)) await queue.enqueue({ recordId, lane });
      await vi.waitFor(() => expect(started).toEqual(['rec_0']));
      const closed = queue.close(10_000);
      const heard = { rec_0: [] as JobEvent[], rec_1: [] as JobEvent[], left: [] as JobEvent[] };
      queue.subscribe('rec_0', (event) => heard.rec_0.push(event));
      queue.subscribe('rec_1', (event) => heard.rec_1.push(event));
      queue.subscribe('rec_1', (event) => heard.left.push(event))();
      await vi.waitFor(() => expect(heard.rec_1).toEqual([{ type: 'finished' }]));
      expect(heard.rec_0).toEqual([]);
      open('rec_0');
      await closed;
      expect(heard).toEqual({
        rec_0: [{ type: 'finished' }],
        rec_1: [{ type: 'finished' }],
        left: [],
      });
    });

    test('closing aborts what runs past the deadline', async () => {
      const queue = await create({ capacity: 10 });
      const { handler, started, aborted } = gate();
      queue.process(() => 1, handler);
      await queue.enqueue({ recordId: 'rec_0', lane });
      await vi.waitFor(() => expect(started).toEqual(['rec_0']));
      await queue.close(10);
      expect(aborted).toEqual(['rec_0']);
    });
  });
}
