import { fault } from '../../kernel/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Job, JobEvent, JobHandler, JobQueue } from '../queue.ts';
import { createWaitEstimate } from './wait-estimate.ts';

interface RunningJob {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/**
 * A bounded queue inside this process. What waits or runs here dies with the process; the database
 * still knows of it, and the next start fails it or brings it back, see `generation/recover.ts`.
 */
export function createMemoryQueue(options: {
  /** How many jobs may wait; those that run do not count. */
  readonly capacity: number;
  readonly clock: Clock;
  /** Hears of a handler that threw: handlers write their failures into the record, so it is a bug. */
  readonly onError?: (recordId: string, error: unknown) => void;
}): JobQueue {
  // In order of arrival; a Map also finds and removes a job in the middle at once.
  const waiting = new Map<string, Job>();
  const running = new Map<string, RunningJob>();
  const listeners = new Map<string, Set<(event: JobEvent) => void>>();
  const estimate = createWaitEstimate();
  let worker: { readonly concurrency: number; readonly handler: JobHandler } | undefined;
  let closed = false;

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
      estimate.observe(options.clock.now() - startedAt);
      running.delete(job.recordId);
      emit(job.recordId, { type: 'finished' });
      fill();
    }
  };

  const fill = (): void => {
    if (worker === undefined || closed) return;
    for (const job of waiting.values()) {
      if (running.size >= worker.concurrency) return;
      waiting.delete(job.recordId);
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

  const ensureRoom = async (): Promise<void> => {
    ensureOpen();
    const idle = worker !== undefined && running.size < worker.concurrency;
    if (!idle && waiting.size >= options.capacity) {
      const retryAfter = estimate.secondsUntilRoom(waiting.size, worker?.concurrency ?? 1);
      throw fault('overloaded', { retryAfter });
    }
  };

  const add = (job: Job): void => {
    waiting.set(job.recordId, job);
    fill();
  };

  return {
    ensureRoom,

    async enqueue(job) {
      await ensureRoom();
      add(job);
    },

    async requeue(job) {
      ensureOpen();
      add(job);
    },

    process(concurrency, handler) {
      if (worker !== undefined) throw new Error('this queue has a worker already');
      worker = { concurrency, handler };
      fill();
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
      if (waiting.delete(recordId)) emit(recordId, { type: 'finished' });
      else running.get(recordId)?.abort.abort();
    },

    async depth() {
      return { waiting: waiting.size, running: running.size, capacity: options.capacity };
    },

    async close(deadlineMs) {
      closed = true;
      for (const recordId of waiting.keys()) {
        waiting.delete(recordId);
        emit(recordId, { type: 'finished' });
      }
      const jobs = [...running.values()];
      const deadline = setTimeout(() => jobs.forEach((job) => job.abort.abort()), deadlineMs);
      await Promise.all(jobs.map((job) => job.done));
      clearTimeout(deadline);
    },
  };
}
