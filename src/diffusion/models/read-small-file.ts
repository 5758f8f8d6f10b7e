import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { modelFault } from '../faults.ts';

/** A small file of a model, which may be a stranger's. */
export interface SmallFile {
  readonly model: string;
  /** Absolute path. */
  readonly folder: string;
  /** Relative to the folder. */
  readonly file: string;
  /** More bytes than any such file has. */
  readonly most: number;
}

/**
 * Reads a small file of a model's folder. Devices and pipes are refused rather than waited for: a read
 * that never ends holds one of the few threads that all files are read with, and keeps the process from
 * ending. What is too large is refused before it is read.
 * @returns `undefined` when there is no such file.
 * @throws ModelFault `file_malformed`.
 */
export async function readSmallFile({
  model,
  folder,
  file,
  most,
}: SmallFile): Promise<Buffer | undefined> {
  let handle: FileHandle | undefined;
  let trouble: string;
  try {
    handle = await open(join(folder, file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    if (stats.isFile() && stats.size <= most) return await handle.readFile();
    trouble = stats.isFile() ? `it is longer than ${most} bytes` : 'it is no plain file';
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw modelFault('file_malformed', { model, file, trouble: code }, { cause: error });
  } finally {
    await handle?.close();
  }
  throw modelFault('file_malformed', { model, file, trouble });
}
