import type { Pixels } from '../../kernel/pixels.ts';
import { tensor } from '../../numerics/tensor.ts';
import { guidanceEmbedding } from '../guidance/guidance-embedding.ts';
import { offCanvas } from './canvas.ts';
import { denoise } from './denoise.ts';
import type { Painting } from './painting.ts';
import type { Pass } from './plan-passes.ts';
import { predictInWindows } from './predict-in-windows.ts';
import { startWalk, type Scene } from './start-walk.ts';

/**
 * Walks from noise, or from scenes with noise on them, to pictures.
 * @returns pictures of the size wanted.
 * @throws ModelFault, the reason of the signal.
 */
export async function paintPass(
  painting: Painting,
  { plan, scheduler, strength, after, inWindows }: Pass,
  scenes: readonly Scene[],
): Promise<readonly Pixels[]> {
  const { model, unet, parts, batch, noises, texts, guidance, signal, enter, onLoading } = painting;
  const { vaeFactor, latentChannels } = model;
  const size = { width: plan.canvas.width / vaeFactor, height: plan.canvas.height / vaeFactor };

  // 1. Where the walk begins.
  const start = await startWalk({
    scheduler,
    canvas: plan.canvas,
    latentChannels,
    vaeFactor,
    noises,
    scenes,
    strength,
    inpaints: unet.channels > latentChannels,
    encoder: async () => {
      const encoder = await parts.latentEncoder(onLoading);
      enter('encoding');
      return encoder;
    },
  });

  // 2. The walk.
  const conditions = {
    size,
    pictures: batch.length,
    texts,
    ...(start.further && { further: start.further }),
    ...(guidance.embedded !== undefined && {
      guidance: guidanceEmbedding(guidance.embedded, unet.guidanceLength!),
    }),
  };
  const windows = { nativeEdge: model.nativeEdge / vaeFactor, multiple: model.unetFactor };
  const predict = inWindows
    ? predictInWindows(unet, conditions, windows)
    : unet.conditioned(conditions);
  enter('painting');
  const latents = await denoise({
    scheduler,
    start,
    predict,
    ...(guidance.guidance && { guidance: guidance.guidance }),
    noises,
    signal,
    onStep: async (step, denoised) => {
      painting.onStep(after + step + 1);
      await painting.show?.(after + step, denoised, plan);
    },
  });

  // 3. Latents become pixels, picture by picture, so that one can still be stopped between them.
  const fast = batch[0]!.fastDecoder ? await parts.fastDecoder(onLoading) : undefined;
  const decoder = fast ?? (await parts.latentDecoder(onLoading));
  enter('decoding');
  const length = latents.length / batch.length;
  const dims = [1, latentChannels, size.height, size.width];
  const pictures: Pixels[] = [];
  for (const [i, task] of batch.entries()) {
    signal.throwIfAborted();
    const own = latents.subarray(i * length, (i + 1) * length);
    const [canvas] = await decoder.decode(tensor(own, dims));
    pictures.push(offCanvas(canvas!, plan, task));
  }
  return pictures;
}
