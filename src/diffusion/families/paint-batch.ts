import type { Pixels } from '../../kernel/pixels.ts';
import { gaussianStream, type NoiseStream } from '../../numerics/gaussian.ts';
import { modelFault } from '../faults.ts';
import { decodingSteps } from './decode-latents.ts';
import { defaultsOf } from './family-defaults.ts';
import { paintPass } from './paint-pass.ts';
import type { Painted, PaintContext, PaintStage, PaintTask } from './painter.ts';
import type { Painting, PaintingModel } from './painting.ts';
import { firstScenes, nextScenes } from './pass-scenes.ts';
import { planGuidance } from './plan-guidance.ts';
import { planPasses, requireEncoder } from './plan-passes.ts';
import { requireSight } from './conditioners/see-likeness.ts';
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
  const { model, unet, parts, conditioner, planSize } = painting;
  const { signal, onStep, onState, noise = seeded } = context;
  const enter = (stage: PaintStage): void => context.onStage?.(stage);
  const onLoading = (): void => enter('loading');
  const defaults = defaultsOf(model);
  const [task] = batch as readonly [PaintTask];

  // 1. Everything is planned before anything is computed, so that what cannot be done costs nothing.
  requireEncoder(model, task, unet);
  requireSight(model, task);
  const passes = planPasses(model, batch, planSize(task), unet);
  const walked = passes.reduce((sum, { scheduler }) => sum + scheduler.timesteps.length, 0);
  const before = conditioner.steps(task);
  const steps = before + walked + decodingSteps(model, batch.length);
  const guidance = planGuidance(
    batch,
    defaults,
    unet.guidanceLength !== undefined,
    model.zerosAgainst,
  );

  // 2. What the pictures are to show becomes numbers.
  signal.throwIfAborted();
  const noises = batch.map(noise);
  const rowsFor = await conditioner.read({
    batch,
    isGuided: guidance.guidance !== undefined,
    noises,
    signal,
    enter,
    onLoading,
    onStep: (step) => onStep(step, steps),
  });

  // 3. Each pass walks from noise to a picture; a second one starts from the first.
  const shared: Painting = {
    ...painting,
    batch,
    noises,
    rowsFor,
    guidance,
    signal,
    enter,
    onLoading,
    onStep: (step) => onStep(before + step, steps),
    show:
      onState &&
      showingStates({
        batch,
        steps: walked,
        vaeFactor: model.vaeFactor,
        model,
        fastDecoder: () => parts.fastDecoder(onLoading),
        latentDecoder: () => parts.latentDecoder(onLoading),
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
