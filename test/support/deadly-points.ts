import type { ImageRecordRepository } from '../../src/ledger/image-record.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';

/** Moments at which a process can be made to kill itself. */
export interface DeadlyPoints<P extends string> {
  /** Counts that a point is passed; the last time is the end of the process. */
  reach(name: P): void;
  /** Records that pass `stored` and `settled`, before and after a record is settled. */
  records(records: ImageRecordRepository): ImageRecordRepository;
  /** A store that passes `storing` with every object. */
  store(store: ObjectStore): ObjectStore;
}

type OfRequests = 'storing' | 'stored' | 'settled';

/**
 * Makes a process kill itself at the point that is named, as nobody from outside could time it.
 * @param passes how often each point is passed before it is the last.
 */
export function deadlyPoints<P extends string>(
  named: string | undefined,
  passes: Readonly<Record<P | OfRequests, number>>,
): DeadlyPoints<P | OfRequests> {
  const left = new Map<string, number>(Object.entries(passes));
  const reach = (name: P | OfRequests): void => {
    const more = (left.get(name) ?? 0) - 1;
    left.set(name, more);
    if (name === named && more <= 0) process.kill(process.pid, 'SIGKILL');
  };
  return {
    reach,
    records: (records) => ({
      ...records,
      async succeed(...settlement) {
        reach('stored');
        const settled = await records.succeed(...settlement);
        reach('settled');
        return settled;
      },
    }),
    store: (store) => ({
      ...store,
      async put(...object) {
        await store.put(...object);
        reach('storing');
      },
    }),
  };
}
