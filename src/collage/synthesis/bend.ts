import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { Spread } from './spread.ts';
import type { SourceMap } from './source-map.ts';

/** How much of the source falls out of the picture at its sides, as a share of an edge. */
const CUT = [0.05, 0.16] as const;
/** Standard deviation of the logarithm of how much columns and rows stretch. */
const STRETCH = 0.36;
/** Points between which the stretch of columns and rows changes. */
const KNOTS = 5;
/** Waves of stretching across the picture. */
const WAVES = 0.8;

/**
 * Stretches columns and rows unevenly and cuts a little off the sides: arrangements change and
 * every straight upright or level line stays straight. What stands out is stretched less.
 */
export function bend(
  saliency: Float32Array,
  { width, height }: Size,
  strength: number,
  spread: Spread,
  random: Random,
): SourceMap {
  const { columns, rows } = detailOf(saliency, { width, height });
  const across = stretched(columns, strength, spread.first, random.fork('columns'));
  const down = stretched(rows, strength, spread.second, random.fork('rows'));
  const x = new Float32Array(width * height);
  const y = new Float32Array(width * height);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      x[j * width + i] = across[i]!;
      y[j * width + i] = down[j]!;
    }
  }
  return { width, height, x, y };
}

/** Where the middle of each column comes from. `phase`, 0 … 1, says which parts grow. */
function stretched(
  detail: Float32Array,
  strength: number,
  phase: number,
  random: Random,
): Float32Array {
  const count = detail.length;
  const knots = Array.from(
    { length: KNOTS },
    (_, k) =>
      1.2 * Math.cos(2 * Math.PI * ((WAVES * k) / (KNOTS - 1) + phase)) + random.between(-0.6, 0.6),
  );
  const slopes = Float32Array.from(detail, (stands, i) => {
    const place = ((i + 0.5) / count) * (KNOTS - 1);
    const k = Math.min(KNOTS - 2, Math.floor(place));
    const t = place - k;
    const smooth = t * t * (3 - 2 * t);
    const value = knots[k]! + (knots[k + 1]! - knots[k]!) * smooth;
    return Math.exp(STRETCH * strength * value * (1 - 0.75 * stands));
  });
  const total = slopes.reduce((sum, slope) => sum + slope, 0);
  const cut = Math.min(0.3, random.between(...CUT) * strength) * count;
  const first = phase * cut;
  const last = count - (1 - phase) * cut;
  const to = new Float32Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    to[i] = first + ((sum + slopes[i]! / 2) / total) * (last - first);
    sum += slopes[i]!;
  }
  return to;
}

/** How much stands out in each column and row, 0 … 1. */
function detailOf(
  saliency: Float32Array,
  { width, height }: Size,
): { readonly columns: Float32Array; readonly rows: Float32Array } {
  const columns = new Float32Array(width);
  const rows = new Float32Array(height);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      columns[i] = columns[i]! + saliency[j * width + i]!;
      rows[j] = rows[j]! + saliency[j * width + i]!;
    }
  }
  for (const sums of [columns, rows]) {
    const most = Math.max(...sums, 1e-6);
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! / most;
  }
  return { columns, rows };
}
