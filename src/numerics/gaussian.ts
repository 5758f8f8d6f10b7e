import { seededRandom } from './random.ts';

/** Gives as many standard normal numbers as asked for, each time the next ones. */
export type NoiseStream = (count: number) => Float32Array<ArrayBuffer>;

/**
 * Standard normal numbers by a seed: sfc32, made normal by Marsaglia's polar method. Different seeds,
 * neighbours too, give streams that have nothing to do with each other. How the numbers are asked for, all
 * at once or in parts, makes no difference.
 *
 * The same seed gives the same bits on every machine and with every release of Node: only operations that
 * IEEE 754 rounds exactly are used, and `Math.log` and `Math.cos`, which engines may compute as they
 * like, are not. torch's numbers for the same seed are others.
 */
export function gaussianStream(seed: number): NoiseStream {
  const random = seededRandom(seed).fork('gaussian');
  let spare: number | undefined;
  return (count) => {
    const numbers = new Float32Array(count);
    let i = 0;
    if (spare !== undefined && count > 0) {
      numbers[i++] = spare;
      spare = undefined;
    }
    while (i < count) {
      // Half a step inwards, so that the numbers lie evenly around zero and none is zero.
      const x = 2 * random.next() - 1 + 2 ** -32;
      const y = 2 * random.next() - 1 + 2 ** -32;
      const square = x * x + y * y;
      if (square >= 1) continue;
      const radius = Math.sqrt((-2 * naturalLogarithm(square)) / square);
      numbers[i++] = x * radius;
      if (i < count) numbers[i++] = y * radius;
      else spare = y * radius;
    }
    return numbers;
  };
}

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);
/** Which half of a 64-bit float holds its exponent: the second one on little-endian machines. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
/** ln 2, in a part whose multiples by exponents are exact and the rest. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
/** 2 / (2k + 1): the series of ln((1 + s) / (1 − s)) in s², which at |s| ≤ 0.172 needs no more. */
const SERIES = Array.from({ length: 11 }, (_, k) => 2 / (2 * k + 1));

/**
 * The natural logarithm of a positive number that is not subnormal, by + − × ÷ alone; at most three units
 * of its last place from the true one.
 */
function naturalLogarithm(x: number): number {
  float[0] = x;
  let exponent = (halves[HIGH]! >>> 20) - 1023;
  halves[HIGH] = (halves[HIGH]! & 0x000fffff) | 0x3ff00000;
  let mantissa = float[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum * square + SERIES[k]!;
  return exponent * LN2_HIGH + (s * sum + exponent * LN2_LOW);
}
