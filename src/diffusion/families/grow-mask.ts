import type { Size } from '../../kernel/size.ts';

/** Neighbours that are repainted as well: all but two at the corners, as Kandinsky's training had it. */
const NEIGHBOURS = [
  [-1, 0],
  [0, -1],
  [-1, -1],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/**
 * A mask of latents grown by one: `prepare_mask` of diffusers'
 * `pipelines/kandinsky2_2/pipeline_kandinsky2_2_inpainting.py`.
 * @param mask 1 where it is repainted, 0 elsewhere.
 */
export function grownMask(
  mask: Float32Array<ArrayBuffer>,
  { width, height }: Size,
): Float32Array<ArrayBuffer> {
  const grown = mask.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (mask[y * width + x] !== 1) continue;
      for (const [down, across] of NEIGHBOURS) {
        const [row, column] = [y + down, x + across];
        const isInside = row >= 0 && row < height && column >= 0 && column < width;
        if (isInside) grown[row * width + column] = 1;
      }
    }
  }
  return grown;
}
