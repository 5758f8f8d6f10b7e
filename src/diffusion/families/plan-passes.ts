import { modelFault } from '../faults.ts';
import { schedulerFileOf } from '../models/family-layouts.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { defaultsOf, REFINING_STRENGTH, STRENGTHS } from './family-defaults.ts';
import { inpaintingOf } from './inpainting.ts';
import type { PaintTask } from './painter.ts';
import { sizedAs, type SizePlan } from './plan-size.ts';
import { stepsToWalk } from './plan-steps.ts';
import type { Unet } from './unet.ts';

/** A walk from noise to pictures; a picture that is refined takes two. */
export interface Pass {
  readonly plan: SizePlan;
  readonly scheduler: Scheduler;
  readonly strength: number;
  /** Steps of the passes before it. */
  readonly after: number;
  /** Whether the model is asked window by window: the composition is there, and only detail is wanted. */
  readonly inWindows: boolean;
}

/**
 * One pass at the size that the model paints well. A picture that is to be refined and was painted smaller
 * than wanted is painted over at its full size.
 */
export function planPasses(
  model: ModelFolder,
  batch: readonly PaintTask[],
  plan: SizePlan,
  unet: Unet,
): readonly Pass[] {
  const [task] = batch as readonly [PaintTask];
  const { source, refine = false } = task;
  const usual = source?.keep ? STRENGTHS.masked : STRENGTHS.whole;
  const strength = source === undefined ? 1 : (task.strength ?? usual);
  const first = planPass(model, batch, plan, strength);
  const isEnlarged = plan.frame.width < task.width || plan.frame.height < task.height;
  if (
    !refine ||
    model.usual?.refines === false ||
    !isEnlarged ||
    model.parts.vae_encoder === undefined
  )
    return [first];
  const full = sizedAs(task, model.vaeFactor * model.unetFactor);
  // A graph of one size can only be asked about what is no smaller.
  const { width, height } = plan.canvas;
  const fixed = unet.onlySize !== undefined;
  if (fixed && (full.canvas.width < width || full.canvas.height < height)) return [first];
  return [first, planPass(model, batch, full, REFINING_STRENGTH, first)];
}

function planPass(
  model: ModelFolder,
  batch: readonly PaintTask[],
  plan: SizePlan,
  strength: number,
  before?: Pass,
): Pass {
  const [task] = batch as readonly [PaintTask];
  const defaults = defaultsOf(model);
  const name = task.scheduler ?? defaults.scheduler;
  const steps = task.steps ?? defaults.steps;
  const walk = (planned: number): Scheduler =>
    createScheduler(model.scheduler, {
      model: model.name,
      file: schedulerFileOf(model.family),
      steps: planned,
      strength,
      pictures: batch.length,
      learnedVariance: model.answerChannels > model.latentChannels,
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

/** A model for inpainting is shown what stays of a picture, even where nothing does. */
export function requireEncoder(model: ModelFolder, { source }: PaintTask, unet: Unet): void {
  const { name, parts } = model;
  // What is painted in pixels needs no encoder.
  if (parts.vae_encoder !== undefined || parts.vae_decoder === undefined) return;
  const part = 'vae_encoder';
  if (source !== undefined) {
    throw modelFault('part_missing', { model: name, part, purpose: 'to start from a picture' });
  }
  if (inpaintingOf(model, unet.channels) === 'masked-pixels') {
    throw modelFault('part_missing', { model: name, part, purpose: 'by a model for inpainting' });
  }
}
