import type { Clock } from '../kernel/clock.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';

/**
 * Ends the records that a killed process left open, before anything new is admitted; returns how
 * many. Only for a process that has the records to itself. The objects they may have left are found
 * by upkeep.
 */
export function recoverRecords(parts: {
  readonly records: ImageRecordRepository;
  readonly clock: Clock;
}): Promise<number> {
  return parts.records.failUnfinished(parts.clock.now(), { code: 'internal', facts: {} });
}
