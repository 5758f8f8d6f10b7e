import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Hole } from '../compose/edit/hole.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { castIntoHole } from '../compose/edit/cast-into-hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { frameFor } from '../draw-picture.ts';
import { within } from '../draw-hooks.ts';
import { stylesOf } from '../styles/style-for.ts';
import { kindOfHole } from '../compose/edit/hole-kind.ts';
import type { AskedSky } from '../compose/edit/sky-asked.ts';
import type { Room } from '../compose/edit/newcomers.ts';
import { skyAsked } from '../compose/edit/sky-asked.ts';
import { paintPlan } from '../paint-plan.ts';
import { joinedAtEdge } from './joined.ts';
import { sceneBehind } from '../compose/edit/scene-behind.ts';
import { completeHole } from './complete/complete-hole.ts';
import { drawnBehind } from './draw-behind.ts';
import { placedInto } from './place-into.ts';
import { surroundingsOf } from './surroundings.ts';

interface ForeignEdit {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  readonly source: Pixels;
  readonly keep: Uint8ClampedArray;
}

/** Share of the time after which the hole is complete. */
const COMPLETE = 0.75;
/** Share of the picture up to which a hole is for one thing among those that are there. */
const SMALL = 0.12;

/**
 * Edits a picture of which only pixels are known: its surroundings are continued into the hole, then
 * what the prompt names that suits the hole is drawn there.
 */
export function editForeign(
  { prompt, size, seed, source, keep }: ForeignEdit,
  hole: Hole | undefined,
  hooks: DrawHooks,
): Pixels {
  const own = mix(seed ^ hashText(prompt));
  const missing = Uint8Array.from(keep, (value) => (value < 255 ? 1 : 0));
  if (!missing.includes(1)) return source;
  const random = seededRandom(own).fork('edit');
  const frame = frameFor(size);
  const scene = readPrompt(prompt);
  const shape = hole && kindOfHole(hole);
  if (hole !== undefined && shape?.kind === 'surround') {
    const plan = sceneBehind(scene, shape.kept, hole, frame, own, openWorkshop(), random);
    const styled = { ...plan, styles: stylesOf(scene) };
    return drawnBehind(styled, size, keep, shape.kept, within(hooks, 0.05, 1));
  }
  if (hole === undefined) return continued(source, missing, keep, undefined, own, hooks);
  const asked = skyAsked(scene, hole, frame, own, random);
  const cast = castIntoHole(scene, hole, roomIn(hole, asked), frame, own, openWorkshop(), random);
  // A part of the sky that is asked for a moon is asked for no other sky.
  const sky = asked?.whole === true || cast.items.length === 0 ? asked : undefined;
  const ground = continued(source, missing, keep, sky, own, within(hooks, 0.02, COMPLETE));
  hooks.stage('composing', COMPLETE);
  if (cast.items.length === 0) return ground;
  const around = surroundingsOf(source, keep, hole.box);
  const placement = { ...cast, frame, seed: own };
  return placedInto(ground, keep, placement, around, within(hooks, COMPLETE + 0.03, 0.98));
}

function roomIn(hole: Hole, sky: AskedSky | undefined): Room {
  if (kindOfHole(hole).kind === 'rim') return 'rim';
  return sky ? 'sky' : hole.share < SMALL ? 'small' : 'ample';
}

/** The picture without its hole: its surroundings go on there, or the sky that was asked for. */
function continued(
  source: Pixels,
  missing: Uint8Array,
  keep: Uint8ClampedArray,
  sky: AskedSky | undefined,
  seed: number,
  hooks: DrawHooks,
): Pixels {
  if (sky?.whole === true) return paintPlan(sky.plan, source, hooks);
  hooks.stage('completing', 0);
  const complete = completeHole(source, missing, { seed }, within(hooks, 0, sky ? 0.7 : 1));
  if (sky === undefined) return complete;
  return joinedAtEdge(paintPlan(sky.plan, source, within(hooks, 0.7, 1)), complete, keep);
}
