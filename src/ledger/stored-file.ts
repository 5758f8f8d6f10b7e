import type { FilePurpose } from '../kernel/file-purpose.ts';
import { randomBase36 } from '../kernel/ids.ts';
import type { PictureType } from '../kernel/picture-type.ts';

/** A picture that a client uploaded through the Files API, to name it by its id later. */
export interface StoredFile {
  /** From {@link newFileId}. */
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly keyId: string;
  /** As the client named it. */
  readonly filename: string;
  readonly purpose: FilePurpose;
  readonly bytes: number;
  readonly contentType: PictureType;
  readonly objectKey: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** From when on nobody finds it any more; `null` for never. */
  readonly expiresAt: number | null;
}

/** `file-`, nine letters of the time and 25 that nobody can guess, all of base 36. */
const FILE_ID = /^file-[0-9a-z]{34}$/;

const TIME_LETTERS = 9;

/**
 * An id for a file of this time. Ids sort as their times do, so that a list goes on behind a file that
 * has been deleted meanwhile, as programs do that delete what they list.
 *
 * @param at Unix milliseconds.
 */
export function newFileId(at: number): string {
  return `file-${at.toString(36).padStart(TIME_LETTERS, '0')}${randomBase36(25)}`;
}

export const isFileId = (text: string): boolean => FILE_ID.test(text);

/**
 * Uploaded files, each within its team: what is another team's is as absent as what never was, and
 * what has expired as well.
 */
export interface StoredFileRepository {
  insert(file: StoredFile): Promise<void>;
  find(teamId: string, id: string, now: number): Promise<StoredFile | undefined>;
  /** By their ids, which is by their times. */
  list(query: StoredFileQuery): Promise<readonly StoredFile[]>;
  /** Forgets it; its object is for the caller to delete. False when there is none. */
  remove(teamId: string, id: string): Promise<boolean>;
  /** Those that have expired by `now`, and those of teams that are no more. */
  listExpired(now: number, limit: number): Promise<readonly StoredFile[]>;
  /**
   * Bytes of all the files that a team keeps, each at least `LEAST_WEIGHT`; those that have expired and
   * are not yet swept as well, for they take room.
   */
  weightOf(teamId: string): Promise<number>;
}

export interface StoredFileQuery {
  readonly teamId: string;
  readonly now: number;
  /** `undefined`: of any. */
  readonly purpose: FilePurpose | undefined;
  readonly order: 'asc' | 'desc';
  /** Only those behind this id in that order, whether there is such a file or not. */
  readonly after: string | undefined;
  readonly limit: number;
}
