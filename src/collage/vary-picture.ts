import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import { within, type DrawHooks } from './draw-hooks.ts';
import type { RecordedScene } from './recorded-scene.ts';
import { paintPlan } from './paint-plan.ts';
import { varyPlan } from './vary-plan.ts';
import { varyForeign } from './synthesis/vary-foreign.ts';

export interface VariationRequest {
  readonly size: Size;
  readonly seed: number;
  /** Opaque RGB of any size; what has other proportions than `size` is cut to them. */
  readonly source: Pixels;
  /** What was recorded when this engine drew the picture; it may have been changed since. */
  readonly recorded?: RecordedScene;
}

export interface VariedPicture {
  /** Exactly the size asked for, opaque. */
  readonly pixels: Pixels;
  /** What the result shows, where that is known. */
  readonly recorded?: RecordedScene;
}

/** Share of the time after which a recomposed picture is painted. */
const PAINTING_STARTS = 0.4;

/**
 * Draws another picture with the subject, palette and style of the source. One of this engine's own
 * is composed anew from what was recorded, as long as the source still shows that; of any other the
 * pixels are all that there is. Synchronous, the same request gives the same pixels, and no source
 * makes it fail; only `hooks.stage` may stop it, by throwing.
 */
export function varyPicture(request: VariationRequest, hooks: DrawHooks): VariedPicture {
  const { size, seed, source, recorded } = request;
  const plan =
    recorded && varyPlan(source, recorded, size, seed, within(hooks, 0, PAINTING_STARTS));
  if (recorded === undefined || plan === undefined) {
    return { pixels: varyForeign(source, size, seed, hooks) };
  }
  const pixels = paintPlan(plan, size, within(hooks, PAINTING_STARTS, 1));
  return { pixels, recorded: { scene: recorded.scene, plan } };
}
