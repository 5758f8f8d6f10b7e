import { drawPicture } from '../../collage/draw-picture.ts';
import type { Finish } from '../../collage/compose/plan.ts';
import type { DrawHooks } from '../../collage/draw-hooks.ts';
import { editPicture } from '../../collage/edit-picture.ts';
import { readScene, recordScene, type RecordedScene } from '../../collage/recorded-scene.ts';
import { fillWithMaterials } from '../../collage/instruct/fill-with-materials.ts';
import { instructPicture } from '../../collage/instruct/instruct-picture.ts';
import type { InstructRequest } from '../../collage/instruct/instruct-request.ts';
import { UnseenError } from '../../collage/instruct/unseen-error.ts';
import { varyPicture } from '../../collage/vary-picture.ts';
import { fault, type GalaError } from '../../kernel/errors.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawTask, Drawing, SourcePicture } from '../engine.ts';

/**
 * Draws, edits or varies, as ordered, and records what the picture shows.
 * @throws GalaError `edit_needs_mask` when an edit is about what cannot be seen.
 * @throws Error when there is nothing to edit or to vary: a bug of whoever ordered it.
 */
export function carryOut(order: DrawTask, hooks: DrawHooks): Drawing {
  const { operation, prompt, size, seed, source } = order;
  if (operation === 'generate') {
    const picture = drawPicture({ prompt, size, seed, ...finishOf(order) }, hooks);
    return drawingOf({ pixels: picture.pixels, recorded: picture });
  }
  const { keep, materials, ...start } = startFrom(source);
  if (operation === 'vary') return drawingOf(varyPicture({ size, seed, ...start }, hooks));
  const edit = { prompt, size, seed, ...start };
  try {
    if (keep === undefined)
      return drawingOf(instructPicture(instructed(edit, materials, order), hooks));
    if (materials.length > 0) {
      const filled = { ...edit, ...finishOf(order), keep, materials };
      return drawingOf({ pixels: fillWithMaterials(filled, hooks) });
    }
    return drawingOf(editPicture({ ...edit, ...finishOf(order), keep }, hooks));
  } catch (error) {
    if (error instanceof UnseenError) throw refusalOf(error, keep !== undefined);
    throw error;
  }
}

/** Longer than what the engine says of itself: it quotes half of the prompt. */
const LONGEST_REASON = 200;

function refusalOf(error: UnseenError, isMasked: boolean): GalaError {
  const why = error.message.length <= LONGEST_REASON && { why: error.message };
  return fault('edit_needs_mask', { ...why, ...(isMasked && { masked: true }) }, { cause: error });
}

function instructed(
  edit: Omit<InstructRequest, 'materials' | 'cutOut' | 'finish' | 'faithful'>,
  materials: readonly Pixels[],
  order: DrawTask,
): InstructRequest {
  const { cutOut = false, ...finish } = finishOf(order).finish ?? {};
  const { fidelity, wholePrompt } = order;
  return {
    ...edit,
    ...(wholePrompt !== undefined && { wholePrompt }),
    materials,
    cutOut,
    finish,
    faithful: fidelity === 'high',
  };
}

/** What takes twice the pixels, and what takes a quarter of them. */
const FINE: ReadonlySet<string | undefined> = new Set(['hd', 'high', 'xhigh', 'max']);
const ROUGH = 'low';

/** Of an order that leaves how it is finished to the engine, nothing. */
function finishOf({ quality, look, background }: DrawTask): { readonly finish?: Finish } {
  const finish: Finish = {
    ...(FINE.has(quality) && { fine: true }),
    ...(quality === ROUGH && { rough: true }),
    ...(look && { look }),
    ...(background === 'transparent' && { cutOut: true }),
  };
  const chosen = quality !== undefined || Object.keys(finish).length > 0;
  return chosen ? { finish } : {};
}

/** The source in the words of collage, with its scene read again. */
function startFrom(source: SourcePicture | undefined): {
  readonly source: Pixels;
  readonly withAlpha?: Pixels;
  readonly keep?: SourcePicture['keep'];
  readonly recorded?: RecordedScene;
  readonly unchanged: boolean;
  readonly materials: readonly Pixels[];
} {
  if (source === undefined) throw new Error('nothing came to start from');
  const { pixels, withAlpha, keep, scene, unchanged = false, materials = [] } = source;
  const recorded = scene === undefined ? undefined : readScene(scene);
  return {
    source: pixels,
    ...(withAlpha && { withAlpha }),
    ...(keep && { keep }),
    ...(recorded && { recorded }),
    unchanged,
    materials,
  };
}

function drawingOf({
  pixels,
  recorded,
}: {
  readonly pixels: Pixels;
  readonly recorded?: RecordedScene;
}): Drawing {
  return recorded === undefined ? { pixels } : { pixels, scene: recordScene(recorded) };
}
