import type { Clock } from '../kernel/clock.ts';
import type { Fault } from '../kernel/errors.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import { freesClaim } from './admit.ts';

/** Ends records that failed, and does not forget those that could not be written to. */
export interface Endings {
  /**
   * Ends the record with this fault. Never throws: when the records cannot be written to, on a full
   * disk say, even at the second attempt, the fault is kept for {@link Endings.writeKept}.
   * Returns false when the record had ended already.
   */
  end(recordId: string, fault: Fault): Promise<boolean>;
  /** The fault of a record that has ended, though its record does not say so yet. */
  kept(recordId: string): Fault | undefined;
  /** Writes what was kept, as far as that is possible now; returns how many records it ended. */
  writeKept(): Promise<number>;
}

export interface EndingsParts {
  readonly records: Pick<ImageRecordRepository, 'fail'>;
  readonly clock: Clock;
  /** Hears of each ending that had to be kept. */
  readonly onKept?: (recordId: string, error: unknown) => void;
}

/**
 * What is kept lives in this process: should it die, its open records are ended by the next start,
 * see `recoverRecords`.
 */
export function createEndings(parts: EndingsParts): Endings {
  const kept = new Map<string, { readonly fault: Fault; readonly at: number }>();

  const write = async (recordId: string, fault: Fault, at: number): Promise<boolean> => {
    const ended = await parts.records.fail(recordId, at, fault, freesClaim(fault));
    kept.delete(recordId);
    return ended;
  };

  return {
    async end(recordId, fault) {
      const at = parts.clock.now();
      try {
        // Twice: the first may have met a trouble that has passed.
        return await write(recordId, fault, at).catch(() => write(recordId, fault, at));
      } catch (error) {
        kept.set(recordId, { fault, at });
        parts.onKept?.(recordId, error);
        return true;
      }
    },

    kept: (recordId) => kept.get(recordId)?.fault,

    async writeKept() {
      let ended = 0;
      for (const [recordId, { fault, at }] of kept) {
        try {
          if (await write(recordId, fault, at)) ended++;
        } catch {
          // Told when it was kept. The others fare no better now.
          return ended;
        }
      }
      return ended;
    },
  };
}
