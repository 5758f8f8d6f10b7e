import type { PatchSpace, Raster } from './patch-space.ts';

/** A raster of which only a part is known: `known` is 1 there, one byte a pixel. */
export interface PartlyKnown {
  readonly raster: Raster;
  readonly known: Uint8Array;
}

/**
 * The same at half the size (rounded up), each pixel the mean of the known ones it stands for, so
 * that nothing unknown leaks in. It counts as known where at least half of what it stands for is.
 */
export function halve({ raster, known }: PartlyKnown, space: PatchSpace): PartlyKnown {
  const { width, height, data } = raster;
  const half = space.raster(Math.ceil(width / 2), Math.ceil(height / 2));
  const halfKnown = new Uint8Array(half.width * half.height);
  for (let y = 0; y < half.height; y++) {
    const bottom = Math.min(height - 1, 2 * y + 1);
    for (let x = 0; x < half.width; x++) {
      const right = Math.min(width - 1, 2 * x + 1);
      let count = 0;
      let pixels = 0;
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let v = 2 * y; v <= bottom; v++) {
        for (let u = 2 * x; u <= right; u++) {
          pixels += 1;
          const at = v * width + u;
          if (known[at] === 0) continue;
          count += 1;
          first += data[4 * at]!;
          second += data[4 * at + 1]!;
          third += data[4 * at + 2]!;
          fourth += data[4 * at + 3]!;
        }
      }
      if (2 * count < pixels) continue;
      const at = y * half.width + x;
      halfKnown[at] = 1;
      half.data[4 * at] = first / count;
      half.data[4 * at + 1] = second / count;
      half.data[4 * at + 2] = third / count;
      half.data[4 * at + 3] = fourth / count;
    }
  }
  return { raster: half, known: halfKnown };
}

/** How many pixels all levels of a pyramid of so many halvings have together. */
export function pyramidPixels(width: number, height: number, halvings: number): number {
  let pixels = width * height;
  let across = width;
  let down = height;
  for (let level = 0; level < halvings; level++) {
    across = Math.ceil(across / 2);
    down = Math.ceil(down / 2);
    pixels += across * down;
  }
  return pixels;
}
