import { execFile } from 'node:child_process';
import { appendFile, rm, stat, statfs, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** Mounts a file system for the time of a test; says why and returns false when it may not. */
export async function mount(folder: string, ...options: readonly string[]): Promise<boolean> {
  try {
    await run('mount', [...options, folder]);
  } catch (error) {
    console.warn(`SKIPPED, mounting needs root: ${String(error)}`);
    return false;
  }
  onTestFinished(async () => void (await run('umount', ['--lazy', folder])));
  return true;
}

const ballast = (folder: string): string => join(folder, 'ballast');

/**
 * Fills the disk up but for `room` bytes, in whole pages. What others write in the meantime may take
 * some of what was free, and then room is made by as much as is wanted.
 */
export async function fill(folder: string, room = 0): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const bytes = bavail * bsize - room;
  if (bytes <= 0) return;
  try {
    await appendFile(ballast(folder), Buffer.alloc(bytes));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    const { size } = await stat(ballast(folder));
    await truncate(ballast(folder), Math.max(0, size - room));
  }
}

/** Makes room again. */
export const clear = (folder: string): Promise<void> => rm(ballast(folder), { force: true });
