import { FAULTS, type Fault } from '../kernel/errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import type { AdmitOutcome, IdempotencyClaim, ImageRecord } from '../ledger/image-record.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import { CLAIM_LIFE_MS } from './claim-life.ts';
import type { Submission } from './generation.ts';
import type { Prepared } from './prepare.ts';

/** The outcome of an admission; `recordId` names the new record, kept only when admitted. */
export type Admission = AdmitOutcome & { readonly recordId: string };

/**
 * Writes the record of a request with its claim and its reservation; one that is refused ends in the
 * same moment and reserves nothing.
 */
export async function admit(
  parts: {
    readonly records: ImageRecordRepository;
    readonly clock: Clock;
  },
  submission: Submission,
  { task, refusal }: Prepared,
  background: boolean,
): Promise<Admission> {
  const now = parts.clock.now();
  const { caller, idempotency } = submission;
  const record: ImageRecord = {
    id: submission.recordId ?? newId('rec'),
    teamId: caller.teamId,
    userId: caller.userId,
    keyId: caller.keyId,
    dialect: submission.dialect,
    task,
    asked: submission.asked ?? null,
    background,
    notes: submission.notes,
    state: refusal ? 'failed' : 'queued',
    createdAt: now,
    startedAt: null,
    finishedAt: refusal ? now : null,
    images: [],
    fault: refusal ?? null,
    expiresAt: null,
    creditsPerImage: submission.creditsPerImage,
    creditsCharged: 0,
    rating: null,
    feedback: null,
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
