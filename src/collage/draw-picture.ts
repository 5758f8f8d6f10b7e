import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { Plan } from './compose/plan.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { compose } from './compose/compose.ts';
import { buildFigure } from './art/build-figure.ts';
import { paintWith } from './render/paint.ts';

export interface PictureRequest {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
}

export interface Picture {
  /** Exactly the size asked for, opaque. */
  readonly pixels: Pixels;
  /** What was painted, enough to paint it again. */
  readonly plan: Plan;
}

/** Share of the whole time after which painting begins. */
const PAINTING_STARTS = 0.1;

/**
 * Draws a prompt: reads it, composes, paints. Synchronous, the same request gives the same pixels,
 * and no prompt makes it fail; only `hooks.stage` may stop it, by throwing.
 */
export function drawPicture(request: PictureRequest, hooks: DrawHooks): Picture {
  hooks.stage('reading', 0);
  const scene = readPrompt(request.prompt);
  hooks.stage('composing', 0.04);
  const plan = compose(scene, frameFor(request.size), request.seed);
  const pixels = paintWith(buildFigure, plan, request.size, {
    stage: (_, fraction) =>
      hooks.stage('painting', PAINTING_STARTS + (1 - PAINTING_STARTS) * fraction),
  });
  return { pixels, plan };
}

/** The frame of a picture: its shorter edge is 1. */
export function frameFor({ width, height }: Size): Plan['frame'] {
  const unit = Math.min(width, height);
  return { width: width / unit, height: height / unit };
}
