import type { Painted } from '../../../src/diffusion/families/painter.ts';
import type { GoldenCase } from './golden-case.ts';
import type { GoldenTensor } from './golden-tensors.ts';

export interface PixelDeviations {
  /** Levels of 256 by which the worst byte is off. */
  readonly furthest: number;
  /** The share of bytes that are the same. */
  readonly equal: number;
  /** Whether each picture was flagged as unsafe; those have no pixels to compare. */
  readonly flags: readonly boolean[];
}

export function comparePixels(golden: GoldenCase, painted: readonly Painted[]): PixelDeviations {
  return differenceOf(golden.tensor('pixels'), painted);
}

/** @param pixels `[pictures, height, width, 3]`, as diffusers has them. */
export function differenceOf(
  { data, dims }: GoldenTensor,
  painted: readonly Painted[],
): PixelDeviations {
  const length = data.length / dims[0]!;
  let furthest = 0;
  let compared = 0;
  let same = 0;
  const flags = painted.map((picture, i) => {
    if (picture instanceof Error) return true;
    if (picture.data.length !== length) {
      throw new Error(`a picture has ${picture.data.length} bytes where diffusers has ${length}`);
    }
    picture.data.forEach((value, at) => {
      const difference = Math.abs(value - data[i * length + at]!);
      furthest = Math.max(furthest, difference);
      if (difference === 0) same += 1;
    });
    compared += length;
    return false;
  });
  return { furthest, equal: compared === 0 ? 1 : same / compared, flags };
}
