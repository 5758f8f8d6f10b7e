import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';

/**
 * How much red, green and blue each channel of Stable Diffusion's latents has, by linear regression of
 * decoded pictures on their latents; −1 is black and 1 is white. The same for 1.x and 2.x, whose latent
 * space is one. Published by the InvokeAI project.
 */
const COLOURS = [
  [0.298, 0.207, 0.208],
  [0.187, 0.286, 0.173],
  [-0.158, 0.189, 0.264],
  [-0.184, -0.271, -0.473],
] as const;

/** What latents look like, one pixel for one latent. Next to nothing to compute, and rather grey. */
export function colouredLatents(latents: Float32Array, { width, height }: Size): Pixels {
  const count = width * height;
  const data = new Uint8ClampedArray(count * 3);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      let sum = 0;
      for (let k = 0; k < COLOURS.length; k++) sum += latents[k * count + i]! * COLOURS[k]![c]!;
      data[i * 3 + c] = (sum + 1) * 127.5;
    }
  }
  return { width, height, channels: 3, data };
}
