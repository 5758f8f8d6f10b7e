import type { Random } from '../../../numerics/random.ts';
import { labInto, rgbInto } from '../../../numerics/oklab.ts';
import type { Planes } from './planes.ts';

/** A few colours that stand for all of a picture's. Three values a colour. */
export interface Palette {
  readonly size: number;
  /** OKLab. */
  readonly lab: Float32Array;
  /** Display sRGB, 0 … 1. */
  readonly rgb: Float32Array;
}

/** Colours looked at when a palette is made: enough to find every visible one. */
const SAMPLES = 5000;
const ROUNDS = 10;

/**
 * The `size` colours nearest to all of the picture's in OKLab (k-means from k-means++ seeds).
 * Strong colours and those of `things` count more, so that a small red flower is not averaged into the grass.
 */
export function paletteOf(
  picture: Planes,
  size: number,
  random: Random,
  things?: Uint8Array,
): Palette {
  const area = picture.width * picture.height;
  const count = Math.min(area, SAMPLES);
  const samples = new Float32Array(count * 3);
  const weights = new Float32Array(count);
  const stride = area / count;
  for (let i = 0; i < count; i++) {
    const at = Math.min(area - 1, Math.floor((i + random.next()) * stride));
    labInto(samples, i * 3, picture.r[at]!, picture.g[at]!, picture.b[at]!);
    const told = things !== undefined && things[at] !== 0 ? 3 : 1;
    weights[i] = told * (0.4 + 6 * Math.hypot(samples[i * 3 + 1]!, samples[i * 3 + 2]!));
  }
  const lab = seeds(samples, weights, size, random);
  for (let round = 0; round < ROUNDS; round++) moveToMeans(lab, samples, weights);
  return paletteFrom(lab);
}

export function paletteFrom(lab: Float32Array): Palette {
  const size = lab.length / 3;
  const rgb = new Float32Array(lab.length);
  for (let k = 0; k < size; k++) rgbInto(rgb, k * 3, lab[k * 3]!, lab[k * 3 + 1]!, lab[k * 3 + 2]!);
  return { size, lab, rgb };
}

/** The nearest of the palette's colours. */
export function nearest(lab: Float32Array, l: number, a: number, b: number): number {
  let best = Infinity;
  let found = 0;
  for (let k = 0; k < lab.length; k += 3) {
    const dl = l - lab[k]!;
    const da = a - lab[k + 1]!;
    const db = b - lab[k + 2]!;
    const distance = dl * dl + da * da + db * db;
    if (distance < best) {
      best = distance;
      found = k;
    }
  }
  return found / 3;
}

/** k-means++: each seed is drawn by how far it lies from those before. */
function seeds(
  samples: Float32Array,
  weights: Float32Array,
  size: number,
  random: Random,
): Float32Array {
  const count = weights.length;
  const lab = new Float32Array(size * 3);
  const far = new Float32Array(count).fill(1);
  for (let k = 0; k < size; k++) {
    let total = 0;
    for (let i = 0; i < count; i++) total += far[i]! * weights[i]!;
    let left = random.next() * total;
    let chosen = count - 1;
    for (let i = 0; i < count; i++) {
      left -= far[i]! * weights[i]!;
      if (left <= 0) {
        chosen = i;
        break;
      }
    }
    for (let c = 0; c < 3; c++) lab[k * 3 + c] = samples[chosen * 3 + c]!;
    for (let i = 0; i < count; i++) {
      const dl = samples[i * 3]! - lab[k * 3]!;
      const da = samples[i * 3 + 1]! - lab[k * 3 + 1]!;
      const db = samples[i * 3 + 2]! - lab[k * 3 + 2]!;
      const distance = dl * dl + da * da + db * db;
      if (k === 0 || distance < far[i]!) far[i] = distance;
    }
  }
  return lab;
}

function moveToMeans(lab: Float32Array, samples: Float32Array, weights: Float32Array): void {
  const sums = new Float64Array(lab.length);
  const totals = new Float64Array(lab.length / 3);
  for (let i = 0; i < weights.length; i++) {
    const k = nearest(lab, samples[i * 3]!, samples[i * 3 + 1]!, samples[i * 3 + 2]!);
    const weight = weights[i]!;
    totals[k] = totals[k]! + weight;
    for (let c = 0; c < 3; c++) sums[k * 3 + c] = sums[k * 3 + c]! + weight * samples[i * 3 + c]!;
  }
  for (let k = 0; k < totals.length; k++) {
    if (totals[k] === 0) continue;
    for (let c = 0; c < 3; c++) lab[k * 3 + c] = sums[k * 3 + c]! / totals[k]!;
  }
}
