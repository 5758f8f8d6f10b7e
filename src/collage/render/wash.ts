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
  const { width, rgb } = view.canvas;
  const { columns, rows, step, top } = grid;
  const line = view.arena.floats((columns + 1) * depth);
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
    let at = y * width * 3;
    for (let x = 0; x < width; x++, at += 3) {
      const fx = Math.max(0, (x + 0.5) / step - 0.5);
      const i = Math.floor(fx);
      const t = fx - i;
      const k = i * depth;
      const r = line[k]! + (line[k + depth]! - line[k]!) * t;
      const g = line[k + 1]! + (line[k + depth + 1]! - line[k + 1]!) * t;
      const b = line[k + 2]! + (line[k + depth + 2]! - line[k + 2]!) * t;
      if (depth === 3) {
        rgb[at] = r;
        rgb[at + 1] = g;
        rgb[at + 2] = b;
      } else {
        const through = 1 - (line[k + 3]! + (line[k + 7]! - line[k + 3]!) * t);
        rgb[at] = rgb[at]! * through + r;
        rgb[at + 1] = rgb[at + 1]! * through + g;
        rgb[at + 2] = rgb[at + 2]! * through + b;
      }
    }
  }
}
