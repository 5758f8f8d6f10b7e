import type { Pixels } from '../../kernel/pixels.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';

/**
 * Pictures as the autoencoder takes them: `[batch, 3, height, width]`, -1 for black to 1 for white, with
 * every step rounded to 32 bits as diffusers' `VaeImageProcessor` does. Alpha is left out.
 * @param pictures of one size, one at least.
 */
export function pictureTensor(pictures: readonly Pixels[]): Tensor {
  const { width, height } = pictures[0]!;
  const plane = width * height;
  const data = new Float32Array(pictures.length * 3 * plane);
  pictures.forEach((picture, i) => {
    for (let c = 0; c < 3; c++) {
      const start = (i * 3 + c) * plane;
      for (let p = 0; p < plane; p++) {
        data[start + p] = SIGNED[picture.data[p * picture.channels + c]!]!;
      }
    }
  });
  return tensor(data, [pictures.length, 3, height, width]);
}

/** What each of the 256 levels comes to. */
const SIGNED = Float32Array.from({ length: 256 }, (_, level) => 2 * Math.fround(level / 255) - 1);

/** 8-bit pictures of `[batch, 3, height, width]`, rounded as diffusers' `numpy_to_pil`: halves to even. */
export function picturesOf({ data, dims }: Tensor): readonly Pixels[] {
  const [batch = 0, , height = 0, width = 0] = dims;
  const plane = width * height;
  return Array.from({ length: batch }, (_, i) => {
    // Writing into a clamped array clamps and rounds halves to even by itself.
    const pixels = new Uint8ClampedArray(plane * 3);
    for (let c = 0; c < 3; c++) {
      const start = (i * 3 + c) * plane;
      for (let p = 0; p < plane; p++) pixels[p * 3 + c] = level(data[start + p]!);
    }
    return { width, height, channels: 3, data: pixels };
  });
}

function level(value: number): number {
  return Math.fround(Math.fround(Math.fround(value * 0.5) + 0.5) * 255);
}
