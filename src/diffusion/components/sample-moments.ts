import type { NoiseStream } from '../../numerics/gaussian.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';

/** Between these diffusers' `DiagonalGaussianDistribution` keeps logarithms of variances. */
const LEAST = -30;
const MOST = 20;

/**
 * A sample of a normal distribution for each latent: `mean + exp(logvar / 2) · noise`.
 * @param moments `[1, 2 · channels, height, width]`, means before logarithms of variances.
 */
export function sampleMoments(moments: Tensor, noise: NoiseStream): Tensor {
  const [batch = 1, channels = 0, height = 0, width = 0] = moments.dims;
  const count = moments.data.length / 2;
  const drawn = noise(count);
  const latents = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const logVariance = Math.min(Math.max(moments.data[count + i]!, LEAST), MOST);
    const deviation = Math.fround(Math.exp(0.5 * logVariance));
    latents[i] = moments.data[i]! + Math.fround(deviation * drawn[i]!);
  }
  return tensor(latents, [batch, channels / 2, height, width]);
}
