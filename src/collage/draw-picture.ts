import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { Plan } from './compose/plan.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { compose } from './compose/compose.ts';
import { buildFigure } from './art/build-figure.ts';
import { paintWith } from './render/paint.ts';
import type { PaintOptions } from './render/paint.ts';
import { applyStyle } from './styles/apply-style.ts';
import type { StyleOptions } from './styles/apply-style.ts';
import { stylesFor } from './styles/style-for.ts';
import type { StyleName } from './styles/style.ts';
import { styles as allStyles } from './styles/styles.ts';

export interface PictureRequest {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  /** The styles in which it is made; what the prompt asks for when left out. */
  readonly styles?: readonly StyleName[];
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
  const styles = request.styles ?? stylesFor(scene.style);
  const painted = styles.length > 0 ? STYLING_STARTS : 1;
  const first = styles[0];
  const how = first === undefined ? {} : groundFor(first, request.size);
  const unstyled = paintWith(
    buildFigure,
    plan,
    request.size,
    {
      stage: (_, fraction) =>
        hooks.stage('painting', PAINTING_STARTS + (painted - PAINTING_STARTS) * fraction),
    },
    how,
  );
  const pixels = styled(unstyled, styles, { ...how, seed: request.seed }, hooks);
  return { pixels, plan, styles };
}

/** What is painted for a style to start from. */
function groundFor(name: StyleName, { width, height }: Size): PaintOptions {
  const { ground } = allStyles.get(name)!;
  return { ...(ground && { manner: ground }), things: new Uint8Array(width * height) };
}

function styled(
  painting: Pixels,
  styles: readonly StyleName[],
  options: StyleOptions,
  hooks: DrawHooks,
): Pixels {
  const share = (1 - STYLING_STARTS) / styles.length;
  return styles.reduce(
    (pixels, style, i) =>
      applyStyle(style, pixels, options, {
        stage: (_, fraction) => hooks.stage('styling', STYLING_STARTS + share * (i + fraction)),
      }),
    painting,
  );
}

/** The frame of a picture: its shorter edge is 1. */
export function frameFor({ width, height }: Size): Plan['frame'] {
  const unit = Math.min(width, height);
  return { width: width / unit, height: height / unit };
}
