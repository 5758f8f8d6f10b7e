import type { Clock } from '../kernel/clock.ts';
import type { ImageRecordRepository, RecoveredRecords } from '../ledger/image-record.ts';
import type { JobQueue } from '../queue/queue.ts';
import { jobOf } from './job-of.ts';

/**
 * How often work in the background is begun in processes that then die: enough to outlive a deployment
 * that goes wrong, and an end to what takes the process down each time.
 */
const MOST_STARTS = 3;

/**
 * Takes up the records that a killed process left open, before anything new is admitted: those in the
 * background are to be enqueued again, the others are ended. Only for a process that has the records to
 * itself. The objects they may have left are found by upkeep.
 */
export function recoverRecords(parts: {
  readonly records: ImageRecordRepository;
  readonly clock: Clock;
}): Promise<RecoveredRecords> {
  return parts.records.recover(parts.clock.now(), { code: 'internal', facts: {} }, MOST_STARTS);
}

/** Brings what {@link recoverRecords} found to be drawn again back to the queue, in its order. */
export async function requeueRecovered(
  parts: {
    readonly records: Pick<ImageRecordRepository, 'find'>;
    readonly queue: Pick<JobQueue, 'requeue'>;
  },
  { queued }: RecoveredRecords,
): Promise<void> {
  for (const recordId of queued) {
    // oxlint-disable-next-line no-await-in-loop -- what was there first comes first
    const record = await parts.records.find(recordId);
    // oxlint-disable-next-line no-await-in-loop -- the same
    if (record !== undefined) await parts.queue.requeue(jobOf({ recordId, task: record.task }));
  }
}
