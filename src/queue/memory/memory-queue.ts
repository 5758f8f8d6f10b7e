import { fault } from '../../kernel/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Job, JobEvent, JobHandler, JobQueue } from '../queue.ts';
import { createLane, type Lane } from './lane.ts';

interface RunningJob {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/**
 * A bounded queue inside this process. What waits or runs here dies with the process; the database
 * still knows of it, and the next start fails it or brings it back, see `generation/recover.ts`.
 */
export function createMemoryQueue(options: {
  /** How many jobs of each lane may wait; those that run do not count. */
  readonly capacity: number;
  readonly clock: Clock;
  /** Hears of a handler that threw: handlers write their failures into the record, so it is a bug. */
  readonly onError?: (recordId: string, error: unknown) => void;
}): JobQueue {
  const lanes = new Map<string, Lane>();
  const running = new Map<string, RunningJob>();
  const listeners = new Map<string, Set<(event: JobEvent) => void>>();
  let worker:
    { readonly concurrencyOf: (lane: string) => number; readonly handler: JobHandler } | undefined;
  let closed = false;

  const laneOf = (name: string): Lane => {
    const lane = lanes.get(name) ?? createLane();
    lanes.set(name, lane);
    return lane;
  };

  const emit = (recordId: string, event: JobEvent): void => {
    listeners.get(recordId)?.forEach((listener) => listener(event));
  };

  const run = async (job: Job, handler: JobHandler, signal: AbortSignal): Promise<void> => {
    const startedAt = options.clock.now();
    try {
      await handler(job, { signal, emit: (event) => emit(job.recordId, event) });
    } catch (error) {
      // Whoever waits finds the job finished and its record open, and ends it.
      options.onError?.(job.recordId, error);
    } finally {
      const lane = laneOf(job.lane);
      lane.observe(options.clock.now() - startedAt);
      lane.running -= 1;
      running.delete(job.recordId);
      emit(job.recordId, { type: 'finished' });
      fill(job.lane);
    }
  };

  const fill = (name: string): void => {
    if (worker === undefined || closed) return;
    const lane = laneOf(name);
    for (const job of lane.waiting.values()) {
      if (lane.running >= worker.concurrencyOf(name)) return;
      lane.waiting.delete(job.recordId);
      lane.running += 1;
      const abort = new AbortController();
      const { handler } = worker;
      // A tick later, so that a handler that throws at once finds its job among the running.
      const done = Promise.resolve().then(() => run(job, handler, abort.signal));
      running.set(job.recordId, { abort, done });
    }
  };

  const ensureOpen = (): void => {
    if (closed) throw fault('shutting_down', { retryAfter: 5 });
  };

  const ensureRoom = async (name: string): Promise<void> => {
    ensureOpen();
    const lane = laneOf(name);
    const concurrency = worker?.concurrencyOf(name) ?? 0;
    if (lane.running >= concurrency && lane.waiting.size >= options.capacity) {
      const retryAfter = lane.secondsUntilRoom(Math.max(1, concurrency));
      throw fault('overloaded', { retryAfter });
    }
  };

  const add = (job: Job): void => {
    laneOf(job.lane).waiting.set(job.recordId, job);
    fill(job.lane);
  };

  return {
    ensureRoom,

    async enqueue(job) {
      await ensureRoom(job.lane);
      add(job);
    },

    async requeue(job) {
      ensureOpen();
      add(job);
    },

    process(concurrencyOf, handler) {
      if (worker !== undefined) throw new Error('this queue has a worker already');
      worker = { concurrencyOf, handler };
      for (const name of lanes.keys()) fill(name);
    },

    subscribe(recordId, listener) {
      const audience = listeners.get(recordId) ?? new Set();
      listeners.set(recordId, audience.add(listener));
      // What a closed queue has dropped is finished, also for who comes too late to be told.
      if (closed && !running.has(recordId)) {
        queueMicrotask(() => audience.has(listener) && listener({ type: 'finished' }));
      }
      return () => {
        audience.delete(listener);
        if (audience.size === 0 && listeners.get(recordId) === audience) listeners.delete(recordId);
      };
    },

    async cancel(recordId) {
      const waited = [...lanes.values()].some(({ waiting }) => waiting.delete(recordId));
      if (waited) emit(recordId, { type: 'finished' });
      else running.get(recordId)?.abort.abort();
    },

    async depth(name) {
      const lane = laneOf(name);
      return { waiting: lane.waiting.size, running: lane.running, capacity: options.capacity };
    },

    async close(deadlineMs) {
      closed = true;
      for (const { waiting } of lanes.values()) {
        const dropped = [...waiting.keys()];
        waiting.clear();
        for (const recordId of dropped) emit(recordId, { type: 'finished' });
      }
      const jobs = [...running.values()];
      const deadline = setTimeout(() => jobs.forEach((job) => job.abort.abort()), deadlineMs);
      await Promise.all(jobs.map((job) => job.done));
      clearTimeout(deadline);
    },
  };
}
