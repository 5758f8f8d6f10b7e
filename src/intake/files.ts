import type { FilePurpose } from '../kernel/file-purpose.ts';
import type { StoredFile } from '../ledger/stored-file.ts';
import type { UploadedPicture } from './check-picture.ts';

/** Pictures that clients upload through the Files API. */
export interface Files {
  /**
   * Checks a picture of any format that is read, and keeps its bytes as they came, under an id.
   * @throws GalaError as `KeepUpload` does; nothing is kept then.
   */
  add(upload: FileUpload): Promise<StoredFile>;
  /** Forgets a file and deletes its bytes. False when somebody else has done so already. */
  remove(file: StoredFile): Promise<boolean>;
  /** Removes those past their time or without their team, until the signal fires; returns how many. */
  removeExpired(signal: AbortSignal): Promise<number>;
}

export interface FileUpload extends Pick<StoredFile, 'teamId' | 'userId' | 'keyId' | 'filename'> {
  readonly file: UploadedPicture;
  readonly purpose: FilePurpose;
  /** How long it is kept; `undefined` until it is deleted. */
  readonly lifeMs: number | undefined;
}
