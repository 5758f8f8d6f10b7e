import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { architectureOf, type Architecture } from '../models/architecture.ts';
import type { LatentColours, ModelFolder } from '../models/model-folder.ts';

type Colours = LatentColours['channels'];

/** Stable Diffusion 1.x and 2.x, whose latent space is one. */
const OF_SD: Colours = [
  [0.298, 0.207, 0.208],
  [0.187, 0.286, 0.173],
  [-0.158, 0.189, 0.264],
  [-0.184, -0.271, -0.473],
];

/** As the InvokeAI project found them. Nobody published those of MoVQ, and what paints pixels needs none. */
const COLOURS: Readonly<Partial<Record<Architecture, Colours>>> = {
  sd: OF_SD,
  'stable-unclip': OF_SD,
  sdxl: [
    [0.3816, 0.493, 0.532],
    [-0.3753, 0.1631, 0.1739],
    [0.177, 0.3588, -0.2048],
    [-0.435, -0.2644, -0.4289],
  ],
};

const GREY = [0, 0, 0] as const;

/**
 * A model whose autoencoder is its own says itself what its latents look like. `undefined` where nobody
 * says.
 */
export function coloursOf({
  family,
  latentColours,
}: Pick<ModelFolder, 'family' | 'latentColours'>): LatentColours | undefined {
  if (latentColours !== undefined) return latentColours;
  const channels = COLOURS[architectureOf(family)];
  return channels && { channels };
}

/** What latents look like, one pixel for one latent. Next to nothing to compute, and rather grey. */
export function colouredLatents(
  latents: Float32Array,
  { width, height }: Size,
  { channels, middle = GREY }: LatentColours,
): Pixels {
  const count = width * height;
  const data = new Uint8ClampedArray(count * 3);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      let sum = middle[c]!;
      for (let k = 0; k < channels.length; k++) sum += latents[k * count + i]! * channels[k]![c]!;
      data[i * 3 + c] = (sum + 1) * 127.5;
    }
  }
  return { width, height, channels: 3, data };
}
