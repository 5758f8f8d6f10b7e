import type { Pixels } from '../../../kernel/pixels.ts';
import { Arena } from '../../../numerics/arena.ts';
import { pixelsOf, planesOf } from './planes.ts';
import { stretchedTo } from './resample.ts';

/** The picture `factor` times as large, smoothly; itself when the factor is 1. */
export function enlarged(picture: Pixels, factor: number): Pixels {
  if (factor === 1) return picture;
  const arena = new Arena(0);
  const { width, height } = picture;
  return pixelsOf(stretchedTo(planesOf(picture, arena), width * factor, height * factor, arena));
}

/** The reverse: each pixel the mean of `factor` × `factor`. */
export function reduced(picture: Pixels, factor: number): Pixels {
  if (factor === 1) return picture;
  const width = picture.width / factor;
  const height = picture.height / factor;
  const sums = new Float32Array(width * height * 3);
  const row = picture.width * 3;
  for (let y = 0; y < picture.height; y++) {
    const to = Math.floor(y / factor) * width * 3;
    for (let x = 0; x < picture.width; x++) {
      const at = to + Math.floor(x / factor) * 3;
      for (let c = 0; c < 3; c++) sums[at + c] = sums[at + c]! + picture.data[y * row + x * 3 + c]!;
    }
  }
  const data = Uint8ClampedArray.from(sums, (sum) => sum / (factor * factor));
  return { width, height, channels: 3, data };
}
