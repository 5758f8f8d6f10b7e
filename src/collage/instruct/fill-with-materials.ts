import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { EditRequest } from '../edit-picture.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { within } from '../draw-hooks.ts';
import { frameFor } from '../draw-picture.ts';
import { editForeign } from '../repaint/edit-foreign.ts';
import { surroundingsOf } from '../repaint/surroundings.ts';
import { cutMaterial } from './cut-material.ts';
import { placeMaterial } from './place-material.ts';

/**
 * Fills the hole of a picture with what other pictures show: its surroundings go on there, and the
 * things stand side by side in it.
 * @throws UnseenError when one of them shows nothing that could be cut out.
 */
export function fillWithMaterials(
  request: EditRequest & { readonly materials: readonly Pixels[] },
  hooks: DrawHooks,
): Pixels {
  const { size, keep, materials } = request;
  const cuts = materials.map(cutMaterial);
  const hole = holeOf(keep, size);
  if (hole === undefined) return request.source;
  const ground = editForeign({ ...request, prompt: '' }, hole, within(hooks, 0, 0.9));
  const { left, right, top, bottom } = hole.box;
  const around = surroundingsOf(request.source, keep, hole.box);
  const share = (right - left) / cuts.length;
  return cuts.reduce((picture, cut, i) => {
    hooks.show?.(0.9 + (0.1 * i) / cuts.length, () => picture);
    const box = { top, bottom, left: left + i * share, right: left + (i + 1) * share };
    return placeMaterial(picture, cut, box, around, frameFor(size));
  }, ground);
}
