import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { Plan } from './compose/plan.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { compose } from './compose/compose.ts';
import { buildFigure } from './art/build-figure.ts';
import { paintWith } from './render/paint.ts';
import { applyStyle } from './styles/apply-style.ts';
import { stylesFor } from './styles/style-for.ts';
import type { StyleName } from './styles/style.ts';

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
  /** The styles that were applied to what was painted, in this order. */
  readonly styles: readonly StyleName[];
}

/** Share of the whole time after which painting begins. */
const PAINTING_STARTS = 0.1;
/** The same for styling, when there is any: styles take longer than painting. */
const STYLING_STARTS = 0.4;

/**
 * Draws a prompt: reads it, composes, paints, styles. Synchronous, the same request gives the same pixels,
 * and no prompt makes it fail; only `hooks.stage` may stop it, by throwing.
 */
export function drawPicture(request: PictureRequest, hooks: DrawHooks): Picture {
  hooks.stage('reading', 0);
  const scene = readPrompt(request.prompt);
  hooks.stage('composing', 0.04);
  const plan = compose(scene, frameFor(request.size), request.seed);
  const styles = stylesFor(scene.style);
  const painted = styles.length > 0 ? STYLING_STARTS : 1;
  const unstyled = paintWith(buildFigure, plan, request.size, {
    stage: (_, fraction) =>
      hooks.stage('painting', PAINTING_STARTS + (painted - PAINTING_STARTS) * fraction),
  });
  const pixels = styled(unstyled, styles, request.seed, hooks);
  return { pixels, plan, styles };
}

function styled(
  painting: Pixels,
  styles: readonly StyleName[],
  seed: number,
  hooks: DrawHooks,
): Pixels {
  const share = (1 - STYLING_STARTS) / styles.length;
  return styles.reduce(
    (pixels, style, i) =>
      applyStyle(
        style,
        pixels,
        { seed },
        {
          stage: (_, fraction) => hooks.stage('styling', STYLING_STARTS + share * (i + fraction)),
        },
      ),
    painting,
  );
}

/** The frame of a picture: its shorter edge is 1. */
export function frameFor({ width, height }: Size): Plan['frame'] {
  const unit = Math.min(width, height);
  return { width: width / unit, height: height / unit };
}
