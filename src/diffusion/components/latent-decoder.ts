import type { Pixels } from '../../kernel/pixels.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';
import { joinBatch, splitBatch } from './batch.ts';
import { picturesOf } from './picture-tensor.ts';
import { onlyInput, pictureOutput } from './graph-ends.ts';
import { latentScale } from './latent-scale.ts';
import { runTiled } from './run-tiled.ts';
import { vaeTiling, type TilingChoice } from './vae-tiling.ts';

/** Shows what latents mean. */
export interface LatentDecoder {
  /**
   * Pictures of latents `[batch, channels, height, width]` as the UNet has them.
   * @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`.
   */
  decode(latents: Tensor): Promise<readonly Pixels[]>;
  /** The same as numbers, `[batch, 3, height, width]`, some -1 … 1, neither clamped nor rounded. */
  decodeRaw(latents: Tensor): Promise<Tensor>;
}

export interface LatentDecoderOptions {
  readonly tiling: TilingChoice;
  /** Which of the model's decoders the session is; TAESD is quick and coarse. */
  readonly part?: 'vae_decoder' | 'taesd_decoder';
}

/** Red, green and blue. */
const COLOURS = 3;

/**
 * The decoding half of an autoencoder. Pictures of a batch are decoded one after the other: that takes
 * as long, needs the memory of one, and a picture has the same bits whatever it is decoded beside.
 */
export function createLatentDecoder(
  model: ModelFolder,
  session: Session,
  { tiling, part = 'vae_decoder' }: LatentDecoderOptions,
): LatentDecoder {
  const input = onlyInput(session, model, part);
  const output = pictureOutput(session, model, part);
  const { scale, shift } = latentScale(model, part);

  const run = async (latents: Tensor): Promise<Tensor> => {
    const picture = (await session.run({ [input.name]: latents }, [output]))[output]!;
    const [height, width] = latents.dims.slice(2).map((edge) => edge * model.vaeFactor);
    assertShape(picture, [1, COLOURS, height, width], model, part);
    return picture;
  };

  const decodeOne = async (latents: Tensor): Promise<Tensor> => {
    const [, , height = 0, width = 0] = latents.dims;
    const tiles = vaeTiling(model, tiling, input, 1, height, width);
    const picture =
      tiles === undefined
        ? await run(latents)
        : await runTiled(latents, tiles, { input: 1, output: model.vaeFactor }, run);
    assertNumbers(picture, model, part);
    return picture;
  };

  const decodeRaw = async (latents: Tensor): Promise<Tensor> => {
    const unscaled = tensor(
      latents.data.map((value) => Math.fround(value / scale) + shift),
      latents.dims,
    );
    const pictures: Tensor[] = [];
    for (const one of splitBatch(unscaled)) pictures.push(await decodeOne(one));
    return joinBatch(pictures);
  };

  return {
    decodeRaw,
    decode: async (latents) => picturesOf(await decodeRaw(latents)),
  };
}
