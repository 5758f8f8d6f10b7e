import { combined } from '../../numerics/combine.ts';

/** How the two halves of a model's answer are put together. */
export interface Guidance {
  /** `w`: how closely the prompt is followed. */
  readonly scale: number;
  /** 0 … 1: how much of the contrast that guidance adds is taken away again; 0 when left out. */
  readonly rescale?: number;
}

/**
 * Whether the model has to be asked twice, without the prompt too. Up to a scale of 1 it is not: at 1 the
 * answer without the prompt cancels out.
 */
export function isGuided(scale: number): boolean {
  return scale > 1;
}

/**
 * Classifier-free guidance: `u + w(c − u)`.
 * @param output what the model said for the batch: all pictures without the prompt, `u`, then all with
 * it, `c`.
 * @param pictures how many pictures there are: half of the batch.
 */
export function guided(
  output: Float32Array<ArrayBuffer>,
  pictures: number,
  { scale, rescale = 0 }: Guidance,
): Float32Array<ArrayBuffer> {
  const half = output.length / 2;
  if (!Number.isInteger(half / pictures)) {
    throw new RangeError(`${output.length} numbers are not twice ${pictures} pictures`);
  }
  const without = output.subarray(0, half);
  const withPrompt = output.subarray(half);
  const sum = combined(1 - scale, without, scale, withPrompt);
  if (rescale > 0) matchContrast(sum, withPrompt, pictures, rescale);
  return sum;
}

/**
 * Takes away contrast that guidance added, picture by picture, by `amount`: at 1 the standard deviation
 * is that of the answer with the prompt (Lin et al. 2023, section 3.4).
 */
function matchContrast(
  sum: Float32Array<ArrayBuffer>,
  withPrompt: Float32Array<ArrayBuffer>,
  pictures: number,
  amount: number,
): void {
  const length = sum.length / pictures;
  for (let picture = 0; picture < pictures; picture++) {
    const own = sum.subarray(picture * length, (picture + 1) * length);
    const wanted = spreadOf(withPrompt.subarray(picture * length, (picture + 1) * length));
    const got = spreadOf(own);
    if (got === 0) continue;
    const factor = 1 - amount + (amount * wanted) / got;
    for (let i = 0; i < length; i++) own[i] = own[i]! * factor;
  }
}

/** How far numbers are spread: of equally many, in the ratio of their standard deviations. */
function spreadOf(numbers: Float32Array<ArrayBuffer>): number {
  let mean = 0;
  for (let i = 0; i < numbers.length; i++) mean += numbers[i]!;
  mean /= numbers.length;
  let squares = 0;
  for (let i = 0; i < numbers.length; i++) {
    const off = numbers[i]! - mean;
    squares += off * off;
  }
  return Math.sqrt(squares);
}
