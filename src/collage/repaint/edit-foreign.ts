import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Finish } from '../compose/plan.ts';
import type { Hole } from '../compose/edit/hole.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { halved } from '../render/fine.ts';
import { castIntoHole } from '../compose/edit/cast-into-hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { frameFor } from '../draw-picture.ts';
import { shownAs, within } from '../draw-hooks.ts';
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
import { atDouble, atHalf, halfOfMask } from './at-other-size.ts';
import { paintedAlone, placedInto } from './place-into.ts';
import { surroundingsOf } from './surroundings.ts';

interface ForeignEdit {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  readonly source: Pixels;
  readonly keep: Uint8ClampedArray;
  readonly finish?: Finish;
}

/** Share of the time after which the hole is complete. */
const COMPLETE = 0.75;
/** Share of the picture up to which a hole is for one thing among those that are there. */
const SMALL = 0.12;

/**
 * Edits a picture of which only pixels are known: its surroundings are continued into the hole, then
 * what the prompt names that suits the hole is drawn there. In a cut-out nothing goes on.
 */
export function editForeign(edit: ForeignEdit, hole: Hole | undefined, hooks: DrawHooks): Pixels {
  const { finish, source, keep } = edit;
  if (finish?.cutOut === true) return thingsAlone(edit, hole, hooks);
  if (finish?.rough !== true) return edited(edit, hole, hooks);
  return atHalf(source, hooks, (half, stages) => {
    const small = { ...edit, size: half, source: half, keep: halfOfMask(keep, source) };
    return edited(small, holeOf(small.keep, half), stages);
  });
}

function edited(
  { prompt, size, seed, source, keep, finish }: ForeignEdit,
  hole: Hole | undefined,
  hooks: DrawHooks,
): Pixels {
  const fine = finish?.fine === true;
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
  const ground = (sky: AskedSky | undefined, stages: DrawHooks): Pixels =>
    continued({ source, missing, keep, sky, seed: own, thorough: fine }, stages);
  if (hole === undefined) return ground(undefined, hooks);
  const asked = skyAsked(scene, hole, frame, own, random);
  const cast = castIntoHole(scene, hole, roomIn(hole, asked), frame, own, openWorkshop(), random);
  // A part of the sky that is asked for a moon is asked for no other sky.
  const sky = asked?.whole === true || cast.items.length === 0 ? asked : undefined;
  const complete = ground(sky, within(hooks, 0.02, COMPLETE));
  hooks.stage('composing', COMPLETE);
  if (cast.items.length === 0) return complete;
  hooks.show?.(COMPLETE, () => complete);
  const around = surroundingsOf(source, keep, hole.box);
  const placement = { ...cast, frame, seed: own };
  const painting = within(hooks, COMPLETE + 0.03, 0.98);
  if (!fine) return placedInto(complete, keep, placement, around, painting);
  return atDouble(complete, painting, (double, twice, stages) =>
    placedInto(double, twice(keep), placement, around, stages),
  );
}

/** What the prompt names that suits the hole, with nothing behind it. */
function thingsAlone(
  { prompt, size, seed, source, keep, finish }: ForeignEdit,
  hole: Hole | undefined,
  hooks: DrawHooks,
): Pixels {
  const own = mix(seed ^ hashText(prompt));
  const frame = frameFor(size);
  const scale = finish?.fine === true ? 2 : 1;
  const larger = { width: scale * size.width, height: scale * size.height };
  const random = seededRandom(own).fork('edit');
  const empty = { items: [], groundTop: frame.height };
  const cast =
    hole === undefined || kindOfHole(hole).kind === 'surround'
      ? empty
      : castIntoHole(
          readPrompt(prompt),
          hole,
          roomIn(hole, undefined),
          frame,
          own,
          openWorkshop(),
          random,
        );
  const around = surroundingsOf(
    source,
    keep,
    hole?.box ?? { left: 0, top: 0, right: 0, bottom: 0 },
  );
  const brought = (state: Pixels): Pixels => (scale === 1 ? state : halved(state, size));
  const stages = shownAs(hooks, brought);
  return brought(paintedAlone(larger, { ...cast, frame, seed: own }, around, stages));
}

function roomIn(hole: Hole, sky: AskedSky | undefined): Room {
  if (kindOfHole(hole).kind === 'rim') return 'rim';
  return sky ? 'sky' : hole.share < SMALL ? 'small' : 'ample';
}

/** The picture without its hole: its surroundings go on there, or the sky that was asked for. */
function continued(
  {
    source,
    missing,
    keep,
    sky,
    seed,
    thorough,
  }: {
    readonly source: Pixels;
    readonly missing: Uint8Array;
    readonly keep: Uint8ClampedArray;
    readonly sky: AskedSky | undefined;
    readonly seed: number;
    readonly thorough: boolean;
  },
  hooks: DrawHooks,
): Pixels {
  if (sky?.whole === true) return paintPlan(sky.plan, source, hooks);
  hooks.stage('completing', 0);
  const complete = completeHole(
    source,
    missing,
    { seed, thorough },
    within(hooks, 0, sky ? 0.7 : 1),
  );
  if (sky === undefined) return complete;
  const joined = (state: Pixels): Pixels => joinedAtEdge(state, complete, keep);
  return joined(paintPlan(sky.plan, source, shownAs(within(hooks, 0.7, 1), joined)));
}
