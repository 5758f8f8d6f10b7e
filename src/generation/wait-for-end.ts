import { GalaError, fault, type Fault } from '../kernel/errors.ts';
import type { Progress } from '../engines/engine.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import type { JobEvent, JobQueue } from '../queue/queue.ts';
import type { Endings } from './endings.ts';
import type { PartialPicture } from './generation.ts';

interface WaitParts {
  readonly records: ImageRecordRepository;
  readonly queue: JobQueue;
  readonly endings: Endings;
}

/** Who hears what a job reports. */
interface Hearing {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly onPartial?: ((partial: PartialPicture) => void) | undefined;
}

/**
 * Waits until the record has ended and returns it.
 * @throws GalaError `cancelled` when `signal` fires first, `shutting_down` when work in the background
 * is left for the next start; the record goes on.
 */
export async function waitForEnd(
  parts: WaitParts,
  recordId: string,
  options: Hearing & {
    /** Sets the work going, once nothing it reports can be missed. */
    readonly begin?: () => Promise<void>;
    /** `undefined` waits to the end whatever happens. */
    readonly signal: AbortSignal | undefined;
  },
): Promise<ImageRecord> {
  const { begin, signal } = options;
  const leaving: (() => void)[] = [];
  try {
    const finished = new Promise<void>((resolve, reject) => {
      leaving.push(
        parts.queue.subscribe(recordId, (event) => {
          if (event.type === 'finished') resolve();
          else tell(options, event);
        }),
      );
      if (signal === undefined) return;
      const left = (): void => reject(fault('cancelled', {}));
      signal.addEventListener('abort', left, { once: true });
      leaving.push(() => signal.removeEventListener('abort', left));
      if (signal.aborted) left();
    });
    // Nobody may come to await it below; leaving must not bring the process down then.
    finished.catch(() => undefined);
    if (begin !== undefined) {
      await Promise.all([begin(), finished]);
    } else {
      // Someone else's work: it may have ended before we began to listen, even if its record was
      // not told yet.
      await parts.endings.writeKept();
      const seen = await parts.records.find(recordId);
      if (seen?.finishedAt === null && !parts.endings.kept(recordId)) await finished;
    }
    return await endedRecord(parts, recordId);
  } finally {
    for (const leave of leaving) leave();
  }
}

/** Tells of what a record's job reports, until it is over or the returned function is called. */
export function hearUntilEnd(queue: JobQueue, recordId: string, hearing: Hearing): () => void {
  const leave = queue.subscribe(recordId, (event) => {
    if (event.type === 'finished') leave();
    else tell(hearing, event);
  });
  return leave;
}

function tell(
  { onProgress, onPartial }: Hearing,
  event: Exclude<JobEvent, { readonly type: 'finished' }>,
): void {
  if (event.type === 'partial') onPartial?.({ index: event.index, key: event.key });
  else onProgress?.({ fraction: event.fraction, stage: event.stage });
}

/**
 * The record after its job is over. A job that was dropped leaves its record open; it is ended here.
 * @throws GalaError with the fault of a record that could not be told how it ended.
 */
async function endedRecord(parts: WaitParts, recordId: string): Promise<ImageRecord> {
  const record = await parts.records.find(recordId);
  if (record === undefined) throw fault('internal', {});
  if (record.finishedAt !== null) return record;
  const untold = parts.endings.kept(recordId);
  if (untold !== undefined) throw new GalaError(untold);
  if (record.background) throw fault('shutting_down', { retryAfter: 5 });
  const dropped: Fault =
    record.state === 'queued'
      ? { code: 'shutting_down', facts: { retryAfter: 5 } }
      : { code: 'internal', facts: {} };
  await parts.endings.end(recordId, dropped);
  return (await parts.records.find(recordId)) ?? record;
}
