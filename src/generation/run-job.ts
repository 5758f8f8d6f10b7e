import type { EngineRegistry } from '../engines/registry.ts';
import type { Clock } from '../kernel/clock.ts';
import { FAULTS, faultOf, type Fault } from '../kernel/errors.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import type { JobHandler } from '../queue/queue.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { drawPictures } from './draw-pictures.ts';
import { discardInputs } from './discard-inputs.ts';
import type { Endings } from './endings.ts';
import { loadSource } from './load-source.ts';
import {
  discardUnowned,
  newImageKey,
  newPartialKey,
  storePartial,
  storePictures,
} from './store-pictures.ts';

export interface WorkerParts {
  readonly records: ImageRecordRepository;
  readonly store: ObjectStore;
  readonly engines: EngineRegistry;
  readonly endings: Endings;
  readonly clock: Clock;
  /** How long stored pictures are kept. */
  readonly retentionMs: number;
  /**
   * Hears of every job that failed for reasons of this server, with what was thrown: for the log. What a
   * client asked too much of, its record says.
   */
  readonly onFailure?: (failure: JobFailure) => void;
}

export interface JobFailure {
  readonly recordId: string;
  /** What the record says, or will say. */
  readonly fault: Fault;
  readonly error: unknown;
}

type JobContext = Parameters<JobHandler>[1];

/** The side of generation that draws: what the queue's worker does with each job. */
export function createJobHandler(parts: WorkerParts): JobHandler {
  return async ({ recordId }, context) => {
    await parts.endings.writeKept();
    // Keys of what this job stores, which is nobody's until the record says otherwise.
    const stored: string[] = [];
    let record: ImageRecord | undefined;
    try {
      // 1. Start; the record may have been cancelled while its job waited.
      record = await parts.records.start(recordId, parts.clock.now());
      if (record === undefined) return;
      if (record.background) putBackWhenAborted(parts.records, recordId, context.signal);
      if (await drawAndSettle(parts, record, stored, context)) return;
      // Cancelled while it was drawn: nobody owns what was stored.
      await discardUnowned(parts, stored);
    } catch (error) {
      // An abort that did not come from the client, who would have ended the record first, is the
      // queue closing. What is in the background has been put back then.
      const closing = context.signal.aborted;
      const fault: Fault = closing
        ? { code: 'shutting_down', facts: { retryAfter: 5 } }
        : faultOf(error);
      // The objects first: on a full disk their room is needed to write down how this ended. Those
      // that cannot be discarded are found by upkeep.
      await discardUnowned(parts, stored).catch(() => undefined);
      if (closing && record?.background) return;
      const failed = await parts.endings.end(recordId, fault);
      if (failed && FAULTS[fault.code].status >= 500) parts.onFailure?.({ recordId, fault, error });
    } finally {
      await discardInputs(parts, record).catch(() => undefined);
    }
  };
}

/**
 * Puts work in the background back as soon as the queue closes, for a drawing may stop so late that the
 * process is gone before. One that its client cancelled has ended, and stays so. Where it cannot be
 * written down, on a full disk say, the next start finds the record as it is.
 */
function putBackWhenAborted(
  records: ImageRecordRepository,
  recordId: string,
  signal: AbortSignal,
): void {
  const putBack = (): void => void records.putBack(recordId).catch(() => undefined);
  if (signal.aborted) putBack();
  else signal.addEventListener('abort', putBack, { once: true });
}

/**
 * Returns false when the record had been ended by someone else meanwhile. Adds to `stored` the key of
 * each object before it is there.
 */
async function drawAndSettle(
  parts: WorkerParts,
  record: ImageRecord,
  stored: string[],
  { signal, emit }: JobContext,
): Promise<boolean> {
  const { task } = record;
  const keys = Array.from({ length: task.count }, () => newImageKey(task));
  stored.push(...keys);
  let partials = 0;
  // 2. Load what it starts from.
  const source = task.inputs && (await loadSource(parts, record, task.inputs));
  // 3. Draw, put back what was to stay, encode.
  const engine = parts.engines.get(task.engine);
  const pictures = await drawPictures(engine, task, {
    signal,
    onProgress: (progress) => emit({ type: 'progress', ...progress }),
    onPartial: async (bytes) => {
      const key = newPartialKey(task);
      stored.push(key);
      await storePartial(parts.store, key, bytes, task);
      emit({ type: 'partial', index: partials++, key });
    },
    source,
  });
  // 4. Store.
  const images = await storePictures(parts.store, keys, pictures, task);
  // 5. Settle.
  const now = parts.clock.now();
  return parts.records.succeed(record.id, now, images, now + parts.retentionMs);
}
