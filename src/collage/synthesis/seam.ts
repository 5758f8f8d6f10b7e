import type { Size } from '../../kernel/size.ts';
import type { ColourGrid } from './colour-grid.ts';

/**
 * Two views of one picture side by side: left of the seam the source moved by (`left`, 0), right
 * of it moved by (`right`, `rise`). `left` ≥ 0 ≥ `right`.
 */
export interface Shifts {
  readonly left: number;
  readonly right: number;
  readonly rise: number;
}

export interface Seam {
  readonly shifts: Shifts;
  /** First column of the right view, per row. Rows that a view lacks repeat their neighbour's. */
  readonly columns: Float32Array;
  /** How far the views differ along the seam, 0 … 255: root of the mean square. */
  readonly cost: number;
}

/**
 * Where two views of the picture can be joined with the least difference: a path from the top to
 * the bottom (Efros and Freeman, "Image quilting", 2001). Through source pixels that
 * are `barred` no seam may go, nor farther than that from one that is `near`. `undefined` where the views do not overlap or every path is barred.
 */
export function bestSeam(
  { width, height, data }: ColourGrid,
  shifts: Shifts,
  barred: (at: number) => boolean,
  near?: { readonly columns: Float32Array; readonly reach: number },
): Seam | undefined {
  const { left, right, rise } = shifts;
  const first = Math.ceil(Math.max(MARGIN * width, 1 - right));
  const last = Math.floor(Math.min((1 - MARGIN) * width, width - left));
  const span = last - first;
  if (span < 3) return undefined;
  const top = Math.max(0, -rise);
  const bottom = Math.min(height, height - rise);
  const sums = new Float32Array(span * height);
  const steps = new Int8Array(span * height);
  for (let y = top; y < bottom; y++) {
    for (let i = 0; i < span; i++) {
      const x = first + i;
      const a = y * width + x + left;
      const b = (y + rise) * width + x + right;
      let cost = difference(data, a, b) + difference(data, a - 1, b - 1);
      const far = near !== undefined && Math.abs(x - near.columns[y]!) > near.reach;
      if (far || barred(a) || barred(b)) cost += BARRED;
      const at = y * span + i;
      if (y === top) {
        sums[at] = cost;
        continue;
      }
      const above = at - span;
      let least = sums[above]!;
      let step = 0;
      if (i > 0 && sums[above - 1]! < least) {
        least = sums[above - 1]!;
        step = -1;
      }
      if (i < span - 1 && sums[above + 1]! < least) {
        least = sums[above + 1]!;
        step = 1;
      }
      sums[at] = least + cost;
      steps[at] = step;
    }
  }
  const base = (bottom - 1) * span;
  let end = 0;
  for (let i = 1; i < span; i++) if (sums[base + i]! < sums[base + end]!) end = i;
  const total = sums[base + end]!;
  if (total >= BARRED) return undefined;
  const columns = new Float32Array(height);
  let i = end;
  for (let y = bottom - 1; y >= top; y--) {
    columns[y] = first + i;
    i += steps[y * span + i]!;
  }
  columns.fill(columns[top]!, 0, top);
  columns.fill(columns[bottom - 1]!, bottom);
  return { shifts, columns, cost: Math.sqrt(total / (6 * (bottom - top))) };
}

/** Neither view is narrower than this share of the picture. */
const MARGIN = 0.18;
const BARRED = 1e7;

function difference(data: Float32Array, a: number, b: number): number {
  const red = data[3 * a]! - data[3 * b]!;
  const green = data[3 * a + 1]! - data[3 * b + 1]!;
  const blue = data[3 * a + 2]! - data[3 * b + 2]!;
  return red * red + green * green + blue * blue;
}

/** Rows that both views have, the whole height where neither is raised. */
export function sharedRows({ rise }: Shifts, { height }: Size): { top: number; bottom: number } {
  return { top: Math.max(0, -rise), bottom: Math.min(height, height - rise) };
}
