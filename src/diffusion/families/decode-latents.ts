import type { Pixels } from '../../kernel/pixels.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { picturesOf } from '../components/picture-tensor.ts';
import { offCanvas } from './canvas.ts';
import { enlarge } from './enlarge.ts';
import { FURTHER_STEPS } from './further-walks.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Painting } from './painting.ts';
import type { SizePlan } from './plan-size.ts';

/** How many steps are walked when latents become pixels; 0 by a decoder. */
export function decodingSteps({ parts }: ModelFolder, pictures: number): number {
  return parts.super_res_first === undefined ? 0 : pictures * FURTHER_STEPS.super_res;
}

/**
 * Latents become pixels, picture by picture, so that one can still be stopped between them.
 * @param latents of all pictures.
 * @param onStep called after each step, counted from 1, where decoding walks.
 * @returns pictures of the size wanted.
 * @throws ModelFault, the reason of the signal.
 */
export async function decodeLatents(
  painting: Painting,
  latents: Float32Array<ArrayBuffer>,
  plan: SizePlan,
  onStep: (step: number) => void,
): Promise<readonly Pixels[]> {
  const { model, batch, signal, enter } = painting;
  const decode = await loadDecoder(painting, onStep);
  enter('decoding');
  const length = latents.length / batch.length;
  const { width, height } = plan.canvas;
  const dims = [1, model.latentChannels, height / model.vaeFactor, width / model.vaeFactor];
  const pictures: Pixels[] = [];
  for (const [i, task] of batch.entries()) {
    signal.throwIfAborted();
    const own = latents.subarray(i * length, (i + 1) * length);
    pictures.push(offCanvas(await decode(tensor(own, dims), i), plan, task));
  }
  return pictures;
}

/** The canvas of the picture `index` of its latents `[1, channels, height, width]`. */
type Decode = (latents: Tensor, index: number) => Promise<Pixels>;

async function loadDecoder(
  { model, parts, batch, noises, signal, onLoading }: Painting,
  onStep: (step: number) => void,
): Promise<Decode> {
  const nets = await parts.superResolution(onLoading);
  if (nets !== undefined) {
    return async (latents, index) => {
      const before = index * FURTHER_STEPS.super_res;
      const walked = await enlarge(model, nets, latents, {
        noise: noises[index]!,
        signal,
        onStep: (step) => onStep(before + step),
      });
      return picturesOf(walked)[0]!;
    };
  }
  const fast = batch[0]!.fastDecoder ? await parts.fastDecoder(onLoading) : undefined;
  const decoder = fast ?? (await parts.latentDecoder(onLoading));
  return async (latents) => (await decoder.decode(latents))[0]!;
}
