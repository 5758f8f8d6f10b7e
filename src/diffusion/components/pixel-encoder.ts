import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { joinBatch, splitBatch } from './batch.ts';
import type { LatentEncoder } from './latent-encoder.ts';

/**
 * Stands for the encoder of an autoencoder in models that paint pixels, few of them, and enlarge these
 * afterwards: their latents are the picture itself, reduced. Each is the mean of the pixels that it will be
 * enlarged to. Certain, so that no noise is drawn.
 * @param factor pixels of an edge for one of those that are painted.
 */
export function createPixelEncoder(factor: number): LatentEncoder {
  return {
    encode: (images, noise) => {
      const reduced = averaged(images, factor);
      if (images.dims[0] !== 1) return Promise.resolve(reduced);
      return Promise.resolve(joinBatch(noise.flatMap(() => splitBatch(reduced))));
    },
  };
}

function averaged({ data, dims }: Tensor, factor: number): Tensor {
  const [batch = 0, channels = 0, height = 0, width = 0] = dims;
  const [down, across] = [height / factor, width / factor];
  const sums = new Float64Array(batch * channels * down * across);
  for (let line = 0; line < batch * channels * height; line++) {
    const plane = Math.floor(line / height);
    const row = plane * down + Math.floor((line % height) / factor);
    for (let x = 0; x < width; x++) {
      sums[row * across + Math.floor(x / factor)]! += data[line * width + x]!;
    }
  }
  const means = Float32Array.from(sums, (sum) => sum / factor ** 2);
  return tensor(means, [batch, channels, down, across]);
}
