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
 * Where bytes live, under random ids that say nothing. Keys have the form of `object-key.ts`; asking
 * for anything else finds nothing. Deliberately absent: listing for users, pretty names, expiry (the
 * database knows who owns what and until when).
 */
export interface ObjectStore {
  /**
   * Stores the bytes under a key that did not exist. Atomic: a reader sees the whole object or
   * none, also after a crash.
   * @throws GalaError `storage_full` when there is no room or the store has become read-only.
   * @throws TypeError when the key is malformed or its extension stands for another content type.
   */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** `undefined` when there is no such object. */
  stat(key: string): Promise<ObjectInfo | undefined>;
  /**
   * The bytes, or the given part of them. `undefined` when there is no such object. The body holds
   * a file or a socket open until it is read to its end or destroyed.
   */
  get(key: string, range?: ByteRange): Promise<{ info: ObjectInfo; body: Readable } | undefined>;
  /** Forgets the object; a missing one is no error. */
  delete(key: string): Promise<void>;
  /**
   * Keys of objects last written before `before` (Unix ms), in no order, for the sweep that finds
   * bytes no record owns. Objects that come or go meanwhile may be listed or not.
   */
  listBefore(before: number): AsyncIterable<string>;
  /** Removes what interrupted puts left behind before `before` (Unix ms); returns how many. */
  sweepTemporary(before: number): Promise<number>;
}
