import type { IdempotencyClaim } from '../ledger/image-record.ts';
import type { StoredResponse } from './stored-response.ts';

/** Which responses are meant: those of which all of this is true. What is left out narrows nothing. */
export interface ResponseFilter {
  readonly teamId?: string | undefined;
  readonly userId?: string | undefined;
  readonly keyId?: string | undefined;
  readonly endUser?: string | undefined;
  /** Unix milliseconds: created then or later. */
  readonly since?: number | undefined;
  /** Unix milliseconds: created before. */
  readonly until?: number | undefined;
}

/** What an idempotency key was used for that was answered by words alone. */
export interface SpokenBefore {
  /** Of the request. */
  readonly requestHash: string;
  /** Of the response, which need not be stored. */
  readonly id: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** Whether a response that only speaks has taken its idempotency key, or who has. */
export type SpokenOutcome =
  | { readonly outcome: 'claimed' }
  /** By the same request, which was answered by words as well. */
  | ({ readonly outcome: 'replayed' } & Pick<SpokenBefore, 'id' | 'createdAt'>)
  /** By the same request, for which this record was drawn. */
  | { readonly outcome: 'drawn'; readonly recordId: string }
  /** By another request. */
  | { readonly outcome: 'mismatch' };

/**
 * Responses, each within its team: what is another team's is as absent as what never was, and what has
 * expired as well. Whatever removes one dooms the objects it owned in the same transaction, so that a
 * crash leaves a note of what is still to be deleted, see `ledger/record-removal.ts`; with the record
 * of its image call a response is removed, too.
 * Deliberately absent: states, which are those of the image calls' records.
 */
export interface ResponseRepository {
  /** Writes it, and makes it the owner of its pictures. */
  insert(response: StoredResponse): Promise<void>;
  /** What a key was used for by words alone; those of pictures are the records'. */
  findSpoken(
    claim: Pick<IdempotencyClaim, 'keyId' | 'value'>,
    now: number,
  ): Promise<SpokenBefore | undefined>;
  /**
   * Takes a key for a response that only speaks, and writes that as {@link ResponseRepository.insert}
   * does if `isStored`, both or neither. Nothing is written where the key is taken. The claim ends with
   * its time, with the response, or when the same request is drawn after all.
   */
  insertSpoken(
    response: StoredResponse,
    claim: IdempotencyClaim,
    isStored: boolean,
  ): Promise<SpokenOutcome>;
  find(teamId: string, id: string, now: number): Promise<StoredResponse | undefined>;
  /** The one whose image call has this id. */
  findByCall(teamId: string, callId: string, now: number): Promise<StoredResponse | undefined>;
  /** The one whose image call is drawn by this record. */
  findByRecord(recordId: string): Promise<StoredResponse | undefined>;
  /**
   * The response of this id and those before it, oldest first; of long conversations the newest
   * `limit`, and of long texts the newest that {@link LONGEST_CHAIN} has room for. Empty when there is
   * none of this id. Ends where one is missing, or comes again.
   */
  chain(teamId: string, id: string, now: number, limit: number): Promise<readonly StoredResponse[]>;
  /** Bytes of all that is kept of a team's responses, the pictures that came with them included. */
  weightOf(teamId: string): Promise<number>;
  /** Forgets it. False when there is none. */
  remove(teamId: string, id: string): Promise<boolean>;
  /** Forgets those that have expired by `now`, and those of teams that are no more; returns how many. */
  removeExpired(now: number, limit: number): Promise<number>;
  /**
   * Forgets those that are meant and have no record of an image call: they only speak, or were never
   * admitted. Oldest first; returns how many.
   */
  removeUnrecorded(filter: ResponseFilter, limit: number): Promise<number>;
}

/**
 * How much of a conversation is read at a time, in UTF-16 code units of what was stored of its turns;
 * the last turn is read whatever its length.
 */
export const LONGEST_CHAIN = 8 * 1024 * 1024;
