import type { Box } from './geometry.ts';
import type { Selection } from './selection.ts';

/**
 * A part of a selection in few bytes: how many pixels are not selected, then how many are, and so on in
 * turn, row after row of the part. Sixteen million pixels with some strokes on them take a few
 * kilobytes.
 */
export type Runs = Uint32Array<ArrayBuffer>;

/** Packs what a box of a selection holds. */
export function packRuns({ width, data }: Selection, box: Box): Runs {
  const runs: number[] = [];
  let [value, length] = [0, 0];
  for (let y = box.y; y < box.y + box.height; y++) {
    const row = data.subarray(y * width + box.x, y * width + box.x + box.width);
    for (let x = 0; x < row.length;) {
      // Searching for the other value is far quicker than looking at each pixel.
      const found = row.indexOf(1 - value, x);
      length += (found < 0 ? row.length : found) - x;
      if (found < 0) break;
      runs.push(length);
      [value, length, x] = [1 - value, 0, found];
    }
  }
  runs.push(length);
  return Uint32Array.from(runs);
}

/** Puts back into a box what was packed of it. */
export function unpackRuns(runs: Runs, { width, data }: Selection, box: Box): void {
  let [x, y] = [0, 0];
  for (const [i, run] of runs.entries()) {
    const value = i % 2;
    for (let left = run; left > 0;) {
      const length = Math.min(left, box.width - x);
      const start = (box.y + y) * width + box.x + x;
      data.fill(value, start, start + length);
      left -= length;
      x += length;
      if (x === box.width) [x, y] = [0, y + 1];
    }
  }
}

/** How many pixels of what was packed are selected. */
export function countInRuns(runs: Runs): number {
  let count = 0;
  for (let i = 1; i < runs.length; i += 2) count += runs[i]!;
  return count;
}
