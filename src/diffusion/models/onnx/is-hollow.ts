import type { FileHandle } from 'node:fs/promises';

/** Below this, holes save nothing and mean nothing. */
const LEAST_BYTES = 1024 * 1024;
const SAMPLES = 64;
const SAMPLE_BYTES = 4096;

/**
 * Whether most of a file is a hole: a length that nothing was written to, as a broken download leaves it,
 * or a prank of 10 GB on a small disk. How much room it takes on the disk raises the suspicion, some
 * samples settle it: file systems that compress take less room for sound files, too.
 */
export async function isHollow(
  handle: FileHandle,
  { size, blocks }: { readonly size: number; readonly blocks: number },
): Promise<boolean> {
  if (size < LEAST_BYTES || blocks * 512 > size / 2) return false;
  let empty = 0;
  for (let index = 0; index < SAMPLES; index++) {
    const sample = Buffer.alloc(SAMPLE_BYTES);
    const at = Math.floor((index / SAMPLES) * (size - SAMPLE_BYTES));
    await handle.read(sample, 0, SAMPLE_BYTES, at);
    if (sample.every((byte) => byte === 0)) empty++;
  }
  return empty > SAMPLES / 2;
}
