import type { Size } from '../../kernel/size.ts';
import type { ColourGrid } from './colour-grid.ts';
import type { SalientObject } from './objects.ts';
import { bestSeam, sharedRows, type Seam, type Shifts } from './seam.ts';

/** Steps between the shifts that are tried, pixels of the coarse grid. */
const STEP = 3;
const RISES = [0, -2, 2, -4, 4];
/** Together the two shifts are at least and at most these shares of the width. */
const LEAST_SHIFT = 0.2;
const MOST_SHIFT = 0.9;
/** A seam may differ as much as neighbouring pixels of this picture usually do … */
const UNSEEN = 0.95;
/** … and never more than this, 0 … 255: people would see a collage. */
const MOST_COST = 19;
/** How much of an object may be missing, and how much may be there twice. */
const LOST = 0.08;
const TWICE = 0.01;
/** How many of the best seams are chosen from. */
const CHOICE = 40;

/**
 * Ways to put the picture together anew from two overlapping parts of itself, along seams that
 * cannot be seen; objects that stand out stay whole and are there once. None for most pictures of
 * one thing. The best come first.
 */
export function findJoins(grid: ColourGrid, objects: readonly SalientObject[]): Seam[] {
  const { width } = grid;
  const barred = new Uint8Array(grid.width * grid.height);
  for (const { mask } of objects) mask.forEach((inside, at) => (barred[at] = barred[at]! | inside));
  const limit = Math.min(MOST_COST, UNSEEN * contrastOf(grid));
  const seams: Seam[] = [];
  for (let left = 0; left <= MOST_SHIFT * width; left += STEP) {
    for (let back = 0; left + back <= MOST_SHIFT * width; back += STEP) {
      if (left + back < LEAST_SHIFT * width) continue;
      for (const rise of RISES) {
        const shifts = { left, right: -back, rise };
        const seam = bestSeam(grid, shifts, (at) => barred[at] === 1);
        if (!seam || seam.cost > limit || !keeps(seam, grid, objects)) continue;
        seams.push(seam);
      }
    }
  }
  return seams.sort((a, b) => a.cost - b.cost).slice(0, CHOICE);
}

/** The same seam on finer grids, where shifts of a pixel more or less are tried. */
export function refined(seam: Seam, from: Size, grids: readonly ColourGrid[]): Seam {
  let best = seam;
  let size = from;
  for (const grid of grids) {
    const scale = grid.width / size.width;
    const near = { columns: resized(best.columns, grid.height, scale), reach: 2 * scale };
    let found: Seam = { ...best, columns: near.columns, shifts: moved(best.shifts, scale, 0, 0) };
    let least = Infinity;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const next = bestSeam(grid, moved(best.shifts, scale, dx, dy), () => false, near);
        if (!next || next.cost >= least) continue;
        found = next;
        least = next.cost;
      }
    }
    best = found;
    size = grid;
  }
  return best;
}

const moved = ({ left, right, rise }: Shifts, scale: number, dx: number, dy: number): Shifts => ({
  left: Math.round(left * scale),
  right: Math.min(0, Math.round(right * scale) + dx),
  rise: Math.round(rise * scale) + dy,
});

function resized(columns: Float32Array, count: number, scale: number): Float32Array {
  return Float32Array.from({ length: count }, (_, y) => {
    const from = Math.min(columns.length - 1, Math.floor(((y + 0.5) * columns.length) / count));
    return columns[from]! * scale;
  });
}

/** Root of the mean square of the differences between pixels side by side, 0 … 255. */
function contrastOf({ width, height, data }: ColourGrid): number {
  let sum = 0;
  for (let y = 0; y < height; y++) {
    for (let at = y * width * 3; at < ((y + 1) * width - 1) * 3; at++) {
      sum += (data[at + 3]! - data[at]!) ** 2;
    }
  }
  return Math.sqrt(sum / (3 * height * Math.max(1, width - 1)));
}

/** True when every object is seen once and whole. */
function keeps({ shifts, columns }: Seam, size: Size, objects: readonly SalientObject[]): boolean {
  const { width } = size;
  const { top, bottom } = sharedRows(shifts, size);
  return objects.every(({ mask, area }) => {
    let once = 0;
    let twice = 0;
    for (let at = 0; at < mask.length; at++) {
      if (mask[at] === 0) continue;
      const x = at % width;
      const y = (at - x) / width;
      const inLeft = x - shifts.left;
      const inRight = x - shifts.right;
      const row = y - shifts.rise;
      const left = y >= top && y < bottom && inLeft >= 0 && inLeft < columns[y]!;
      const right =
        row >= top && row < bottom && inRight < width && inRight >= (columns[row] ?? width);
      if (left || right) once++;
      if (left && right) twice++;
    }
    return once >= (1 - LOST) * area && twice <= TWICE * area;
  });
}
