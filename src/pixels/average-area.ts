import type { Size } from '../kernel/size.ts';
import type { Plane } from './alpha.ts';

/**
 * A mask at another size: each value is the average of the area it covers, in whole numbers, so that
 * it is 255 only where every pixel it touches is 255, however little of that pixel; likewise 0.
 */
export function averageArea(plane: Plane, size: Size): Plane {
  const { width, height, data } = plane;
  if (width === size.width && height === size.height) return plane;
  const across = coverage(width, size.width);
  const down = coverage(height, size.height);
  const area = width * height;
  const result = new Uint8ClampedArray(size.width * size.height);
  const sums = new Float64Array(width);
  for (let y = 0; y < size.height; y++) {
    sums.fill(0);
    for (const { at, share } of down[y]!) {
      for (let x = 0, i = at * width; x < width; x++, i++) sums[x]! += data[i]! * share;
    }
    for (let x = 0; x < size.width; x++) {
      let sum = 0;
      for (const { at, share } of across[x]!) sum += sums[at]! * share;
      result[y * size.width + x] = roundInside(sum, area);
    }
  }
  return { ...size, data: result };
}

/** The average, rounded, yet 0 and 255 only when it is exactly that. */
function roundInside(sum: number, area: number): number {
  if (sum === 0) return 0;
  return sum === 255 * area ? 255 : Math.min(254, Math.max(1, Math.round(sum / area)));
}

/**
 * Which pixels of a line lie under each pixel of the resampled line, and how much of them in units of
 * 1 / `to`: whole numbers that sum to `from`.
 */
function coverage(from: number, to: number): { at: number; share: number }[][] {
  return Array.from({ length: to }, (_, i) => {
    const [begin, end] = [i * from, (i + 1) * from];
    const covered = [];
    for (let at = Math.floor(begin / to); at * to < end; at++) {
      covered.push({ at, share: Math.min(end, (at + 1) * to) - Math.max(begin, at * to) });
    }
    return covered;
  });
}
