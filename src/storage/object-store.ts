import type { Readable } from 'node:stream';

export interface ObjectInfo {
  readonly key: string;
  readonly bytes: number;
  readonly contentType: string;
  /** Strong entity tag, quotes included. */
  readonly etag: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where bytes live, under random ids that say nothing. Deliberately absent: listing for users,
 * pretty names, expiry (the database knows who owns what and until when).
 */
export interface ObjectStore {
  /**
   * Stores the bytes under a key that did not exist. Atomic: a reader sees the whole object or
   * none, also after a crash.
   * @throws GalaError `storage_full` when there is no room.
   */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<ObjectInfo>;
  /** `undefined` when there is no such object. */
  stat(key: string): Promise<ObjectInfo | undefined>;
  /** The bytes, or the given part of them. `undefined` when there is no such object. */
  get(key: string, range?: ByteRange): Promise<{ info: ObjectInfo; body: Readable } | undefined>;
  /** Forgets the object; a missing one is no error. */
  delete(key: string): Promise<void>;
  /**
   * Keys of objects last written before `before` (Unix ms), oldest first, at most `limit`: for the
   * sweep that finds bytes no record owns.
   */
  listBefore(before: number, limit: number): Promise<readonly string[]>;
}
