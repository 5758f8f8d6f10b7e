/** Which samples of a line make each sample of the resampled line, and with what weight. */
export interface Taps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Row `i` has the weights of sample `i`; they sum to 1. */
  readonly weights: Float64Array;
  /** Length of a row of weights, the largest count. */
  readonly span: number;
}

/** A window by which samples are weighted. */
export interface Kernel {
  /** Beyond this distance everything weighs nothing. */
  readonly support: number;
  weight(distance: number): number;
}

/**
 * The taps from a line of `from` samples to one of `to`. Samples lie at pixel centres; making a line
 * shorter widens the kernel by as much, so that nothing aliases. At the ends the kernel is cut and its
 * weights are made to sum to 1 again.
 */
export function kernelTaps(from: number, to: number, kernel: Kernel): Taps {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  const support = kernel.support * stretch;
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
      sum += row[k] = kernel.weight((begin + k + 0.5 - centre) / stretch);
    }
    for (let k = 0; k < row.length; k++) row[k]! /= sum;
    first[i] = begin;
    count[i] = end - begin;
  }
  return { first, count, weights, span };
}
