import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { guidanceEmbedding } from '../guidance/guidance-embedding.ts';
import { decodeLatents } from './decode-latents.ts';
import { denoise } from './denoise.ts';
import { inpaintingOf } from './inpainting.ts';
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
  const { model, unet, parts, batch, noises, rowsFor, guidance, signal, enter, onLoading } =
    painting;
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
    inpainting: inpaintingOf(model, unet.channels),
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
    rows: rowsFor(plan.canvas),
    ...(start.further && { further: start.further }),
    ...(guidance.embedded !== undefined && {
      guidance: guidanceEmbedding(guidance.embedded, unet.guidanceLength!),
    }),
  };
  const windows = {
    nativeEdge: model.nativeEdge / vaeFactor,
    multiple: model.unetFactor,
    rowsFor: ({ width, height }: Size) =>
      rowsFor({ width: width * vaeFactor, height: height * vaeFactor }),
  };
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

  // 3. Latents become pixels.
  const walked = after + scheduler.timesteps.length;
  return decodeLatents(painting, latents, plan, (step) => painting.onStep(walked + step));
}
