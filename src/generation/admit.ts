import { FAULTS, type Fault } from '../kernel/errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import type { AdmitOutcome, IdempotencyClaim, ImageRecord } from '../ledger/image-record.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import { revised, type RevisePrompt } from '../policy/revision/revision.ts';
import type { Submission } from './generation.ts';
import type { ChooseSeed } from './seeds.ts';

/** How long an `Idempotency-Key` is remembered. */
const CLAIM_LIFE_MS = 24 * 60 * 60 * 1000;

/** The outcome of an admission; `recordId` names the new record, kept only when admitted. */
export type Admission = AdmitOutcome & { readonly recordId: string };

/** Settles what the request left open, and writes its record together with its claim. */
export async function admit(
  parts: {
    readonly records: ImageRecordRepository;
    readonly clock: Clock;
    readonly chooseSeed: ChooseSeed;
    readonly revise: RevisePrompt;
  },
  submission: Submission,
): Promise<Admission> {
  const now = parts.clock.now();
  const { caller, idempotency } = submission;
  const seed = submission.task.seed ?? parts.chooseSeed(submission.task);
  const task: ImageTask = { ...submission.task, seed };
  const record: ImageRecord = {
    id: newId('rec'),
    teamId: caller.teamId,
    keyId: caller.keyId,
    dialect: submission.dialect,
    task: submission.revise === true ? await revised(task, parts.revise) : task,
    notes: submission.notes,
    state: 'queued',
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    images: [],
    fault: null,
    expiresAt: null,
  };
  const claim: IdempotencyClaim | undefined = idempotency && {
    ...idempotency,
    keyId: caller.keyId,
    expiresAt: now + CLAIM_LIFE_MS,
  };
  return { ...(await parts.records.admit(record, claim)), recordId: record.id };
}

/**
 * Whether a request that ended like this lets go of its `Idempotency-Key`, so that the same request
 * is tried anew: after our own failures, a cancellation, and when it was turned away for now. What
 * failed for a reason of its own, such as its content, is answered the same again.
 */
export function freesClaim({ code }: Fault): boolean {
  const { status, retryable } = FAULTS[code];
  return status >= 500 || retryable;
}
