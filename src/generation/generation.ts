import type { ImageResult } from '../kernel/image-result.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import type { Strictness } from '../kernel/strictness.ts';
import type { Progress } from '../engines/engine.ts';
import type { AskedOptions } from '../ledger/asked-options.ts';
import type { ImageRecord } from '../ledger/image-record.ts';

/** Who asks: the key that was shown and the team that owns it. */
interface Caller {
  readonly keyId: string;
  readonly teamId: string;
  readonly userId: string;
  /** How much moderation refuses for this key; the server's own when it has none. */
  readonly strictness?: Strictness | null;
}

/** `as asked`: what was asked is told as the revision, for what draws it reads few words. */
export type Revises = boolean | 'as asked';

/** A translated request on its way in. */
export interface Submission {
  readonly caller: Caller;
  /** Folder name of the dialect that translated it, such as `openai`. */
  readonly dialect: string;
  /** `seed: undefined` lets Gala choose one. */
  readonly task: Omit<ImageTask, 'seed'> & { readonly seed: number | undefined };
  /** What of the task was asked for, to keep with the record. */
  readonly asked?: AskedOptions;
  /** Whether the model draws a revision of the prompt rather than the prompt. */
  readonly revise?: Revises;
  /** The price its dialect found; the whole of it is reserved before anything is drawn. */
  readonly creditsPerImage: number;
  /** Inert fields to keep with the record. */
  readonly notes: Readonly<Record<string, string>>;
  /** `undefined` when the client sent no `Idempotency-Key`. */
  readonly idempotency: { readonly value: string; readonly requestHash: string } | undefined;
  /**
   * Fires when nobody waits for the answer any more: the work is cancelled, unless an idempotency
   * key says that somebody will come back for it.
   */
  readonly signal: AbortSignal;
  /** Called when it has been admitted and waits to be drawn; never for a replay. */
  readonly onAdmitted?: (admitted: Admitted) => void;
  /** The id of its record, for those who must know it before there is one; a new one when left out. */
  readonly recordId?: string;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Hears of the picture as it looks for now, as often as `task.partials` allows; never after the
   * request has ended.
   */
  readonly onPartial?: (partial: PartialPicture) => void;
}

/** What is known of a request from the moment it is admitted. */
export interface Admitted {
  readonly recordId: string;
  readonly task: ImageTask;
}

/** A state of a picture on its way, stored for whoever hears of it, who deletes it when it is read. */
export interface PartialPicture {
  /** From 0. */
  readonly index: number;
  /** Key in the object store; in the format of the task's output. */
  readonly key: string;
}

/**
 * The use case: admit and reserve → enqueue → draw → encode → store → settle. One call, one record. Nobody
 * works on the task's inputs any more when it returns, whatever the outcome.
 * @throws GalaError with the fault that ended it; nothing is stored or charged then.
 */
export interface Generation {
  run(submission: Submission): Promise<ImageResult>;
  /**
   * The same for work that goes on without its client: returns as soon as it is admitted and waits to
   * be drawn, with the id of its record. It outlives this process, and the objects of its inputs are
   * deleted when it ends. With an idempotency key that was used before, the id of the first record,
   * whatever became of it. The signal counts until it returns.
   */
  begin(submission: Submission): Promise<{ readonly recordId: string }>;
  /**
   * Waits until a record has ended, and returns it; `undefined` when there is none.
   * @throws GalaError `cancelled` when the signal fires first, `shutting_down` when the work is left
   * for the next start; the record goes on in either case.
   */
  follow(recordId: string, listening: Listening): Promise<ImageRecord | undefined>;
  /**
   * Ends a record that has not ended, waiting or running, as cancelled. False when there was nothing
   * to cancel.
   */
  cancel(recordId: string): Promise<boolean>;
}

/** How somebody follows work that is not theirs alone. */
export interface Listening extends Pick<Submission, 'onProgress' | 'onPartial'> {
  readonly signal: AbortSignal;
}
