import type { Size } from '../../../kernel/size.ts';
import type { Box } from '../geometry.ts';

/**
 * The part of a picture that is to be replaced, on a grid of square cells, so that whether something
 * fits can be asked thousands of times.
 */
export interface Hole {
  readonly columns: number;
  readonly rows: number;
  /** Edge of a cell, frame units. */
  readonly cell: number;
  /** 1 for cells of the hole, row by row. */
  readonly inside: Uint8Array;
  /** Cells of the hole above and left of each grid corner: `(columns + 1) × (rows + 1)` sums. */
  readonly sums: Int32Array;
  /** Around the hole, frame units. */
  readonly box: Box;
  /** Of the picture's area, 0 … 1. */
  readonly share: number;
}

/** Cells along the shorter edge. */
const FINENESS = 128;

/** What must be under this to be replaced; the rest of a soft edge is its surroundings'. */
export const REPLACED = 128;

/** The hole of a mask; `undefined` when nothing is to be replaced. */
export function holeOf(keep: Uint8ClampedArray, { width, height }: Size): Hole | undefined {
  const step = Math.max(1, Math.min(width, height) / FINENESS);
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  const open = new Uint32Array(columns * rows);
  const all = new Uint32Array(columns * rows);
  const columnOf = Uint16Array.from({ length: width }, (_, x) => Math.floor(x / step));
  let area = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / step) * columns;
    for (let x = 0; x < width; x++) {
      const cell = row + columnOf[x]!;
      all[cell]!++;
      if (keep[y * width + x]! >= REPLACED) continue;
      open[cell]!++;
      area++;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  if (area === 0) return undefined;
  const unit = Math.min(width, height);
  const inside = Uint8Array.from(open, (count, cell) => (count === all[cell]! ? 1 : 0));
  return {
    columns,
    rows,
    cell: step / unit,
    inside,
    sums: summed(inside, columns, rows),
    box: { left: left / unit, top: top / unit, right: right / unit, bottom: bottom / unit },
    share: area / (width * height),
  };
}

/** Summed-area table (Crow 1984) with a row and a column of zeros before it. */
function summed(values: Uint8Array, columns: number, rows: number): Int32Array {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let y = 0; y < rows; y++) {
    let row = 0;
    for (let x = 0; x < columns; x++) {
      row += values[y * columns + x]!;
      sums[(y + 1) * (columns + 1) + x + 1] = sums[y * (columns + 1) + x + 1]! + row;
    }
  }
  return sums;
}

/** True when a box lies wholly within the hole. */
export function liesIn(hole: Hole, box: Box): boolean {
  const { columns, rows, cell } = hole;
  const x0 = Math.floor(box.left / cell + 1e-6);
  const y0 = Math.floor(box.top / cell + 1e-6);
  const x1 = Math.ceil(box.right / cell - 1e-6);
  const y1 = Math.ceil(box.bottom / cell - 1e-6);
  if (x0 < 0 || y0 < 0 || x1 > columns || y1 > rows) return false;
  return cellsIn(hole, x0, y0, x1, y1) === Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}

/** How much of a box lies within the hole, 0 … 1; what lies outside the picture does not count. */
export function shareIn(hole: Hole, box: Box): number {
  const { columns, rows, cell } = hole;
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const x0 = within(Math.round(box.left / cell), columns);
  const y0 = within(Math.round(box.top / cell), rows);
  const x1 = within(Math.round(box.right / cell), columns);
  const y1 = within(Math.round(box.bottom / cell), rows);
  const cells = (x1 - x0) * (y1 - y0);
  return cells > 0 ? cellsIn(hole, x0, y0, x1, y1) / cells : 0;
}

function cellsIn({ sums, columns }: Hole, x0: number, y0: number, x1: number, y1: number): number {
  const wide = columns + 1;
  return (
    sums[y1 * wide + x1]! - sums[y0 * wide + x1]! - sums[y1 * wide + x0]! + sums[y0 * wide + x0]!
  );
}

/** The hole without a box that is taken. */
export function without(hole: Hole, box: Box): Hole {
  const inside = hole.inside.slice();
  const { columns, rows, cell } = hole;
  const from = Math.max(0, Math.floor(box.top / cell));
  const to = Math.min(rows, Math.ceil(box.bottom / cell));
  for (let y = from; y < to; y++) {
    const left = Math.max(0, Math.floor(box.left / cell));
    const right = Math.min(columns, Math.ceil(box.right / cell));
    if (right > left) inside.fill(0, y * columns + left, y * columns + right);
  }
  return { ...hole, inside, sums: summed(inside, columns, rows) };
}
