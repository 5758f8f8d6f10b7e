import { join } from 'node:path';

import type { HubAccess } from '../hub/hub-access.ts';
import type { HubFile } from '../hub/hub-repository.ts';
import { fetchFile } from './fetch-file.ts';

/** Connections at once: one alone rarely fills a line, and hubs mind many. */
const AT_ONCE = 4;

/** How far a download is. */
export interface PullProgress {
  readonly doneBytes: number;
  readonly bytes: number;
  readonly doneFiles: number;
  readonly files: number;
}

export interface FetchFilesOptions {
  /** Where files lie until all are there: by their hash, whatever their paths. */
  readonly folder: string;
  /** SHA-256 of files that are whole there already, by path. */
  readonly there: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PullProgress) => void;
}

/** Where a file of this hash lies once it is whole. */
export const wholeFile = (folder: string, file: HubFile): string => join(folder, file.hash.value);

const partFile = (folder: string, file: HubFile): string => `${wholeFile(folder, file)}.part`;

/**
 * Fetches files, several at once, the largest first; gives the SHA-256 of all of them by path. What an
 * earlier download left is gone on with. When one fails, the others stop and keep what they have.
 * @throws HubFault; `AbortError`.
 */
export async function fetchFiles(
  hub: HubAccess,
  source: { readonly repository: string; readonly revision: string },
  files: readonly HubFile[],
  { folder, there, signal, onProgress }: FetchFilesOptions,
): Promise<ReadonlyMap<string, string>> {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  const hashes = new Map(there);
  const done = new Map(files.map((file) => [file, there.has(file.path) ? file.bytes : 0]));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const tell = (): void => {
    const doneBytes = [...done.values()].reduce((sum, one) => sum + one, 0);
    onProgress({ doneBytes, bytes, doneFiles: hashes.size, files: files.length });
  };
  // A repository may hold the same file twice under two paths; it is fetched once.
  const missing = files.filter(({ path }) => !there.has(path));
  const waiting = [...new Map(missing.map((file) => [file.hash.value, file])).values()].toSorted(
    (a, b) => b.bytes - a.bytes,
  );
  tell();
  const fetchNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const sha256 = await fetchFile(
        hub,
        { ...source, file },
        { part: partFile(folder, file), target: wholeFile(folder, file) },
        {
          signal: both,
          onBytes: (count) => {
            done.set(file, count);
            tell();
          },
        },
      );
      for (const same of files) {
        if (same.hash.value !== file.hash.value) continue;
        done.set(same, same.bytes);
        hashes.set(same.path, sha256);
      }
      tell();
    }
  };
  const workers = Array.from({ length: AT_ONCE }, async () => {
    try {
      await fetchNext();
    } catch (error) {
      stop.abort();
      throw error;
    }
  });
  const ends = await Promise.allSettled(workers);
  signal.throwIfAborted();
  const failures = ends.flatMap((end) =>
    end.status === 'rejected' ? [end.reason as unknown] : [],
  );
  // The others only stopped because of the first.
  const first = failures.find((reason) => (reason as Error).name !== 'AbortError') ?? failures[0];
  if (first !== undefined) throw first;
  return hashes;
}
