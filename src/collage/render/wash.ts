import type { View } from './view.ts';

/**
 * Soft things (skies, clouds, mist) are computed on a coarser grid and enlarged smoothly. A grid
 * cell covers `step` × `step` pixels; the eye does not see the difference, the clock does.
 */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
  /** First pixel row covered. */
  readonly top: number;
  /** Frame units of a cell's centre: `x = (column + ½) · pitch`, `y = y0 + (row + ½) · pitch`. */
  readonly pitch: number;
  readonly y0: number;
}

/** Cells of about 1/400 of the shorter edge, one pixel at least. */
export function gridOver(view: View, top: number, bottom: number, detail = 400): Grid {
  const step = Math.max(1, Math.min(8, Math.round(view.unit / detail)));
  return {
    columns: Math.ceil(view.canvas.width / step) + 1,
    rows: Math.ceil((bottom - top) / step) + 1,
    step,
    top,
    pitch: step / view.unit,
    y0: top / view.unit,
  };
}

/** Paints rows `grid.top` … `bottom` with `rgb`, three values a cell. */
export function laid(view: View, grid: Grid, bottom: number, rgb: Float32Array): void {
  spread(view, grid, bottom, rgb, 3);
}

/** Paints `rgba` over what is there: premultiplied, four values a cell. */
export function laidOver(view: View, grid: Grid, bottom: number, rgba: Float32Array): void {
  spread(view, grid, bottom, rgba, 4);
}

function spread(view: View, grid: Grid, bottom: number, cells: Float32Array, depth: 3 | 4): void {
  const { width } = view.canvas;
  const { columns, rows, step, top } = grid;
  const line = view.arena.floats((columns + 1) * depth);
  // Which cell a pixel column begins at, and how far it is on the way to the next one.
  const cell = new Int32Array(width);
  const part = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const fx = Math.max(0, (x + 0.5) / step - 0.5);
    cell[x] = Math.floor(fx) * depth;
    part[x] = fx - Math.floor(fx);
  }
  for (let y = top; y < bottom; y++) {
    const fy = Math.max(0, (y - top + 0.5) / step - 0.5);
    const j = Math.min(rows - 1, Math.floor(fy));
    const below = Math.min(rows - 1, j + 1) * columns * depth;
    const above = j * columns * depth;
    const ty = fy - j;
    for (let i = 0; i < columns * depth; i++) {
      const a = cells[above + i]!;
      line[i] = a + (cells[below + i]! - a) * ty;
    }
    for (let i = 0; i < depth; i++) line[columns * depth + i] = line[(columns - 1) * depth + i]!;
    if (depth === 3) replace(view, y, line, cell, part);
    else lay(view, y, line, cell, part);
  }
}

function replace(
  { canvas: { rgb, width } }: View,
  y: number,
  line: Float32Array,
  cell: Int32Array,
  part: Float32Array,
): void {
  let at = y * width * 3;
  for (let x = 0; x < width; x++, at += 3) {
    const k = cell[x]!;
    const t = part[x]!;
    rgb[at] = line[k]! + (line[k + 3]! - line[k]!) * t;
    rgb[at + 1] = line[k + 1]! + (line[k + 4]! - line[k + 1]!) * t;
    rgb[at + 2] = line[k + 2]! + (line[k + 5]! - line[k + 2]!) * t;
  }
}

/** Most of a layer is empty: what covers nothing is passed over. */
function lay(
  { canvas: { rgb, width } }: View,
  y: number,
  line: Float32Array,
  cell: Int32Array,
  part: Float32Array,
): void {
  let at = y * width * 3;
  for (let x = 0; x < width; x++, at += 3) {
    const k = cell[x]!;
    const here = line[k + 3]!;
    const next = line[k + 7]!;
    if (here === 0 && next === 0) continue;
    const t = part[x]!;
    const through = 1 - (here + (next - here) * t);
    rgb[at] = rgb[at]! * through + line[k]! + (line[k + 4]! - line[k]!) * t;
    rgb[at + 1] = rgb[at + 1]! * through + line[k + 1]! + (line[k + 5]! - line[k + 1]!) * t;
    rgb[at + 2] = rgb[at + 2]! * through + line[k + 2]! + (line[k + 6]! - line[k + 2]!) * t;
  }
}
