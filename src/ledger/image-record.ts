import type { Fault } from '../kernel/errors.ts';
import type { StoredImage } from '../kernel/image-result.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import type { AskedOptions } from './asked-options.ts';
import type { RecordQuery } from './record-filter.ts';
import type { RecordState } from './record-state.ts';

export type { RecordState } from './record-state.ts';

/** What is known of one admitted request: who, what, when, how long, with which result. */
export interface ImageRecord {
  readonly id: string;
  readonly teamId: string;
  /** The member of the team whose key it was. */
  readonly userId: string;
  readonly keyId: string;
  readonly dialect: string;
  readonly task: ImageTask;
  /** What of the task was asked for, and how; `null` of records from before this was kept. */
  readonly asked: AskedOptions | null;
  /** It goes on without its client, also in the next process. */
  readonly background: boolean;
  /** Inert fields that are kept but change nothing, such as `user`. */
  readonly notes: Readonly<Record<string, string>>;
  readonly state: RecordState;
  /** Unix milliseconds. */
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly images: readonly RecordedImage[];
  readonly fault: Fault | null;
  /** When the stored pictures may be swept, Unix ms; `null` when none are left. */
  readonly expiresAt: number | null;
  /** The price it was admitted at. */
  readonly creditsPerImage: number;
  /** What it cost: 0 until it succeeds, and for ever when it does not. */
  readonly creditsCharged: number;
  /** From 1, bad, to 5, good; `null` until somebody has judged the pictures. */
  readonly rating: number | null;
  /** What they said of them, in words. */
  readonly feedback: string | null;
}

/** A picture that is kept. */
export interface RecordedImage extends StoredImage {
  /** Which of the request's pictures it is, from 0; it stays when others are deleted. */
  readonly index: number;
  /** How it was made, in the engine's words; absent where that is not worth saying. */
  readonly method?: string;
}

/** What somebody thinks of a record's pictures; what is left out stays as it is. */
export type RecordJudgement = Partial<Pick<ImageRecord, 'rating' | 'feedback'>>;

/** What an engine recorded of a picture it drew, in a form of its own. */
export interface ImageScene {
  /** Registry id of the engine, the only one that can read it. */
  readonly engine: string;
  readonly text: string;
}

/** A picture as its record takes it in. What it has more than a stored one is shown to nobody. */
export interface SettledImage extends StoredImage {
  /** By which it is known again when it comes back, see `pixels/content-hash.ts`. */
  readonly contentHash: string;
  readonly scene: ImageScene | undefined;
  /** See {@link RecordedImage.method}. */
  readonly method?: string | undefined;
}

/** The claim a client made with `Idempotency-Key`. */
export interface IdempotencyClaim {
  readonly keyId: string;
  readonly value: string;
  /** SHA-256 of the canonical request. */
  readonly requestHash: string;
  /** Unix ms after which the claim is forgotten. */
  readonly expiresAt: number;
}

export type AdmitOutcome =
  | { readonly outcome: 'admitted' }
  /** The same claim was made before, by this record, for this request. */
  | { readonly outcome: 'replayed'; readonly record: ImageRecord }
  /** The same claim was made before for another request. */
  | { readonly outcome: 'mismatch' }
  /** Its team, its member or its key cannot pay for it. */
  | { readonly outcome: 'exhausted'; readonly fault: ExhaustionFault };

/** Whose credits are too few. */
export type ExhaustionFault = Extract<
  Fault,
  { readonly code: 'quota_exhausted' | 'member_limit_reached' | 'budget_exhausted' }
>;

/**
 * What is set aside for a request while it is open: the price of everything it asked for. One that
 * has ended already, because it was refused, sets nothing aside.
 */
export function creditsToReserve({
  task,
  creditsPerImage,
  finishedAt,
}: Pick<ImageRecord, 'task' | 'creditsPerImage' | 'finishedAt'>): number {
  return finishedAt === null ? creditsPerImage * task.count : 0;
}

/** What a start found open. */
export interface RecoveredRecords {
  /** How many failed. */
  readonly failed: number;
  /** Ids of those to be drawn again: what was started least first, then the oldest. */
  readonly queued: readonly string[];
}

export interface ImageRecordRepository {
  /**
   * Writes the record, its claim and the reservation of its credits in one transaction; or finds the
   * claim taken, or its team without the credits, and writes nothing.
   * The record owns the objects of its inputs from here until it ends, whichever way that is; one that
   * is admitted as ended, because it was refused, never owns any and reserves nothing.
   */
  admit(record: ImageRecord, claim: IdempotencyClaim | undefined): Promise<AdmitOutcome>;
  find(id: string): Promise<ImageRecord | undefined>;
  /** Without holding up others for longer than it takes to look at some hundred records. */
  list(query: RecordQuery): Promise<readonly ImageRecord[]>;
  /** Returns the record after, or `undefined` when there is none with that id. */
  judge(id: string, judgement: RecordJudgement): Promise<ImageRecord | undefined>;
  /**
   * `queued` → `running`; the record as it is then. `undefined` when it is not `queued` any more. Starts
   * are counted, see {@link ImageRecordRepository.recover}.
   */
  start(id: string, at: number): Promise<ImageRecord | undefined>;
  /** → `succeeded`, charged for these pictures. False when the record had ended already. */
  succeed(
    id: string,
    at: number,
    images: readonly SettledImage[],
    expiresAt: number,
  ): Promise<boolean>;
  /** → `failed` or `cancelled`, charged for nothing; frees the claim when `freeClaim`. False when it had ended already. */
  fail(id: string, at: number, fault: Fault, freeClaim: boolean): Promise<boolean>;
  /** Those of the stored objects that some record still owns; the rest are nobody's. */
  ownedKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * What was recorded of a picture that has come back, if it was drawn for this team and has not
   * expired by `now`.
   */
  recognise(teamId: string, contentHash: string, now: number): Promise<ImageScene | undefined>;
  /** Records whose pictures have expired by `now`, oldest first. */
  listExpired(now: number, limit: number): Promise<readonly ImageRecord[]>;
  /**
   * Notes that the pictures of this record are gone, their scenes with them, and frees its claim; the
   * record stays.
   */
  forgetImages(id: string): Promise<void>;
  /**
   * `running` → `queued`, for work in the background that this process leaves to the next one; its
   * start is not counted. False when it was not running, or is not in the background.
   */
  putBack(id: string): Promise<boolean>;
  /**
   * After a crash: what was in the background and has been started fewer than `mostStarts` times is
   * `queued` again; every other record that has not ended fails, frees its claim and its credits.
   */
  recover(at: number, fault: Fault, mostStarts: number): Promise<RecoveredRecords>;
  /** Forgets claims past their time. */
  sweepClaims(now: number): Promise<number>;
}
