import type { Size } from '../../kernel/size.ts';

/**
 * A mask of pixels as one of latents: 1 where any pixel of a latent is repainted, so that a thin hole is
 * not lost. Equal to taking the nearest pixel wherever the mask follows the grid of latents.
 * @param repainted 1 or 0 a pixel.
 * @param size of that mask, multiples of `factor`.
 * @param factor pixels of an edge for one latent.
 */
export function latentMask(
  repainted: Uint8Array,
  { width, height }: Size,
  factor: number,
): Float32Array<ArrayBuffer> {
  const across = width / factor;
  const mask = new Float32Array(across * (height / factor));
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / factor) * across;
    for (let x = 0; x < width; x++) {
      if (repainted[y * width + x] === 1) mask[row + Math.floor(x / factor)] = 1;
    }
  }
  return mask;
}
