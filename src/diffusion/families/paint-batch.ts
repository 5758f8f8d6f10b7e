import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { gaussianStream, type NoiseStream } from '../../numerics/gaussian.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { paste } from '../../pixels/paste.ts';
import { modelFault } from '../faults.ts';
import { guidanceEmbedding } from '../guidance/guidance-embedding.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { offCanvas, ontoCanvas, repaintedOf } from './canvas.ts';
import { denoise } from './denoise.ts';
import { encodePrompts } from './encode-prompts.ts';
import { FAMILY_DEFAULTS, REFINING_STRENGTH, STRENGTHS } from './family-defaults.ts';
import type { ModelParts } from './model-parts.ts';
import type { Painted, PaintContext, PaintStage, PaintTask } from './painter.ts';
import { planGuidance, type GuidancePlan } from './plan-guidance.ts';
import { sizedAs, type SizePlan } from './plan-size.ts';
import { predictInWindows } from './predict-in-windows.ts';
import { stepsToWalk } from './plan-steps.ts';
import { showingStates, type ShowStates } from './show-states.ts';
import { startWalk, type Scene } from './start-walk.ts';
import type { Unet } from './unet.ts';

/** A model ready to paint. */
export interface PaintingModel {
  readonly model: ModelFolder;
  readonly unet: Unet;
  readonly parts: ModelParts;
  readonly planSize: (wanted: Size) => SizePlan;
}

/** A walk from noise to pictures; a picture that is refined takes two. */
interface Pass {
  readonly plan: SizePlan;
  readonly scheduler: Scheduler;
  readonly strength: number;
  /** Steps of the passes before it. */
  readonly after: number;
  /** Whether the model is asked window by window: the composition is there, and only detail is wanted. */
  readonly inWindows: boolean;
}

/** What is the same in all passes of a batch. */
interface Painting extends PaintingModel {
  readonly batch: readonly PaintTask[];
  readonly noises: readonly NoiseStream[];
  readonly texts: readonly Tensor[];
  readonly guidance: GuidancePlan;
  readonly signal: AbortSignal;
  readonly enter: (stage: PaintStage) => void;
  readonly onLoading: () => void;
  readonly onStep: (step: number) => void;
  readonly show: ShowStates | undefined;
}

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

/** A model for inpainting is shown what stays of a picture, even where nothing does. */
function requireEncoder(
  { name, parts, latentChannels }: ModelFolder,
  { source }: PaintTask,
  unet: Unet,
): void {
  if (parts.vae_encoder !== undefined) return;
  const part = 'vae_encoder';
  if (source !== undefined) {
    throw modelFault('part_missing', { model: name, part, purpose: 'to start from a picture' });
  }
  if (unet.channels > latentChannels) {
    throw modelFault('part_missing', { model: name, part, purpose: 'by a model for inpainting' });
  }
}

const seeded = ({ seed }: PaintTask): NoiseStream => gaussianStream(seed);

/**
 * One pass at the size that the model paints well. A picture that is to be refined and was painted smaller
 * than wanted is painted over at its full size.
 */
function planPasses(
  model: ModelFolder,
  task: PaintTask,
  plan: SizePlan,
  unet: Unet,
): readonly Pass[] {
  const { source, refine = false } = task;
  const usual = source?.keep ? STRENGTHS.masked : STRENGTHS.whole;
  const strength = source === undefined ? 1 : (task.strength ?? usual);
  const first = planPass(model, task, plan, strength);
  const isEnlarged = plan.frame.width < task.width || plan.frame.height < task.height;
  if (!refine || !isEnlarged || model.parts.vae_encoder === undefined) return [first];
  const full = sizedAs(task, model.vaeFactor * model.unetFactor);
  // A graph of one size can only be asked about what is no smaller.
  const { width, height } = plan.canvas;
  const fixed = unet.onlySize !== undefined;
  if (fixed && (full.canvas.width < width || full.canvas.height < height)) return [first];
  return [first, planPass(model, task, full, REFINING_STRENGTH, first)];
}

function planPass(
  model: ModelFolder,
  task: PaintTask,
  plan: SizePlan,
  strength: number,
  before?: Pass,
): Pass {
  const defaults = FAMILY_DEFAULTS[model.family];
  const name = task.scheduler ?? defaults.scheduler;
  const steps = task.steps ?? defaults.steps;
  const walk = (planned: number): Scheduler =>
    createScheduler(model.scheduler, {
      model: model.name,
      steps: planned,
      strength,
      ...(name && { name }),
    });
  const usual = walk(stepsToWalk(steps, strength));
  return {
    plan,
    strength,
    after: before?.scheduler.timesteps.length ?? 0,
    inWindows: before !== undefined,
    // This sampler takes all its steps however little is painted over; to refine, fewer will do.
    scheduler: before && usual.name === 'lcm' ? walk(Math.ceil(steps * strength)) : usual,
  };
}

/** What the first pass starts from; pictures with the same source share their scene. */
function firstScenes(batch: readonly PaintTask[], plan: SizePlan): readonly Scene[] {
  const scenes = new Map<PaintTask['source'], Scene>();
  return batch.flatMap((task) => {
    const { source } = task;
    if (source === undefined) return [];
    const scene = scenes.get(source) ?? sceneOf(task, source.pixels, plan);
    scenes.set(source, scene);
    return [scene];
  });
}

/** What a second pass starts from: what was painted, with what stays as it is in the source. */
function nextScenes(
  batch: readonly PaintTask[],
  pictures: readonly Pixels[],
  plan: SizePlan,
): readonly Scene[] {
  return batch.map((task, i) => {
    const { source } = task;
    const picture = pictures[i]!;
    const whole = source?.keep ? paste(source.pixels, source.keep, picture) : picture;
    return sceneOf(task, whole, plan);
  });
}

function sceneOf(task: PaintTask, pixels: Pixels, plan: SizePlan): Scene {
  const canvas = ontoCanvas(pixels, plan);
  const keep = task.source?.keep;
  return keep === undefined ? { canvas } : { canvas, repainted: repaintedOf(keep, task, plan) };
}

/** @returns pictures of the size wanted. */
async function paintPass(
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
