import type { NoiseStream } from '../../numerics/gaussian.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';
import { joinBatch, splitBatch } from './batch.ts';
import { onlyInput, pictureOutput } from './graph-ends.ts';
import { latentScale } from './latent-scale.ts';
import { runTiled } from './run-tiled.ts';
import { sampleMoments } from './sample-moments.ts';
import { vaeTiling, type TilingChoice } from './vae-tiling.ts';

/** Says in latents what pictures show. */
export interface LatentEncoder {
  /**
   * Latents `[batch, channels, height, width]` as the UNet has them.
   * @param images `[batch, 3, height, width]`, -1 … 1; edges are multiples of the model's `vaeFactor`.
   * @param noise a stream for each picture, from which as many numbers are drawn as it has latents; more
   * streams than one for one picture give as many samples of it.
   * @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`.
   */
  encode(images: Tensor, noise: readonly NoiseStream[]): Promise<Tensor>;
}

export interface LatentEncoderOptions {
  readonly tiling: TilingChoice;
}

/**
 * The encoding half of an autoencoder; one picture after the other, as they are decoded. Some exports
 * give mean and variance, of which a sample is drawn here. Others drew one already, by chance of their
 * own that no seed governs; those leave the noise untouched.
 */
export function createLatentEncoder(
  model: ModelFolder,
  session: Session,
  { tiling }: LatentEncoderOptions,
): LatentEncoder {
  const part = 'vae_encoder';
  const input = onlyInput(session, model, part);
  const output = pictureOutput(session, model, part, ['latent_parameters', 'latent_sample']);
  const { scale, shift } = latentScale(model, part);

  const run = async (image: Tensor): Promise<Tensor> => {
    const latents = (await session.run({ [input.name]: image }, [output]))[output]!;
    const [height, width] = image.dims.slice(2).map((edge) => edge / model.vaeFactor);
    assertShape(latents, [1, undefined, height, width], model, part);
    return latents;
  };

  const encodeOne = async (
    image: Tensor,
    noises: readonly NoiseStream[],
  ): Promise<readonly Tensor[]> => {
    const perLatent = model.vaeFactor;
    const [, , height = 0, width = 0] = image.dims;
    const tiles = vaeTiling(model, tiling, input, perLatent, height / perLatent, width / perLatent);
    const encoded =
      tiles === undefined
        ? await run(image)
        : await runTiled(image, tiles, { input: perLatent, output: 1 }, run);
    assertNumbers(encoded, model, part);
    return noises.map((noise) => {
      const latents = sampled(model, encoded, noise);
      const values = latents.data.map((value) => Math.fround(value - shift) * scale);
      return tensor(values, latents.dims);
    });
  };

  return {
    encode: async (images, noise) => {
      const single = images.dims[0] === 1;
      const latents: Tensor[] = [];
      for (const [i, image] of splitBatch(images).entries()) {
        latents.push(...(await encodeOne(image, single ? noise : [noise[i]!])));
      }
      return joinBatch(latents);
    },
  };
}

function sampled(model: ModelFolder, encoded: Tensor, noise: NoiseStream): Tensor {
  const channels = encoded.dims[1]!;
  if (channels === model.latentChannels) return encoded;
  if (channels === 2 * model.latentChannels) return sampleMoments(encoded, noise);
  throw modelFault('run_failed', {
    model: model.name,
    part: 'vae_encoder',
    trouble: `it gives ${channels} channels where ${model.latentChannels} or twice as many were expected`,
  });
}
