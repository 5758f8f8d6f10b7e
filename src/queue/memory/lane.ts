import type { Job } from '../queue.ts';
import { createWaitEstimate } from './wait-estimate.ts';

/** The jobs that wait for each other. */
export interface Lane {
  /** In order of arrival. */
  readonly waiting: Map<string, Job>;
  /** How many of it run. */
  running: number;
  /** Hears how long a job took. */
  observe(durationMs: number): void;
  /** Whole seconds, 1 … 60, until it may have room again. */
  secondsUntilRoom(concurrency: number): number;
}

export function createLane(): Lane {
  // A Map also finds and removes a job in the middle at once.
  const waiting = new Map<string, Job>();
  const estimate = createWaitEstimate();
  return {
    waiting,
    running: 0,
    observe: (durationMs) => estimate.observe(durationMs),
    secondsUntilRoom: (concurrency) => estimate.secondsUntilRoom(waiting.size, concurrency),
  };
}
