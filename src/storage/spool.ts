import type { Readable } from 'node:stream';

/** Bytes of a request, on disk for as long as the request is being dealt with. */
export interface SpooledFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/**
 * Where uploads wait for their request to be read to its end, so that memory never holds them.
 * Deliberately absent: names, sharing and expiry; whoever wrote a file removes it, and what a killed
 * process leaves is gone with the next start.
 */
export interface Spool {
  /**
   * Writes a stream to a file of its own, piece by piece; leaves nothing behind when it fails.
   * @throws GalaError `storage_full`, or whatever the stream or `signal` broke off with.
   */
  write(bytes: Readable, signal: AbortSignal): Promise<SpooledFile>;
  /** Removes the file; a missing one is no error. */
  remove(file: Pick<SpooledFile, 'path'>): Promise<void>;
}
