import type { Arena } from '../../../numerics/arena.ts';
import { emptyPlanes, type Planes } from './planes.ts';

/**
 * The picture with one pixel a cell: the mean of the larger of the cell's two tones. A plain mean
 * would draw a grey seam along every outline. `pitch` is a cell's edge in pixels.
 */
export function cellsOf(
  full: Planes,
  columns: number,
  rows: number,
  pitch: number,
  arena: Arena,
): Planes {
  const { width, height, r, g, b } = full;
  const cells = emptyPlanes(columns, rows, arena);
  for (let j = 0; j < cells.height; j++) {
    const top = Math.min(height - 1, Math.floor(j * pitch));
    const bottom = Math.max(top + 1, Math.min(height, Math.floor((j + 1) * pitch)));
    for (let i = 0; i < cells.width; i++) {
      const left = Math.min(width - 1, Math.floor(i * pitch));
      const right = Math.max(left + 1, Math.min(width, Math.floor((i + 1) * pitch)));
      let sum = 0;
      let count = 0;
      for (let y = top; y < bottom; y++) {
        for (let at = y * width + left; at < y * width + right; at++, count++) {
          sum += r[at]! + 2 * g[at]! + b[at]!;
        }
      }
      const middle = sum / count;
      let [lr, lg, lb, light, dr, dg, db, dark] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let y = top; y < bottom; y++) {
        for (let at = y * width + left; at < y * width + right; at++) {
          if (r[at]! + 2 * g[at]! + b[at]! > middle) {
            lr += r[at]!;
            lg += g[at]!;
            lb += b[at]!;
            light++;
          } else {
            dr += r[at]!;
            dg += g[at]!;
            db += b[at]!;
            dark++;
          }
        }
      }
      // Thin dark lines, such as whiskers and outlines, win over an even fight.
      const isLight = light > 1.35 * dark;
      const n = isLight ? light : dark;
      const to = j * cells.width + i;
      cells.r[to] = (isLight ? lr : dr) / n;
      cells.g[to] = (isLight ? lg : dg) / n;
      cells.b[to] = (isLight ? lb : db) / n;
    }
  }
  return cells;
}
