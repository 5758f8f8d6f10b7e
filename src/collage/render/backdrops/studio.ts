import { smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { smooth } from '../noise.ts';
import { mixed, scaled } from '../rgb.ts';
import { paintTable } from '../table.ts';
import { wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

/** A photographer's sweep of paper: no seam between wall and floor, a pool of light behind. */
export function paintStudio(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { tone, table } = backdropSettings('studio', backdrop.options, seed);
  const { canvas, palette, drift, arena } = view;
  const base = wallTone(tone);
  const bright = mixed(base, [1, 0.99, 0.96], 0.45);
  const dark = scaled(mixed(base, palette.shade, 0.3), 0.74);
  const tile = smooth();
  const bend = backdrop.horizon;
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 300);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      // The bend of the paper lies in a little shade; the floor before it catches the light again.
      const fold = -0.13 * Math.exp(-(((v - bend) / 0.07) ** 2));
      const floor = smoothstep(bend, frame.height, v) * 0.16;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const dx = (u - frame.width * 0.5) / (0.62 * Math.max(1, frame.width * 0.8));
        const dy = (v - bend * 0.62) / 0.62;
        const n =
          lookUp(tile.levels[2]!, tile.bits - 2, u * 0.5 + drift.x, v * 0.5 + drift.y) - 0.5;
        const spot = Math.exp(-(dx * dx + dy * dy) * 1.1) + fold + floor + n * 0.16;
        const t = smoothstep(-0.1, 1.05, spot);
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          const low = dark[c]! + (base[c]! - dark[c]!) * Math.min(1, t * 2);
          const high = t > 0.5 ? (bright[c]! - base[c]!) * (t * 2 - 1) : 0;
          cells[at + c] = (low + high) * palette.light[c]!;
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
  if (table !== 'none') paintTable(view, table);
}
