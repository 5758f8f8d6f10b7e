/** Which samples of a line make each sample of the resampled line, and with what weight. */
export interface Taps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Row `i` has the weights of sample `i`; they sum to 1. */
  readonly weights: Float64Array;
  /** Length of a row of weights, the largest count. */
  readonly span: number;
}

/** Lobes of the window on each side. */
const LOBES = 3;

/**
 * Lanczos 3 from a line of `from` samples to one of `to`. Samples lie at pixel centres; making a line
 * shorter widens the kernel by as much, so that nothing aliases. At the ends the kernel is cut and its
 * weights are made to sum to 1 again.
 */
export function lanczosTaps(from: number, to: number): Taps {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  const support = LOBES * stretch;
  const span = Math.min(from, Math.ceil(support) * 2 + 1);
  const first = new Int32Array(to);
  const count = new Int32Array(to);
  const weights = new Float64Array(to * span);
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * scale;
    const begin = Math.max(0, Math.floor(centre - support + 0.5));
    const end = Math.min(from, Math.floor(centre + support + 0.5));
    const row = weights.subarray(i * span, i * span + end - begin);
    let sum = 0;
    for (let k = 0; k < row.length; k++) {
      sum += row[k] = lanczos((begin + k + 0.5 - centre) / stretch);
    }
    for (let k = 0; k < row.length; k++) row[k]! /= sum;
    first[i] = begin;
    count[i] = end - begin;
  }
  return { first, count, weights, span };
}

/** sinc(x) · sinc(x / 3) within three lobes (Duchon 1979). */
function lanczos(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= LOBES) return 0;
  const angle = Math.PI * x;
  return (LOBES * Math.sin(angle) * Math.sin(angle / LOBES)) / (angle * angle);
}
