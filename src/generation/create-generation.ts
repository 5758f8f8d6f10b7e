import type { Clock } from '../kernel/clock.ts';
import { GalaError, fault, faultOf } from '../kernel/errors.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import { revisePrompt } from '../policy/revision/revise-prompt.ts';
import type { RevisePrompt } from '../policy/revision/revision.ts';
import type { JobQueue } from '../queue/queue.ts';
import { admit, freesClaim } from './admit.ts';
import { answerFrom } from './answer.ts';
import type { Endings } from './endings.ts';
import type { Generation, Submission } from './generation.ts';
import type { PromptPolicy } from './judge-prompt.ts';
import { prepare } from './prepare.ts';
import { randomSeed, type ChooseSeed } from './seeds.ts';
import { waitForEnd } from './wait-for-end.ts';

export interface GenerationParts {
  readonly records: ImageRecordRepository;
  readonly queue: JobQueue;
  readonly endings: Endings;
  readonly clock: Clock;
  /** Judges prompts and their revisions before anything is admitted; without one everything is. */
  readonly policy?: PromptPolicy | undefined;
  /** @defaultValue {@link randomSeed} */
  readonly chooseSeed?: ChooseSeed;
  /** @defaultValue {@link revisePrompt}, the built-in one */
  readonly revise?: RevisePrompt;
}

/**
 * The side of generation that faces the request. The drawing is done by `createJobHandler`, which
 * may run in another process: all they share are the record and the queue.
 */
export function createGeneration(options: GenerationParts): Generation {
  const parts = { chooseSeed: randomSeed, revise: builtInRevision, ...options };

  const run: Generation['run'] = async (submission) => {
    // 1. A full queue turns away first, unless the answer may be there already.
    if (submission.idempotency === undefined) await options.queue.ensureRoom();
    // 2. Judge and revise. What is refused is admitted as having failed already: it is recorded,
    // costs nothing, and is answered the same when it is sent again.
    const prepared = await prepare(parts, submission);
    // 3. Admit: from here on there is a record, and it will say how this ended.
    const admission = await admit(parts, submission, prepared);
    if (admission.outcome === 'mismatch') throw fault('idempotency_mismatch', {});
    if (admission.outcome === 'exhausted') throw new GalaError(admission.fault);
    if (admission.outcome === 'admitted') {
      if (prepared.refusal !== undefined) throw new GalaError(prepared.refusal);
      submission.onAdmitted?.();
      // 4. Enqueue, wait while a worker draws, answer from the record.
      return answerFrom(await drawn(parts, submission, admission.recordId));
    }
    const { signal, onProgress } = submission;
    const ended = await waitForEnd(parts, admission.record.id, { signal, onProgress });
    // When the first let go of its claim as it ended, this one is the first now.
    return isReplayable(ended) ? answerFrom(ended) : run(submission);
  };
  return { run };
}

const builtInRevision: RevisePrompt = async (prompt, seed) => revisePrompt(prompt, seed);

/** Has the admitted record drawn and returns it as it ended. */
async function drawn(
  parts: GenerationParts,
  submission: Submission,
  recordId: string,
): Promise<ImageRecord> {
  const { onProgress, onPartial, idempotency } = submission;
  // Somebody will come back for a request with an idempotency key: leaving does not cancel it.
  const signal = idempotency === undefined ? submission.signal : undefined;
  try {
    const begin = (): Promise<void> => parts.queue.enqueue({ recordId });
    return await waitForEnd(parts, recordId, { begin, signal, onProgress, onPartial });
  } catch (error) {
    // Turned away by the queue, or left by the client. Whoever ends the record first is right: a
    // worker that finishes now finds it ended and throws its pictures away.
    const why = faultOf(error);
    await parts.endings.end(recordId, why);
    await parts.queue.cancel(recordId);
    throw new GalaError(why, { cause: error });
  }
}

/** Whether asking again gets this answer: not after a failure of ours, nor without its pictures. */
function isReplayable(record: ImageRecord): boolean {
  return record.fault === null ? record.images.length > 0 : !freesClaim(record.fault);
}
