import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { LANCZOS } from '../../pixels/lanczos.ts';
import { kernelTaps, type Kernel, type Taps } from '../../pixels/taps.ts';

/** Bits after the point of Pillow's weights, `PRECISION_BITS` in its Resample.c. */
const ONE = 2 ** 22;

const BILINEAR: Kernel = { support: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) };

/** Keys' cubic with a = -0.5. */
export const BICUBIC: Kernel = {
  support: 2,
  weight: (x) => {
    const a = -0.5;
    const d = Math.abs(x);
    if (d < 1) return ((a + 2) * d - (a + 3)) * d * d + 1;
    return d < 2 ? (((d - 5) * d + 8) * d - 4) * a : 0;
  },
};

/** Pillow's filters by the numbers under which configs know them. */
const KERNELS = { 1: LANCZOS, 2: BILINEAR, 3: BICUBIC } as const;

export type PillowFilter = keyof typeof KERNELS;

/**
 * An opaque picture at another size, to the last bit as Pillow 13 makes it: along one axis, rounded to 8
 * bits, then along the other, with weights of 22 binary places. What judges pictures was trained on such.
 */
export function pillowResize(pixels: Pixels, size: Size, filter: PillowFilter): Pixels {
  const kernel = KERNELS[filter];
  const plain: Pixels = { ...pixels, channels: 3, data: opaque(pixels) };
  return isDownFirst(pixels, size)
    ? resizeAcross(resizeDown(plain, size.height, kernel), size.width, kernel)
    : resizeDown(resizeAcross(plain, size.width, kernel), size.height, kernel);
}

/** The axis that Pillow begins with, found by trying: releases before 13 always go across first. */
function isDownFirst(from: Size, to: Size): boolean {
  return to.height < from.height && from.height - to.height > 2 * (from.width - to.width);
}

function resizeAcross({ width, height, data }: Pixels, to: number, kernel: Kernel): Pixels {
  const result = new Uint8ClampedArray(to * height * 3);
  resizeAxis(
    { data, stride: 3, line: width * 3, lines: height },
    { data: result, stride: 3, line: to * 3 },
    fixedTaps(width, to, kernel),
  );
  return { width: to, height, channels: 3, data: result };
}

function resizeDown({ width, height, data }: Pixels, to: number, kernel: Kernel): Pixels {
  const result = new Uint8ClampedArray(width * to * 3);
  resizeAxis(
    { data, stride: width * 3, line: 3, lines: width },
    { data: result, stride: width * 3, line: 3 },
    fixedTaps(height, to, kernel),
  );
  return { width, height: to, channels: 3, data: result };
}

function opaque({ data, channels }: Pixels): Pixels['data'] {
  return channels === 3 ? data : data.filter((_, i) => i % 4 !== 3);
}

/** Weights as whole numbers of 1 / 2²², rounded away from zero. */
function fixedTaps(from: number, to: number, kernel: Kernel): Taps {
  const taps = kernelTaps(from, to, kernel);
  const weights = taps.weights.map((weight) => Math.trunc(weight * ONE + Math.sign(weight) / 2));
  return { ...taps, weights };
}

/** Lines of pixels in an array: how far apart pixels lie in one, and how far apart lines begin. */
interface Lines {
  readonly data: Uint8ClampedArray;
  readonly stride: number;
  readonly line: number;
}

function resizeAxis(
  source: Lines & { readonly lines: number },
  result: Lines,
  { first, count, weights, span }: Taps,
): void {
  for (let line = 0; line < source.lines; line++) {
    for (let i = 0; i < first.length; i++) {
      const from = line * source.line + first[i]! * source.stride;
      const to = line * result.line + i * result.stride;
      for (let c = 0; c < 3; c++) {
        let sum = ONE / 2;
        for (let k = 0; k < count[i]!; k++) {
          sum += weights[i * span + k]! * source.data[from + k * source.stride + c]!;
        }
        result.data[to + c] = Math.floor(sum / ONE);
      }
    }
  }
}
