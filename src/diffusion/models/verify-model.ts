import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Manifest, ManifestFile } from './manifest.ts';
import { sha256OfFile } from './sha256-of-file.ts';

/** What became of a file since it was fetched. */
export interface FileVerdict {
  readonly path: string;
  readonly verdict: 'ok' | 'missing' | 'wrong size' | 'wrong hash';
}

/**
 * Hashes every file of a model again, one after the other: disks are slower than processors here.
 * @param onFile is told before each file.
 */
export async function verifyModel(
  folder: string,
  { files }: Pick<Manifest, 'files'>,
  signal: AbortSignal,
  onFile: (path: string, fraction: number) => void = () => {},
): Promise<readonly FileVerdict[]> {
  const all = files.reduce((sum, file) => sum + file.bytes, 0);
  const verdicts: FileVerdict[] = [];
  let done = 0;
  for (const file of files) {
    onFile(file.path, all === 0 ? 1 : done / all);
    verdicts.push({ path: file.path, verdict: await verdictOn(folder, file, signal) });
    done += file.bytes;
  }
  return verdicts;
}

async function verdictOn(
  folder: string,
  { path, bytes, sha256 }: ManifestFile,
  signal: AbortSignal,
): Promise<FileVerdict['verdict']> {
  const file = join(folder, path);
  const there = await stat(file).catch(() => undefined);
  if (there?.isFile() !== true) return 'missing';
  if (there.size !== bytes) return 'wrong size';
  return (await sha256OfFile(file, signal)) === sha256 ? 'ok' : 'wrong hash';
}
