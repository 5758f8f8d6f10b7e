import type { Size } from '../../kernel/size.ts';
import type { ColourGrid } from './colour-grid.ts';
import type { SalientObject } from './objects.ts';
import type { Looked } from './closer.ts';
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
/** Share of the largest value from which something stands out clearly, and counts as a thing. */
const STANDING = 0.5;
/** How many of the best seams are chosen from. */
const CHOICE = 40;

/**
 * Ways to put the picture together anew from two overlapping parts of itself, along seams that
 * cannot be seen; objects that stand out stay whole, and what stands out is there once, object or not.
 * None for most pictures of one thing. The best come first.
 */
export function findJoins({ grid, saliency, objects }: Looked): Seam[] {
  const { width } = grid;
  const barred = new Uint8Array(grid.width * grid.height);
  for (const { mask } of objects) mask.forEach((inside, at) => (barred[at] = barred[at]! | inside));
  const standing = standingIn(saliency);
  const limit = Math.min(MOST_COST, UNSEEN * contrastOf(grid));
  const seams: Seam[] = [];
  for (let left = 0; left <= MOST_SHIFT * width; left += STEP) {
    for (let back = 0; left + back <= MOST_SHIFT * width; back += STEP) {
      if (left + back < LEAST_SHIFT * width) continue;
      for (const rise of RISES) {
        const shifts = { left, right: -back, rise };
        const seam = bestSeam(grid, shifts, (at) => barred[at] === 1);
        if (!seam || seam.cost > limit || !keeps(seam, grid, objects)) continue;
        if (shownBy(seam, grid, standing).twice > TWICE * standing.area) continue;
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
function keeps(seam: Seam, size: Size, objects: readonly SalientObject[]): boolean {
  return objects.every((object) => {
    const { once, twice } = shownBy(seam, size, object);
    return once >= (1 - LOST) * object.area && twice <= TWICE * object.area;
  });
}

type Cells = Pick<SalientObject, 'mask' | 'area'>;

/** What stands out clearly. A mast or a face that fills the frame is not an object, and not two. */
function standingIn(saliency: Float32Array): Cells {
  const sorted = Float32Array.from(saliency).sort();
  const top = sorted[Math.floor(0.99 * sorted.length)]!;
  const mask = Uint8Array.from(saliency, (value) => (value > STANDING * top ? 1 : 0));
  return { mask, area: mask.reduce((sum, inside) => sum + inside, 0) };
}

/** How many of some cells a joined picture shows at all, and how many twice. */
function shownBy(
  { shifts, columns }: Seam,
  size: Size,
  { mask }: Cells,
): { readonly once: number; readonly twice: number } {
  const { width } = size;
  const { top, bottom } = sharedRows(shifts, size);
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
  return { once, twice };
}
