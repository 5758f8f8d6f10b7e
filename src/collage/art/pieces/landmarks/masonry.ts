import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Where a regular grid of openings lies and how many there are. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** Rows of windows that leave a third of each bay to the wall. */
export function windows(s: Sketch, grid: Grid, paint: string, round = false): void {
  const [bay, storey] = [grid.width / grid.columns, grid.height / grid.rows];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const [x, y] = [grid.x + column * bay + bay * 0.2, grid.y + row * storey + storey * 0.18];
      const [w, h] = [bay * 0.6, storey * 0.66];
      if (round)
        s.path(
          `M${x} ${y + h}V${y + w / 2}A${w / 2} ${w / 2} 0 0 1 ${x + w} ${y + w / 2}V${y + h}Z`,
          paint,
        );
      else s.rect(x, y, w, h, Math.min(w, h) * 0.12, paint);
    }
}

/** A wall lit from the left, as a gradient across. */
export function walls(s: Sketch, colour: string): string {
  return s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)], 0);
}

/** A slim spire or pole with its tip at x, top. */
export function spire(
  s: Sketch,
  x: number,
  top: number,
  foot: number,
  half: number,
  colour: string,
): void {
  s.path(`M${x - half} ${foot}L${x} ${top}L${x + half} ${foot}Z`, walls(s, colour));
}
