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
  // Where each value is next: searching for one is far quicker than looking at each pixel, and what was
  // found beyond a row is still right for the rows before it.
  const next: [number, number] = [-1, -1];
  const find = (value: 0 | 1, from: number): number => {
    if (next[value] < from) {
      const found = data.indexOf(value, from);
      next[value] = found < 0 ? Infinity : found;
    }
    return next[value];
  };
  let value: 0 | 1 = 0;
  let length = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    const end = y * width + box.x + box.width;
    for (let at = y * width + box.x; at < end;) {
      const other: 0 | 1 = value === 0 ? 1 : 0;
      const found = find(other, at);
      length += Math.min(found, end) - at;
      if (found >= end) break;
      runs.push(length);
      [value, length, at] = [other, 0, found];
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
