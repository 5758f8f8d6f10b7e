import type { PictureType } from '../kernel/picture-type.ts';

/** What a file was uploaded for, of what this server has a use for: pictures to work on. */
export const FILE_PURPOSES = ['vision', 'user_data'] as const;

export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** A picture that a client uploaded through the Files API, to name it by its id later. */
export interface StoredFile {
  /** `file-…` */
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

/**
 * Uploaded files, each within its team: what is another team's is as absent as what never was, and
 * what has expired as well.
 */
export interface StoredFileRepository {
  insert(file: StoredFile): Promise<void>;
  find(teamId: string, id: string, now: number): Promise<StoredFile | undefined>;
  list(query: StoredFileQuery): Promise<readonly StoredFile[]>;
  /** Forgets it; its object is for the caller to delete. False when there is none. */
  remove(teamId: string, id: string): Promise<boolean>;
  /** Those that have expired by `now`, oldest first. */
  listExpired(now: number, limit: number): Promise<readonly StoredFile[]>;
  /** Bytes of all the files that a team keeps. */
  weightOf(teamId: string): Promise<number>;
}

export interface StoredFileQuery {
  readonly teamId: string;
  readonly now: number;
  /** `undefined`: of any. */
  readonly purpose: FilePurpose | undefined;
  readonly order: 'asc' | 'desc';
  /** Only those behind the file of this id in that order. */
  readonly after: string | undefined;
  readonly limit: number;
}
