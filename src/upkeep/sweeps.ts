import type { ResponseRepository } from '../conversations/response-repository.ts';
import type { Clock } from '../kernel/clock.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Erasure } from './erasure.ts';

export interface SweepParts {
  readonly records: ImageRecordRepository;
  readonly store: ObjectStore;
  readonly clock: Clock;
}

/** How many records or keys are looked at in one go. */
const BATCH = 100;

/**
 * Deletes pictures past their retention; returns how many. The objects go first: a sweep that is
 * killed in between finds the record again, and deletes what is already gone.
 */
export async function sweepExpired(parts: SweepParts, signal: AbortSignal): Promise<number> {
  let deleted = 0;
  for (;;) {
    const expired = await parts.records.listExpired(parts.clock.now(), BATCH);
    for (const record of expired) {
      if (signal.aborted) return deleted;
      await Promise.all(record.images.map((image) => parts.store.delete(image.key)));
      await parts.records.forgetImages(record.id);
      deleted += record.images.length;
    }
    if (expired.length < BATCH) return deleted;
  }
}

/** Deletes whole records created before `before`; returns how many. */
export async function sweepRecords(
  erasure: Pick<Erasure, 'eraseMatching'>,
  before: number,
  signal: AbortSignal,
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const batch = await erasure.eraseMatching({ until: before }, BATCH, signal);
    deleted += batch.deleted;
    if (!batch.hasMore || signal.aborted) return deleted;
  }
}

/** Forgets responses past their retention; what they owned is doomed, and deleted with the unfinished. */
export async function sweepResponses(
  parts: {
    readonly responses: Pick<ResponseRepository, 'removeExpired'>;
    readonly clock: Clock;
  },
  signal: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const batch = await parts.responses.removeExpired(parts.clock.now(), BATCH);
    removed += batch;
    if (batch < BATCH || signal.aborted) return removed;
  }
}

/** Deletes objects written before `before` that no record owns; returns how many. */
export async function sweepOrphans(
  parts: SweepParts,
  before: number,
  signal: AbortSignal,
): Promise<number> {
  let deleted = 0;
  const sweep = async (keys: readonly string[]): Promise<void> => {
    const owned = await parts.records.ownedKeys(keys);
    const orphans = keys.filter((key) => !owned.has(key));
    await Promise.all(orphans.map((key) => parts.store.delete(key)));
    deleted += orphans.length;
  };
  let keys: string[] = [];
  for await (const key of parts.store.listBefore(before)) {
    if (signal.aborted) return deleted;
    keys.push(key);
    if (keys.length < BATCH) continue;
    await sweep(keys);
    keys = [];
  }
  if (keys.length > 0) await sweep(keys);
  return deleted;
}
