import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { RecordedScene } from './recorded-scene.ts';
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

/**
 * Draws another picture with the subject, palette and style of the source. Synchronous, the same
 * request gives the same pixels, and no source makes it fail; only `hooks.stage` may stop it, by
 * throwing.
 */
export function varyPicture(request: VariationRequest, hooks: DrawHooks): VariedPicture {
  return { pixels: varyForeign(request.source, request.size, request.seed, hooks) };
}
