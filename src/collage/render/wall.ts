import { lookUp } from '../../numerics/noise-tile.ts';
import { grain, smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';
import { gridOver, laid } from './wash.ts';

/** A plastered wall down to `bottom` (frame units): brighter towards the light, darker in corners. */
export function paintWall(view: View, bottom: number, colour: Rgb): void {
  const { palette, plan, drift, arena } = view;
  const end = rowAt(view, bottom);
  if (end === 0) return;
  const tile = smooth();
  const { source } = plan.light;
  const { light, shade } = palette;
  const lowerHalf = Math.max(0.1, bottom);
  arena.scoped(() => {
    const grid = gridOver(view, 0, end, 300);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const down = v / lowerHalf;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const broad =
          lookUp(tile.levels[2]!, tile.bits - 2, u * 0.7 + drift.x, v * 0.7 + drift.y) - 0.5;
        const dx = (u - source.x) / plan.frame.width;
        const dy = v - source.y;
        const bright = 1.1 - 0.16 * Math.sqrt(dx * dx + dy * dy) - 0.1 * down * down + broad * 0.1;
        const dark = 0.16 * (1 - bright) + 0.05 * down;
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          cells[at + c] = (colour[c]! + (shade[c]! - colour[c]!) * dark) * bright * light[c]!;
        }
      }
    }
    laid(view, grid, end, cells);
  });
  roughen(view, end);
}

/** The roughness of plaster, one grain a 600th of the frame or a pixel. */
function roughen(view: View, end: number): void {
  const { canvas, unit } = view;
  const film = grain();
  const values = film.levels[0]!;
  const mask = (1 << film.bits) - 1;
  const scale = Math.min(1, 600 / unit);
  for (let y = 0; y < end; y++) {
    const row = (Math.floor(y * scale) & mask) << film.bits;
    let at = y * canvas.width * 3;
    for (let x = 0; x < canvas.width; x++, at += 3) {
      const rough = 1 + (values[row + (Math.floor(x * scale) & mask)]! - 0.5) * 0.05;
      canvas.rgb[at] = canvas.rgb[at]! * rough;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! * rough;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! * rough;
    }
  }
}
