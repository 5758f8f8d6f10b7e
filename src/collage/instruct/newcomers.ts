import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Box } from '../compose/geometry.ts';
import type { Room } from '../compose/edit/newcomers.ts';
import type { HoleCast } from '../compose/edit/cast-into-hole.ts';
import type { Placement } from '../repaint/place-into.ts';
import type { Scene } from '../../language/scene.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { castIntoHole } from '../compose/edit/cast-into-hole.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { frameFor } from '../draw-picture.ts';
import { roomFor } from './room-for.ts';
import { UnseenError } from './unseen-error.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** What is added to a picture, and where. */
export interface Newcomers extends HoleCast, Placement {
  readonly box: Box;
  /** 0 where they may be, 255 elsewhere. */
  readonly keep: Uint8ClampedArray;
}

/** Words of what is up in the air. */
const ALOFT =
  /\b(?:moon|sun|stars?|clouds?|birds?|eagle|planes?|airplanes?|aeroplanes?|kites?|balloons?|blimp|rainbow|ufo|helicopter|dragon)\b/iu;

/**
 * The things that a phrase names, where it wants them or where the picture has room for them.
 * @param taken boxes in frame units that they should not cover.
 * @throws UnseenError when they cannot be drawn, or are to be by what is not known to be there.
 */
export function newcomersFor(
  what: string,
  { prompt, size, seed }: { readonly prompt: string; readonly size: Size; readonly seed: number },
  picture: Pixels,
  known: RecordedScene | undefined,
  taken: readonly Box[],
): Newcomers {
  const frame = frameFor(size);
  const own = mix(seed ^ hashText(prompt));
  const where = whereaboutsIn(what);
  const high = where.level === undefined ? ALOFT.test(what) : where.level === 'top';
  const box = roomFor(where, picture, high, known, taken);
  const keep = keepAround(box, size);
  const hole = holeOf(keep, size);
  if (hole === undefined) throw new UnseenError('There is no room in the picture.');
  const random = seededRandom(own).fork('add');
  // The sky is there already: it is where they are to be, and nothing to bring along.
  const alone = what.replace(/\s+(?:up )?in the (?:sky|air)\b/iu, '');
  const scene = atHome(readPrompt(alone), known);
  const castIn = (room: Room) =>
    castIntoHole(scene, hole, room, frame, own, openWorkshop(), random);
  const aloft = high ? castIn('sky') : undefined;
  // What hangs on a string is up there, too, though it does not fly by itself.
  const cast = aloft === undefined || aloft.items.length === 0 ? castIn('ample') : aloft;
  if (cast.items.length === 0) throw new UnseenError('Nothing that could be added was named.');
  return { ...cast, box, keep, frame, seed: own };
}

/** What comes to a beach is what one takes to a beach, and what floats does so on its sea. */
function atHome(scene: Scene, known: RecordedScene | undefined): Scene {
  const { setting, texts } = scene;
  if (known?.plan.backdrop.kind !== 'beach' || setting.place !== undefined) return scene;
  // Words by themselves stand in no place.
  if (texts.length > 0) return scene;
  return { ...scene, setting: { ...setting, place: 'beach', implied: false } };
}

/** 0 within the box, 255 elsewhere. */
function keepAround(box: Box, { width, height }: Size): Uint8ClampedArray {
  const unit = Math.min(width, height);
  const keep = new Uint8ClampedArray(width * height).fill(255);
  const [left, right] = [Math.round(box.left * unit), Math.round(box.right * unit)];
  const bottom = Math.min(height, Math.round(box.bottom * unit));
  for (let y = Math.round(box.top * unit); y < bottom; y++) {
    keep.fill(0, y * width + left, y * width + right);
  }
  return keep;
}
