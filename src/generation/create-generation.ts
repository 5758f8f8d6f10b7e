import type { Clock } from '../kernel/clock.ts';
import { GalaError, fault, faultOf } from '../kernel/errors.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import type { RevisePrompt } from '../policy/revision/revision.ts';
import type { JobQueue } from '../queue/queue.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { admit, freesClaim } from './admit.ts';
import { answerFrom } from './answer.ts';
import type { Endings } from './endings.ts';
import type { Admitted, Generation, Submission } from './generation.ts';
import { discardInputs } from './discard-inputs.ts';
import { jobOf } from './job-of.ts';
import type { PromptPolicy } from './judge-prompt.ts';
import { prepare } from './prepare.ts';
import { randomSeed, type ChooseSeed } from './seeds.ts';
import { hearUntilEnd, waitForEnd } from './wait-for-end.ts';

export interface GenerationParts {
  readonly records: ImageRecordRepository;
  readonly store: Pick<ObjectStore, 'delete'>;
  readonly queue: JobQueue;
  readonly endings: Endings;
  readonly clock: Clock;
  /** Judges prompts and their revisions before anything is admitted; without one everything is. */
  readonly policy?: PromptPolicy | undefined;
  /** @defaultValue {@link randomSeed} */
  readonly chooseSeed?: ChooseSeed;
  /** @defaultValue the built-in one */
  readonly revise?: RevisePrompt;
}

/**
 * The side of generation that faces the request. The drawing is done by `createJobHandler`, which
 * may run in another process: all they share are the record and the queue.
 */
export function createGeneration(options: GenerationParts): Generation {
  const parts = { chooseSeed: randomSeed, revise: builtInRevision, ...options };

  const run: Generation['run'] = async (submission) => {
    const { first, admitted } = await enter(parts, submission, false);
    // 4. Enqueue, wait while a worker draws, answer from the record.
    if (first === undefined) return answerFrom(await drawn(parts, submission, admitted));
    const { signal, onProgress } = submission;
    const ended = await waitForEnd(parts, first.id, { signal, onProgress });
    // When the first let go of its claim as it ended, this one is the first now.
    return isReplayable(ended) ? answerFrom(ended) : run(submission);
  };

  return {
    run,

    async begin(submission) {
      const { first, admitted } = await enter(parts, submission, true);
      if (first !== undefined) return { recordId: first.id };
      // 4. Enqueue; whoever wants to know how it ends asks the record.
      await leaveToBackground(parts, submission, admitted);
      return { recordId: admitted.recordId };
    },

    async follow(recordId, listening) {
      const record = await options.records.find(recordId);
      return record && waitForEnd(parts, recordId, listening);
    },

    async cancel(recordId) {
      const cancelled = await options.endings.end(recordId, { code: 'cancelled', facts: {} });
      if (!cancelled) return false;
      await options.queue.cancel(recordId);
      await discardInputs(options, await options.records.find(recordId));
      return true;
    },
  };
}

/** A request that has come in: the first of its idempotency key, or what the first has become. */
type Entered =
  | { readonly first: undefined; readonly admitted: Admitted }
  | { readonly first: ImageRecord; readonly admitted?: never };

/** The steps up to the record. @throws GalaError with the fault of what is not admitted. */
async function enter(
  parts: Required<Pick<GenerationParts, 'chooseSeed' | 'revise'>> & GenerationParts,
  submission: Submission,
  background: boolean,
): Promise<Entered> {
  // 1. A full queue turns away first, unless the answer may be there already.
  if (submission.idempotency === undefined) await parts.queue.ensureRoom(submission.task.engine);
  // 2. Judge and revise. What is refused is admitted as having failed already: it is recorded,
  // costs nothing, and is answered the same when it is sent again.
  const prepared = await prepare(parts, submission);
  // 3. Admit: from here on there is a record, and it will say how this ended.
  const admission = await admit(parts, submission, prepared, background);
  if (admission.outcome === 'mismatch') throw fault('idempotency_mismatch', {});
  if (admission.outcome === 'exhausted') throw new GalaError(admission.fault);
  if (admission.outcome === 'replayed') return { first: admission.record };
  if (prepared.refusal !== undefined) throw new GalaError(prepared.refusal);
  return {
    first: undefined,
    admitted: { recordId: admission.recordId, task: prepared.task },
  };
}

/** Loaded when first wanted: servers revise in a thread of its own, and need none of its language here. */
const builtInRevision: RevisePrompt = async (prompt, seed) => {
  const { revisePrompt } = await import('../policy/revision/revise-prompt.ts');
  return revisePrompt(prompt, seed);
};

/** Has the admitted record drawn and returns it as it ended. */
async function drawn(
  parts: GenerationParts,
  submission: Submission,
  admitted: Admitted,
): Promise<ImageRecord> {
  const { recordId } = admitted;
  const { onAdmitted, onProgress, onPartial, idempotency } = submission;
  // Somebody will come back for a request with an idempotency key: leaving does not cancel it.
  const signal = idempotency === undefined ? submission.signal : undefined;
  try {
    const begin = async (): Promise<void> => {
      await parts.queue.enqueue(jobOf(admitted));
      onAdmitted?.(admitted);
    };
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

/**
 * Has the admitted record drawn by and by. A queue that turns it away ends it.
 * @throws GalaError `overloaded` or `shutting_down`.
 */
async function leaveToBackground(
  parts: GenerationParts,
  submission: Submission,
  admitted: Admitted,
): Promise<void> {
  const { recordId } = admitted;
  const leave = hearUntilEnd(parts.queue, recordId, submission);
  try {
    await parts.queue.enqueue(jobOf(admitted));
  } catch (error) {
    leave();
    const why = faultOf(error);
    await parts.endings.end(recordId, why);
    throw new GalaError(why, { cause: error });
  }
  submission.onAdmitted?.(admitted);
}

/** Whether asking again gets this answer: not after a failure of ours, nor without its pictures. */
function isReplayable(record: ImageRecord): boolean {
  return record.fault === null ? record.images.length > 0 : !freesClaim(record.fault);
}
