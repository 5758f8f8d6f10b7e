import type { StoredResponse } from './stored-response.ts';

/**
 * Responses, each within its team: what is another team's is as absent as what never was, and what has
 * expired as well. Deliberately absent: states, which are those of the image calls' records.
 */
export interface ResponseRepository {
  /** Writes it, and makes it the owner of its pictures. */
  insert(response: StoredResponse): Promise<void>;
  find(teamId: string, id: string, now: number): Promise<StoredResponse | undefined>;
  /** The one whose image call has this id. */
  findByCall(teamId: string, callId: string, now: number): Promise<StoredResponse | undefined>;
  /** The one whose image call is drawn by this record. */
  findByRecord(recordId: string): Promise<StoredResponse | undefined>;
  /**
   * The response of this id and those before it, oldest first; of long conversations the newest
   * `limit`. Empty when there is none of this id. Ends where one is missing.
   */
  chain(teamId: string, id: string, now: number, limit: number): Promise<readonly StoredResponse[]>;
  /** Forgets it; returns the keys of the objects it owned, for the caller to delete. */
  remove(teamId: string, id: string): Promise<readonly string[] | undefined>;
  /** Those that have expired by `now`, oldest first. */
  listExpired(now: number, limit: number): Promise<readonly StoredResponse[]>;
}
