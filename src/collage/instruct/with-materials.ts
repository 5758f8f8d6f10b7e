import type { Pixels } from '../../kernel/pixels.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import type { Box } from '../compose/geometry.ts';
import { flattenOnWhite } from '../../pixels/alpha.ts';
import { frameFor } from '../draw-picture.ts';
import { surroundingsOf } from '../repaint/surroundings.ts';
import { cutMaterial } from './cut-material.ts';
import { placeMaterial } from './place-material.ts';
import { boxesOf, roomFor } from './room-for.ts';
import { whereaboutsIn } from './whereabouts.ts';

/**
 * Puts what other pictures show into a picture: where the prompt says, side by side, else each in a
 * quiet place.
 * @param known what the picture is known to show.
 * @throws UnseenError when one of them shows nothing that could be cut out, or is to be by something
 * that is not known to be there.
 */
export function withMaterials(
  picture: Pixels,
  materials: readonly Pixels[],
  prompt: string,
  known: RecordedScene | undefined,
): Pixels {
  const where = whereaboutsIn(prompt);
  const taken = known ? [...boxesOf(known.plan)] : [];
  const nothing = new Uint8ClampedArray(picture.width * picture.height).fill(255);
  const cuts = materials.map(cutMaterial);
  const rooms: Box[] = [];
  for (const [i] of cuts.entries()) {
    const box = roomFor(where, picture, false, known, taken);
    taken.push(box);
    const share = (box.right - box.left) / cuts.length;
    const left = box.left + i * share;
    rooms.push(where.by === undefined ? box : { ...box, left, right: left + share });
  }
  return cuts.reduce((filled, cut, i) => {
    const around = surroundingsOf(flattenOnWhite(filled), nothing, rooms[i]!);
    return placeMaterial(filled, cut, rooms[i]!, around, frameFor(picture));
  }, picture);
}
