import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { Scene } from '../language/scene.ts';
import type { Finish, Plan } from './compose/plan.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { compose } from './compose/compose.ts';
import { cutOutPlan } from './cut-out-plan.ts';
import { paintPlan } from './paint-plan.ts';
import { stylesOf } from './styles/style-for.ts';
import type { StyleName } from './styles/style.ts';

export interface PictureRequest {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  /** The styles in which it is made; what the prompt asks for when left out. */
  readonly styles?: readonly StyleName[];
  /** How it is finished; the engine's usual way when left out. */
  readonly finish?: Finish;
}

export interface Picture {
  /** Exactly the size asked for, opaque unless it is a cut-out. */
  readonly pixels: Pixels;
  /** What the prompt was read as. */
  readonly scene: Scene;
  /** What was painted, enough to paint it again. */
  readonly plan: Plan;
  /** The styles that were applied to what was painted, in this order. */
  readonly styles: readonly StyleName[];
}

/**
 * Draws a prompt: reads it, composes, paints, styles. Synchronous, the same request gives the same pixels,
 * and no prompt makes it fail; only `hooks.stage` may stop it, by throwing.
 */
export function drawPicture(request: PictureRequest, hooks: DrawHooks): Picture {
  hooks.stage('reading', 0);
  const scene = readPrompt(request.prompt);
  hooks.stage('composing', 0.01);
  const styles = request.styles ?? stylesOf(scene);
  const { size, seed, finish } = request;
  const composed = { ...compose(scene, frameFor(size), seed, finish), styles };
  const plan = finish?.cutOut ? (cutOutPlan(composed) ?? asBadge(composed)) : composed;
  return { pixels: paintPlan(plan, size, hooks), scene, plan, styles };
}

/** What has no things to cut out, a landscape or an idea, is itself cut to a shape. */
function asBadge(plan: Plan): Plan {
  const { cutOut: _, ...finish } = plan.finish ?? {};
  return { ...plan, finish: { ...finish, badge: true } };
}

/** The frame of a picture: its shorter edge is 1. */
export function frameFor({ width, height }: Size): Plan['frame'] {
  const unit = Math.min(width, height);
  return { width: width / unit, height: height / unit };
}
