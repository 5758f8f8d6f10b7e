/**
 * A job: ids, parameters and object keys as JSON (at most 64 kB). The database is the truth; a
 * job only says that the record is worth looking at.
 */
export interface Job {
  readonly recordId: string;
  /**
   * Jobs of different lanes never wait for each other: a slow engine must not hold up a fast one. The id
   * of the engine that is to draw.
   */
  readonly lane: string;
}

/** What a job reports while it runs. Events carry keys, never bytes. */
export type JobEvent =
  | { readonly type: 'progress'; readonly fraction: number; readonly stage: string }
  /**
   * The picture as it looks for now, `index` from 0. The object is for whoever hears of it first to
   * read and delete; upkeep deletes what nobody heard of.
   */
  | { readonly type: 'partial'; readonly index: number; readonly key: string }
  | { readonly type: 'finished' };

/** Of one lane. */
interface QueueDepth {
  readonly waiting: number;
  readonly running: number;
  readonly capacity: number;
}

export type JobHandler = (
  job: Job,
  context: { readonly signal: AbortSignal; readonly emit: (event: JobEvent) => void },
) => Promise<void>;

/**
 * The doorbell between admission and drawing. Deliberately absent: results (in the record),
 * retries (a failed record stays failed), priorities, memory (who starts it brings back what is left).
 */
export interface JobQueue {
  /**
   * Refuses as {@link JobQueue.enqueue} would now, so that a request can be turned away before
   * anything is written for it.
   * @throws GalaError `overloaded` or `shutting_down`.
   */
  ensureRoom(lane: string): Promise<void>;
  /** @throws GalaError `overloaded` when as many jobs wait as a lane may hold, `shutting_down` once closed. */
  enqueue(job: Job): Promise<void>;
  /**
   * Takes a job that was accepted before, by a process that has ended: also when it is full.
   * @throws GalaError `shutting_down`.
   */
  requeue(job: Job): Promise<void>;
  /**
   * Starts running jobs, of each lane in order of arrival.
   * @param concurrencyOf how many of a lane run at a time at most.
   */
  process(concurrencyOf: (lane: string) => number, handler: JobHandler): void;
  /**
   * Calls `listener` for each event of the job until the returned function is called. `finished`
   * comes last and always, also when the job was removed or its handler threw; once the queue is closed
   * it comes at once for what does not run any more. A listener must not throw.
   */
  subscribe(recordId: string, listener: (event: JobEvent) => void): () => void;
  /** Removes a waiting job or aborts a running one; unknown ids are no error. */
  cancel(recordId: string): Promise<void>;
  depth(lane: string): Promise<QueueDepth>;
  /** Takes no more jobs, waits up to `deadlineMs` for running ones, then aborts them. */
  close(deadlineMs: number): Promise<void>;
}
