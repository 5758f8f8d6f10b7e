import { smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';
import { gridOver, laidOver } from './wash.ts';

export interface MistOptions {
  /** Frame units: where it begins, where it is thickest, where it ends. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly lit: Rgb;
  readonly shade: Rgb;
  /** 0 … 1. */
  readonly density: number;
  /** 0 even … 1 ragged billows. */
  readonly billows: number;
  /** Tells one bank from the next. */
  readonly row: number;
}

/** A bank of mist or cloud that lies across the picture. */
export function paintMist(view: View, options: MistOptions): void {
  const { plan, drift, arena } = view;
  const start = rowAt(view, options.top);
  const end = rowAt(view, options.bottom);
  if (end <= start) return;
  const tile = smooth();
  const { source } = plan.light;
  arena.scoped(() => {
    const grid = gridOver(view, start, end);
    const level = levelFor(tile, grid.pitch * 0.6);
    const values = tile.levels[level]!;
    const bits = tile.bits - level;
    const cells = arena.floats(grid.columns * grid.rows * 4);
    for (let j = 0; j < grid.rows; j++) {
      const v = grid.y0 + (j + 0.5) * grid.pitch;
      const form =
        v < options.middle
          ? smoothstep(options.top, options.middle, v)
          : 1 - smoothstep(options.middle, options.bottom + 1e-4, v) * 0.999;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const x = u * 0.42 + drift.x + options.row * 0.29;
        const y = v * 0.8 + drift.y + options.row * 0.43;
        const warp = lookUp(values, bits, x * 0.6, y * 0.6) - 0.5;
        const n = lookUp(values, bits, x + warp * 0.2, y + warp * 0.14);
        const dx = Math.max(-1, Math.min(1, (source.x - u) * 2));
        const m = lookUp(values, bits, x + warp * 0.2 + dx * 0.016, y + warp * 0.14 - 0.03);
        const body =
          form * (1 - options.billows) +
          options.billows *
            smoothstep(0.62, 0.12 + 0.36 * (1 - form), 1 - n - form * 0.28 + 0.12) *
            form ** 0.35;
        const alpha = options.density * body;
        const lit = smoothstep(-0.13, 0.16, n - m);
        const at = (j * grid.columns + i) * 4;
        for (let c = 0; c < 3; c++) {
          cells[at + c] = (options.shade[c]! + (options.lit[c]! - options.shade[c]!) * lit) * alpha;
        }
        cells[at + 3] = alpha;
      }
    }
    laidOver(view, grid, end, cells);
  });
}
