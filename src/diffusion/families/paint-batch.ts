import type { Pixels } from '../../kernel/pixels.ts';
import { gaussianStream, type NoiseStream } from '../../numerics/gaussian.ts';
import { modelFault } from '../faults.ts';
import { encodePrompts } from './encode-prompts.ts';
import { FAMILY_DEFAULTS } from './family-defaults.ts';
import { paintPass } from './paint-pass.ts';
import type { Painted, PaintContext, PaintStage, PaintTask } from './painter.ts';
import type { Painting, PaintingModel } from './painting.ts';
import { firstScenes, nextScenes } from './pass-scenes.ts';
import { planGuidance } from './plan-guidance.ts';
import { planPasses, requireEncoder } from './plan-passes.ts';
import { showingStates } from './show-states.ts';

/**
 * Paints pictures of equal shape together, from their prompts to checked pixels.
 * @throws ModelFault, the reason of the signal.
 */
export async function paintBatch(
  painting: PaintingModel,
  batch: readonly PaintTask[],
  context: PaintContext,
): Promise<readonly Painted[]> {
  const { model, unet, parts, planSize } = painting;
  const { signal, onStep, onState, noise = seeded } = context;
  const enter = (stage: PaintStage): void => context.onStage?.(stage);
  const onLoading = (): void => enter('loading');
  const defaults = FAMILY_DEFAULTS[model.family];
  const [task] = batch as readonly [PaintTask];

  // 1. Everything is planned before anything is computed, so that what cannot be done costs nothing.
  requireEncoder(model, task, unet);
  const passes = planPasses(model, task, planSize(task), unet);
  const steps = passes.reduce((sum, { scheduler }) => sum + scheduler.timesteps.length, 0);
  const guidance = planGuidance(batch, defaults, unet.guidanceLength !== undefined);

  // 2. The prompts become numbers.
  signal.throwIfAborted();
  const encoder = await parts.textEncoder(onLoading);
  enter('reading');
  const texts = await encodePrompts(encoder, batch, guidance.guidance !== undefined);

  // 3. Each pass walks from noise to a picture; a second one starts from the first.
  const shared: Painting = {
    ...painting,
    batch,
    noises: batch.map(noise),
    texts,
    guidance,
    signal,
    enter,
    onLoading,
    onStep: (step) => onStep(step, steps),
    show:
      onState &&
      showingStates({
        batch,
        steps,
        vaeFactor: model.vaeFactor,
        fastDecoder: () => parts.fastDecoder(onLoading),
        safetyChecker: () => parts.safetyChecker(onLoading),
        onState,
      }),
  };
  let scenes = firstScenes(batch, passes[0]!.plan);
  let pictures: readonly Pixels[] = [];
  for (const [i, pass] of passes.entries()) {
    if (i > 0) scenes = nextScenes(batch, pictures, pass.plan);
    pictures = await paintPass(shared, pass, scenes);
  }

  // 4. What the model's own safety checker flags is not handed out.
  const checker = await parts.safetyChecker(onLoading);
  if (checker === undefined) return pictures;
  enter('checking');
  const flags = await checker.flags(pictures);
  return pictures.map((picture, i) =>
    flags[i] ? modelFault('picture_unsafe', { model: model.name }) : picture,
  );
}

const seeded = ({ seed }: PaintTask): NoiseStream => gaussianStream(seed);
