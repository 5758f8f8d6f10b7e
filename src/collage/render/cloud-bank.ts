import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';
import { gridOver, laidOver } from './wash.ts';

export interface CloudBankOptions {
  /** Mean height of its tops, and how far they rise above and sink below that; frame units. */
  readonly top: number;
  readonly swing: number;
  readonly lit: Rgb;
  readonly shade: Rgb;
  /** Size of the puffs: 1 near, smaller farther away. */
  readonly scale: number;
  /** Tells one bank from the next. */
  readonly row: number;
}

/**
 * Cumulus seen from the side, down to the lower edge: billowing noise (its folded absolute value)
 * swells above a ragged top line, and each puff is lit from the sun's side.
 */
export function paintCloudBank(view: View, options: CloudBankOptions): void {
  const { plan, drift, arena, canvas } = view;
  const start = rowAt(view, options.top - options.swing * 1.6);
  if (start >= canvas.height) return;
  const tile = smooth();
  const { source } = plan.light;
  const pace = 0.34 / options.scale;
  arena.scoped(() => {
    const grid = gridOver(view, start, canvas.height);
    const level = levelFor(tile, grid.pitch * pace * 1.4);
    const values = tile.levels[level]!;
    const bits = tile.bits - level;
    const broad = tile.levels[4]!;
    const cells = arena.floats(grid.columns * grid.rows * 4);
    const x0 = drift.x + options.row * 0.29;
    const y0 = drift.y + options.row * 0.43;
    for (let j = 0; j < grid.rows; j++) {
      const v = grid.y0 + (j + 0.5) * grid.pitch;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const x = u * pace + x0;
        const y = v * pace * 1.5 + y0;
        const heap = lookUp(broad, tile.bits - 4, x * 0.55, y0) - 0.5;
        const puff = billow(values, bits, x, y);
        const rise = v - options.top + heap * options.swing * 3.2;
        const body = rise + (puff - 0.35) * options.swing * 1.15;
        const alpha = smoothstep(-0.008 * options.scale, 0.035 * options.scale, body);
        const at = (j * grid.columns + i) * 4;
        if (alpha <= 0.002) {
          cells.fill(0, at, at + 4);
          continue;
        }
        const side = Math.max(-1, Math.min(1, (source.x - u) * 1.5));
        const other = billow(values, bits, x + side * 0.02, y - 0.03);
        const crown = 1 - smoothstep(0, options.swing * 2.4, body);
        const lit = clamp01(0.42 + (puff - other) * 2.1 + crown * 0.42);
        for (let c = 0; c < 3; c++) {
          cells[at + c] = (options.shade[c]! + (options.lit[c]! - options.shade[c]!) * lit) * alpha;
        }
        cells[at + 3] = alpha;
      }
    }
    laidOver(view, grid, canvas.height, cells);
  });
}

/** Round heaps with sharp valleys between them, 0 … 1. */
function billow(values: Float32Array, bits: number, x: number, y: number): number {
  const a = Math.abs(lookUp(values, bits, x, y) - 0.5);
  const b = Math.abs(lookUp(values, bits, x * 2.3 + 0.37, y * 2.3 + 0.11) - 0.5);
  return (a + b * 0.5) * 2.2;
}
