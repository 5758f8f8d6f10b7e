import type { NamedObject } from '../ledger/named-object.ts';
import type { UploadedPicture } from './check-picture.ts';

/** Pictures that clients upload to name them later. */
export interface Assets {
  /**
   * Checks a picture of any format that is read, and keeps its bytes as they came, under a name.
   * @throws GalaError as `KeepUpload` does; nothing is kept then.
   */
  add(upload: AssetUpload): Promise<NamedObject>;
  /** Forgets an asset and deletes its bytes. */
  remove(asset: NamedObject): Promise<void>;
  /** Removes those past their retention, until the signal fires; returns how many. */
  removeExpired(signal: AbortSignal): Promise<number>;
}

export interface AssetUpload {
  readonly file: UploadedPicture;
  /** As the client named the file. */
  readonly originalName: string;
  readonly bucket: string;
  readonly teamId: string;
  readonly userId: string;
}

/** Most bytes of an asset or a file. */
export const ASSET_LIMIT = 50 * 1024 * 1024;
