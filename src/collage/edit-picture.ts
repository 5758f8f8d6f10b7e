import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { Finish } from './compose/plan.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { RecordedScene } from './recorded-scene.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { holeOf } from './compose/edit/hole.ts';
import { drawPicture } from './draw-picture.ts';
import { within } from './draw-hooks.ts';
import { editForeign } from './repaint/edit-foreign.ts';
import { editOwn } from './repaint/edit-own.ts';

export interface EditRequest {
  /** Describes the whole picture as it is to be, not the change. */
  readonly prompt: string;
  /** Of the source and of the result. */
  readonly size: Size;
  readonly seed: number;
  /** Opaque RGB; where `keep` is 0 its colours mean nothing. */
  readonly source: Pixels;
  /** One byte a pixel: 0 is to be replaced, 255 stays, between them blends. */
  readonly keep: Uint8ClampedArray;
  /** What was recorded when this engine drew the picture; it may have been changed since. */
  readonly recorded?: RecordedScene;
  /** How it is finished; the engine's usual way when left out. */
  readonly finish?: Finish;
}

export interface EditedPicture {
  /** Exactly the size asked for, opaque unless it is a cut-out. What stays is for the caller to put back. */
  readonly pixels: Pixels;
  /** What the result shows, where that is known. */
  readonly recorded?: RecordedScene;
}

/** Share of a picture from which on a hole is all of it. */
const EVERYTHING = 0.995;

/**
 * Replaces a part of a picture by what the prompt describes. Synchronous; the same request gives the
 * same pixels, and no prompt or mask makes it fail; only `hooks.stage` may stop it, by throwing.
 */
export function editPicture(request: EditRequest, hooks: DrawHooks): EditedPicture {
  const hole = holeOf(request.keep, request.size);
  if (hole !== undefined && hole.share >= EVERYTHING) {
    const { pixels, plan } = drawPicture(request, hooks);
    return { pixels, recorded: { scene: readPrompt(request.prompt), plan } };
  }
  const { recorded } = request;
  if (hole === undefined) {
    const pixels = editForeign(request, hole, hooks);
    return { pixels, ...(recorded && { recorded }) };
  }
  const own = recorded && editOwn(request, recorded, hole, within(hooks, 0, 1));
  return own ?? { pixels: editForeign(request, hole, hooks) };
}
