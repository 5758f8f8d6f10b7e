import type { Pixels } from '../../kernel/pixels.ts';
import { REPLACED } from '../compose/edit/hole.ts';

/** What a picture looks like around its hole, measured so that something drawn may look alike. */
export interface Surroundings {
  /** Mean colour near the hole, display values 0 … 1. */
  readonly mean: readonly [r: number, g: number, b: number];
  /** Luma under which 95 % of the picture lies, 0 … 1. */
  readonly bright: number;
  /** Luma under which 5 % of the picture lies, 0 … 1. */
  readonly dark: number;
  /** Where its brighter side is: −1 left … 1 right. */
  readonly lightSide: number;
  /** Standard deviation of the grain in even places, 0 … 1. */
  readonly grain: number;
  /** Share of neighbouring pixels that are exactly alike: near 1 for flat drawings. */
  readonly flatness: number;
  /** The sharpest edges, as the largest share of a step of light between two neighbours, 0 … 1. */
  readonly sharpness: number;
}

/** How far from the hole's box its surroundings reach, as a share of the shorter edge. */
const NEAR = 0.15;
/** Pixels looked at along the shorter edge; statistics need no more. */
const SAMPLES = 320;

/** The calmest share of a picture, where roughness is grain alone. */
const EVEN = 0.2;
/** Below it lies that share of the magnitudes of a standard normal variable. */
const EVEN_QUANTILE = 0.2533;
/** What is rougher even there is texture all over, as grass is. */
const MOST_GRAIN = 0.025;

/** An edge so blurred that it is a slope: a third of it between every two of four pixels. */
const BLURRED = 0.34;

/** Measures what is kept of a picture. Of an empty picture, what suits a plain grey one. */
export function surroundingsOf(
  picture: Pixels,
  keep: Uint8ClampedArray,
  box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  },
): Surroundings {
  const { width, height, data } = picture;
  const unit = Math.min(width, height);
  const step = Math.max(1, Math.floor(unit / SAMPLES));
  const near = (x: number, y: number): boolean =>
    x > (box.left - NEAR) * unit &&
    x < (box.right + NEAR) * unit &&
    y > (box.top - NEAR) * unit &&
    y < (box.bottom + NEAR) * unit;
  const luma = (at: number): number =>
    (0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!) / 255;
  const histogram = new Uint32Array(256);
  const around = [0, 0, 0, 0];
  const whole = [0, 0, 0, 0];
  const sides = [0, 0, 0, 0];
  const roughness: number[] = [];
  const contrasts: number[] = [];
  let alike = 0;
  let compared = 0;
  for (let y = 1; y < height - 3; y += step) {
    for (let x = 1; x < width - 3; x += step) {
      const pixel = y * width + x;
      if (keep[pixel]! < REPLACED) continue;
      const at = 3 * pixel;
      const light = luma(at);
      histogram[Math.round(255 * light)]!++;
      const sums = near(x, y) ? around : whole;
      for (let c = 0; c < 3; c++) sums[c]! += data[at + c]!;
      sums[3]!++;
      const side = 2 * x < width ? 0 : 2;
      sides[side]! += light;
      sides[side + 1]!++;
      if (keep[pixel + 2]! < REPLACED || keep[pixel + 2 * width]! < REPLACED) continue;
      compared++;
      const right = luma(at + 3);
      if (data[at] === data[at + 3] && data[at + 1] === data[at + 4]) alike++;
      const rows = [at, at + 3 * width, at + 6 * width];
      // Second differences see grain but neither slopes of light nor straight edges along them.
      const [a, b, c] = rows.map((row) => luma(row) - 2 * luma(row + 3) + luma(row + 6));
      roughness.push(Math.abs(a! - 2 * b! + c!) / 6);
      const left = luma(at - 3);
      const far = luma(at + 6);
      const rise = Math.abs(far - left);
      if (rise > 0.12) contrasts.push(Math.min(1, Math.abs(right - light) / rise));
    }
  }
  const count = around[3]! + whole[3]!;
  const chosen = around[3]! > 0.02 * count ? around : whole;
  const mean = [0, 1, 2].map((c) => (chosen[3]! > 0 ? chosen[c]! / chosen[3]! / 255 : 0.5));
  const average = (side: number): number =>
    sides[side + 1]! > 0 ? sides[side]! / sides[side + 1]! : 0.5;
  const flatness = compared > 0 ? alike / compared : 0;
  return {
    mean: [mean[0]!, mean[1]!, mean[2]!],
    bright: count > 0 ? percentile(histogram, 0.95 * count) : 0.9,
    dark: count > 0 ? percentile(histogram, 0.05 * count) : 0.1,
    lightSide: Math.max(-1, Math.min(1, 4 * (average(2) - average(0)))),
    grain: Math.min(MOST_GRAIN, quantile(roughness, EVEN) / EVEN_QUANTILE),
    flatness,
    sharpness: contrasts.length > 20 ? quantile(contrasts, 0.8) : flatness > 0.5 ? 1 : BLURRED,
  };
}

function percentile(histogram: Uint32Array, wanted: number): number {
  let seen = 0;
  for (const [value, count] of histogram.entries()) {
    seen += count;
    if (seen >= wanted) return value / 255;
  }
  return 1;
}

function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
