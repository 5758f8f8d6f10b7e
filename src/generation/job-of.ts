import type { Job } from '../queue/queue.ts';
import type { Admitted } from './generation.ts';

/** The job that draws what was admitted: engines wait for nobody but themselves. */
export function jobOf({ recordId, task }: Admitted): Job {
  return { recordId, lane: task.engine };
}
