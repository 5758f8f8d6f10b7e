import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { HubFile } from '../hub/hub-repository.ts';
import { wholeFile } from './fetch-files.ts';
import { fileHash } from './file-hash.ts';
import { linkOrCopy } from './link-or-copy.ts';

/**
 * Gathers in `folder` what need not be fetched: files that are whole there since an earlier download, and
 * those of the installed model that are the same. Each is hashed, so that pulling again mends a model with
 * spoiled files. Gives SHA-256 by path.
 */
export async function gatherThere(
  files: readonly HubFile[],
  folder: string,
  installed: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of files) {
    const whole = wholeFile(folder, file);
    const fetched = await hashOf(whole, file, signal);
    if (fetched !== undefined) {
      hashes.set(file.path, fetched);
      continue;
    }
    if (installed === undefined) continue;
    const old = join(installed, file.path);
    const same = await hashOf(old, file, signal);
    if (same === undefined) continue;
    await linkOrCopy(old, whole);
    hashes.set(file.path, same);
  }
  return hashes;
}

/** SHA-256 of a file when it is the published one; `undefined` when it is another, or not there. */
async function hashOf(
  path: string,
  file: HubFile,
  signal: AbortSignal,
): Promise<string | undefined> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isFile() !== true || there.size !== file.bytes) return undefined;
  const hash = fileHash(file.hash, file.bytes);
  for await (const chunk of createReadStream(path, { signal }) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
  }
  const { matches, sha256 } = hash.digest();
  return matches ? sha256 : undefined;
}
