import type { Pixels } from '../kernel/pixels.ts';
import type { Plan } from './compose/plan.ts';
import { flattenOnWhite } from '../pixels/alpha.ts';
import { unseen, type DrawHooks } from './draw-hooks.ts';
import { paintPlan } from './paint-plan.ts';

/** Edge of the grid on which pictures are compared: grain and resampling do not count. */
const CELLS = 40;
/** Shorter edge at which a plan without styles is painted to be compared. */
const EDGE = 256;
/** Mean difference of cells, and that which 95 % of them stay under, 0 … 255. */
const MEAN = 5;
const MOST = 22;

/**
 * True when a picture still shows a plan, be it scaled or compressed since. It may have been changed
 * in any program, cropped or mirrored; then what the plan says of it is no help. Where `keep` is
 * below 255 it does not matter what the picture shows.
 */
export function showsPlan(
  plan: Plan,
  picture: Pixels,
  keep: Uint8ClampedArray | undefined,
  hooks: DrawHooks,
): boolean {
  const { width, height } = picture;
  const across = width / plan.frame.width;
  const down = height / plan.frame.height;
  if (Math.abs(across - down) * Math.max(plan.frame.width, plan.frame.height) > 2) return false;
  // Strokes of styles are as wide as the picture has pixels for.
  const scale = (plan.styles ?? []).length > 0 ? 1 : Math.min(1, EDGE / Math.min(width, height));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const painted = flattenOnWhite(paintPlan(plan, size, unseen(hooks)));
  const kept = cellsOf(picture, keep);
  const known = cellsOf(painted);
  const differences: number[] = [];
  for (let i = 0; i < CELLS * CELLS; i++) {
    if (!(kept.counts[i]! > 0)) continue;
    for (let c = 3 * i; c < 3 * i + 3; c++) {
      differences.push(Math.abs(kept.means[c]! - known.means[c]!));
    }
  }
  if (differences.length === 0) return true;
  differences.sort((a, b) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  return mean < MEAN && differences[Math.floor(0.95 * differences.length)]! < MOST;
}

/** Mean colours of a grid of cells; with a mask, only of those that stay entirely. */
function cellsOf(
  { width, height, data }: Pixels,
  keep?: Uint8ClampedArray,
): { readonly means: Float64Array; readonly counts: Float64Array } {
  const means = new Float64Array(3 * CELLS * CELLS);
  const counts = new Float64Array(CELLS * CELLS);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * CELLS) / height) * CELLS;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.floor((x * CELLS) / width);
      const pixel = y * width + x;
      if (keep !== undefined && keep[pixel]! < 255) counts[cell] = -Infinity;
      counts[cell]!++;
      for (let c = 0; c < 3; c++) means[3 * cell + c]! += data[3 * pixel + c]!;
    }
  }
  for (let cell = 0; cell < counts.length; cell++) {
    for (let c = 0; c < 3; c++) means[3 * cell + c]! /= counts[cell]!;
  }
  return { means, counts };
}
