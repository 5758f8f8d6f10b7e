import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import { unseen, within, type DrawHooks } from './draw-hooks.ts';
import type { RecordedScene } from './recorded-scene.ts';
import { paintPlan } from './paint-plan.ts';
import { showsPlan } from './shows-plan.ts';
import { varyPlan } from './vary-plan.ts';
import { varyForeign } from './synthesis/vary-foreign.ts';

export interface VariationRequest {
  readonly size: Size;
  readonly seed: number;
  /** Opaque RGB of any size; what has other proportions than `size` is cut to them. */
  readonly source: Pixels;
  /** What was recorded when this engine drew the picture. */
  readonly recorded?: RecordedScene;
  /** The source is known to be as it was drawn; otherwise it may have been changed since. */
  readonly unchanged?: boolean;
}

export interface VariedPicture {
  /** Exactly the size asked for, opaque. */
  readonly pixels: Pixels;
  /** What the result shows, where that is known. */
  readonly recorded?: RecordedScene;
}

/** Shares of the time after which a picture is recomposed, and after which that is painted. */
const COMPOSING_STARTS = 0.15;
const PAINTING_STARTS = 0.4;

/**
 * Draws another picture with the subject, palette and style of the source. One of this engine's own
 * is composed anew from what was recorded, as long as the source still shows that; of any other the
 * pixels are all that there is. Synchronous, the same request gives the same pixels, and no source
 * makes it fail; only `hooks.stage` may stop it, by throwing.
 */
export function varyPicture(request: VariationRequest, hooks: DrawHooks): VariedPicture {
  const { size, seed } = request;
  const recorded = whatItShows(request, within(hooks, 0, COMPOSING_STARTS));
  const plan =
    recorded && varyPlan(recorded, size, seed, within(hooks, COMPOSING_STARTS, PAINTING_STARTS));
  if (recorded === undefined || plan === undefined) {
    return { pixels: varyForeign(request.source, size, seed, unseen(hooks)) };
  }
  const pixels = paintPlan(plan, size, within(hooks, PAINTING_STARTS, 1));
  return { pixels, recorded: { scene: recorded.scene, plan } };
}

/** What was recorded of the source, where that still holds. */
function whatItShows(
  { source, recorded, unchanged = false }: VariationRequest,
  hooks: DrawHooks,
): RecordedScene | undefined {
  if (recorded === undefined || unchanged) return recorded;
  return showsPlan(recorded.plan, source, undefined, hooks) ? recorded : undefined;
}
