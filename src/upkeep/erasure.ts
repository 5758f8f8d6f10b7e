import type { ResponseFilter, ResponseRepository } from '../conversations/response-repository.ts';
import type { Clock } from '../kernel/clock.ts';
import { fault } from '../kernel/errors.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import type { RecordCursor, RecordFilter } from '../ledger/record-filter.ts';
import type { RecordRemoval } from '../ledger/record-removal.ts';
import type { ObjectStore } from '../storage/object-store.ts';

/** What a deletion of several records did. */
export interface ErasureReport {
  readonly deleted: number;
  /** Left, because they are still being drawn. */
  readonly underWay: number;
  /** Whether the limit left some that were meant. */
  readonly hasMore: boolean;
}

/**
 * Deletes for good: rows, then bytes, then what the database's log still has of them. Each can be cut
 * off by a crash; what is left is finished by {@link Erasure.finish}, or by the orphan sweep.
 */
export interface Erasure {
  /**
   * Deletes a record with all that belongs to it. Returns false when there is none any more.
   * @throws GalaError `record_under_way`.
   */
  eraseRecord(record: Pick<ImageRecord, 'id'>): Promise<boolean>;
  /** Deletes one picture of a record. Returns false when there is none. */
  eraseImage(recordId: string, index: number): Promise<boolean>;
  /**
   * Deletes the records that are meant, at most `limit`, the oldest first. Of what is admitted
   * meanwhile nothing is deleted. Where it is meant by who asked and when alone, responses that only
   * speak go with them: they have no record, and what was said in them is as private.
   */
  eraseMatching(filter: RecordFilter, limit: number, signal?: AbortSignal): Promise<ErasureReport>;
  /** Deletes a response with the pictures that came with it. Returns false when there is none. */
  eraseResponse(teamId: string, id: string): Promise<boolean>;
  /**
   * The same for one that was never answered with, so that nobody counts on it: cheaper, for what the
   * database's log still has of it is left to upkeep.
   */
  withdrawResponse(teamId: string, id: string): Promise<void>;
  /** Deletes the bytes of everything whose row is gone; returns how many objects. */
  finish(): Promise<number>;
}

export interface ErasureParts {
  readonly records: Pick<ImageRecordRepository, 'list'>;
  readonly removal: RecordRemoval;
  readonly responses: Pick<ResponseRepository, 'remove' | 'removeUnrecorded'>;
  readonly store: Pick<ObjectStore, 'delete'>;
  readonly clock: Clock;
}

/** How many records or objects are dealt with in one go. */
const BATCH = 100;

export function createErasure(parts: ErasureParts): Erasure {
  const { records, removal, responses, store, clock } = parts;

  const finish = async (): Promise<number> => {
    let deleted = 0;
    for (;;) {
      const keys = await removal.doomed(BATCH);
      await Promise.all(keys.map((key) => store.delete(key)));
      await removal.forgetDoomed(keys);
      deleted += keys.length;
      if (keys.length < BATCH) return deleted;
    }
  };

  const finishAll = async (): Promise<void> => {
    await finish();
    // When somebody else is reading there, upkeep tries again.
    await removal.overwrite();
  };

  const eraseUnrecorded = async (filter: RecordFilter, signal?: AbortSignal): Promise<number> => {
    const meant = responsesMeant(filter);
    if (meant === undefined) return 0;
    let deleted = 0;
    for (;;) {
      const removed = await responses.removeUnrecorded(meant, BATCH);
      if (removed > 0) await finish();
      deleted += removed;
      if (removed < BATCH || signal?.aborted) return deleted;
    }
  };

  return {
    finish,

    async eraseRecord({ id }) {
      const { removed, underWay } = await removal.remove([id]);
      if (underWay.length > 0) throw fault('record_under_way', { id });
      if (removed.length > 0) await finishAll();
      return removed.length > 0;
    },

    async eraseImage(recordId, index) {
      const removed = await removal.removeImage(recordId, index);
      if (removed) await finishAll();
      return removed;
    },

    async eraseResponse(teamId, id) {
      const removed = await responses.remove(teamId, id);
      if (removed) await finishAll();
      return removed;
    },

    async withdrawResponse(teamId, id) {
      if (await responses.remove(teamId, id)) await finish();
    },

    async eraseMatching(filter, limit, signal) {
      const until = Math.min(filter.until ?? Infinity, clock.now());
      const list = (after: RecordCursor | undefined, count: number) =>
        records.list({ ...filter, until, order: 'oldest', after, limit: count });
      let after: RecordCursor | undefined;
      let deleted = 0;
      let underWay = 0;
      let more = true;
      const mayGoOn = (): boolean => more && deleted < limit && signal?.aborted !== true;
      while (mayGoOn()) {
        const found = await list(after, Math.min(BATCH, limit - deleted));
        const batch = await removal.remove(found.map(({ id }) => id));
        await finish();
        deleted += batch.removed.length;
        underWay += batch.underWay.length;
        after = found.at(-1);
        more = after !== undefined;
      }
      const spoken = await eraseUnrecorded({ ...filter, until }, signal);
      if (deleted + spoken > 0) await removal.overwrite();
      return { deleted, underWay, hasMore: more && (await list(after, 1)).length > 0 };
    },
  };
}

/** The same filter for responses that have no record; `undefined` where it asks what only records tell. */
function responsesMeant(filter: RecordFilter): ResponseFilter | undefined {
  const { teamId, userId, keyId, endUser, since, until, ...ofRecords } = filter;
  if (Object.values(ofRecords).some((condition) => condition !== undefined)) return undefined;
  return { teamId, userId, keyId, endUser, since, until };
}
