import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Finish, Item, Plan } from '../compose/plan.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { boxOf } from '../compose/actor.ts';
import type { Box } from '../compose/geometry.ts';
import { castIntoHole } from '../compose/edit/cast-into-hole.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { within } from '../draw-hooks.ts';
import { frameFor } from '../draw-picture.ts';
import { paintPlan } from '../paint-plan.ts';
import { placedInto } from '../repaint/place-into.ts';
import { surroundingsOf } from '../repaint/surroundings.ts';
import { showsPlan } from '../shows-plan.ts';
import { applyStyle } from '../styles/apply-style.ts';
import { changedPlan } from './change-plan.ts';
import { cutMaterial, freedOfBackdrop } from './cut-material.ts';
import { followDetail } from './follow-detail.ts';
import { placeMaterial } from './place-material.ts';
import { quietPlace } from './quiet-place.ts';
import { readInstructions, type Instruction } from './instruction.ts';
import { relightPicture } from './relight.ts';
import { UnseenError } from './unseen-error.ts';
import { weatherOver } from './weather-over.ts';

export interface InstructRequest {
  /** Says what is to be done to the picture. */
  readonly prompt: string;
  /** Of the source and of the result. */
  readonly size: Size;
  readonly seed: number;
  /** Opaque RGB. */
  readonly source: Pixels;
  /** What was recorded when this engine drew the picture. */
  readonly recorded?: RecordedScene;
  /** True when it is known to be as it was drawn. */
  readonly unchanged?: boolean;
  /** Further pictures that are put into it. */
  readonly materials?: readonly Pixels[];
  /** Gives the result back the fine detail of the source. */
  readonly faithful?: boolean;
  /** How a picture of which the plan is known is finished. */
  readonly finish?: Finish;
  /** Nothing is to be left behind what it shows. */
  readonly cutOut?: boolean;
}

export interface InstructedPicture {
  /** Exactly the size asked for, opaque unless it was cut out. */
  readonly pixels: Pixels;
  readonly recorded?: RecordedScene;
}

/**
 * Does to a whole picture what a prompt says. One that this engine drew is changed in its plan and
 * painted anew; of any other the pixels are worked on, as far as that can be done without knowing
 * what they show. Synchronous; the same request gives the same pixels.
 * @throws UnseenError when the prompt, or a part of it, is about what cannot be seen; and whatever
 * `hooks.stage` throws.
 */
export function instructPicture(request: InstructRequest, hooks: DrawHooks): InstructedPicture {
  const { materials = [], prompt } = request;
  hooks.stage('reading', 0);
  // Other pictures say what is to be added better than words do.
  const read = readInstructions(prompt);
  const instructions = materials.length === 0 ? read?.slice() : (read?.filter(isForTheFirst) ?? []);
  if (instructions === undefined) {
    throw new UnseenError('The prompt asks for more than can be done without a mask.');
  }
  if (request.cutOut) instructions.push({ kind: 'cut-out' });
  const known = materials.length === 0 ? knownPlan(request, within(hooks, 0.02, 0.25)) : undefined;
  return known
    ? onPlan(known, instructions, request, within(hooks, 0.25, 1))
    : { pixels: onPixels(instructions, request, within(hooks, 0.05, 1)) };
}

/** What other pictures show is added by them. */
const isForTheFirst = ({ kind }: Instruction): boolean => kind !== 'add';

function knownPlan(
  { recorded, unchanged = false, source }: InstructRequest,
  hooks: DrawHooks,
): RecordedScene | undefined {
  if (recorded === undefined) return undefined;
  return unchanged || showsPlan(recorded.plan, source, undefined, hooks) ? recorded : undefined;
}

function onPlan(
  { scene, plan }: RecordedScene,
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
): InstructedPicture {
  const { size, source } = request;
  let changed = plan;
  let told = scene.prompt;
  for (const instruction of instructions) {
    if (instruction.kind === 'add') {
      const taken = changed.items.map(boxOfItem);
      const { items } = newcomersFor(instruction.what, request, source, taken);
      // Names of this scene's own things, so that a later turn does not take them for others.
      const ids = readPrompt(`${told}, ${instruction.what}`);
      changed = { ...changed, items: [...changed.items, ...renamed(items, instruction.what, ids)] };
      told = ids.prompt;
    } else {
      changed = changedPlan(changed, readPrompt(told), instruction);
    }
  }
  const { finish: before, ...bare } = changed;
  const finish = refinished(before, request.finish);
  const finished: Plan = Object.keys(finish).length > 0 ? { ...bare, finish } : bare;
  hooks.stage('composing', 0);
  const pixels = paintPlan(finished, size, hooks);
  return { pixels, recorded: { scene: readPrompt(told), plan: finished } };
}

/** How a picture was finished, but as finely as is asked for now. */
function refinished(before: Finish = {}, asked: Finish | undefined): Finish {
  if (asked === undefined) return before;
  const { rough: _, fine: __, ...kept } = before;
  return { ...kept, ...asked };
}

function boxOfItem(item: Item): Box {
  return boxOf({ ...item, figure: openWorkshop().figure(item.recipe) });
}

/** Newcomers under the names that their things have in the scene of the whole picture. */
function renamed(
  items: readonly Item[],
  what: string,
  whole: RecordedScene['scene'],
): readonly Item[] {
  const alone = readPrompt(what).entities;
  return items.map((item) => {
    const noun = alone.find(({ id }) => id === item.entity)?.noun;
    const entity = whole.entities.findLast((one) => one.noun === noun)?.id;
    return { ...item, entity };
  });
}

function onPixels(
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  const { source, size, materials = [], faithful = false } = request;
  let picture = source;
  const share = 1 / Math.max(1, instructions.length);
  for (const [i, instruction] of instructions.entries()) {
    picture = done(instruction, picture, request, within(hooks, i * share, (i + 1) * share));
  }
  for (const material of materials) {
    const cut = cutMaterial(material);
    const box = quietPlace(picture, false);
    const nothing = new Uint8ClampedArray(size.width * size.height).fill(255);
    picture = placeMaterial(
      picture,
      cut,
      box,
      surroundingsOf(picture, nothing, box),
      frameFor(size),
    );
  }
  hooks.stage('finishing', 1);
  const finished = faithful ? followDetail(picture, source) : picture;
  return instructions.some(({ kind }) => kind === 'cut-out') ? freedOfBackdrop(finished) : finished;
}

function done(
  instruction: Instruction,
  picture: Pixels,
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  const { size, seed } = request;
  switch (instruction.kind) {
    case 'restyle':
      return instruction.styles.reduce(
        (styled, style) => applyStyle(style, styled, { seed }, hooks),
        picture,
      );
    case 'relight':
      return relightPicture(picture, instruction.time);
    case 'weather':
      return weatherOver(picture, instruction.weather, frameFor(size), seed);
    case 'add':
      return withNewcomers(instruction.what, picture, request, hooks);
    // Once everything else is done.
    case 'cut-out':
      return picture;
    case 'remove':
    case 'recolour':
    default:
      throw new UnseenError('Of this picture only pixels are known.');
  }
}

/** Words of what is up in the air. */
const ALOFT =
  /\b(?:moon|sun|stars?|clouds?|birds?|eagle|planes?|airplanes?|aeroplanes?|kites?|balloons?|blimp|rainbow|ufo|helicopter|dragon)\b/iu;

/** The things that a phrase names, where the picture has room for them. */
function newcomersFor(
  what: string,
  { prompt, size, seed }: InstructRequest,
  picture: Pixels,
  taken: readonly Box[],
) {
  const frame = frameFor(size);
  const own = mix(seed ^ hashText(prompt));
  const high = ALOFT.test(what);
  const box = quietPlace(picture, high, taken);
  const keep = keepAround(box, size);
  const hole = holeOf(keep, size);
  if (hole === undefined) throw new UnseenError('There is no room in the picture.');
  const random = seededRandom(own).fork('add');
  const room = high ? 'sky' : 'ample';
  const cast = castIntoHole(readPrompt(what), hole, room, frame, own, openWorkshop(), random);
  if (cast.items.length === 0) throw new UnseenError('Nothing that could be added was named.');
  return { ...cast, box, keep, frame, seed: own };
}

function withNewcomers(
  what: string,
  picture: Pixels,
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  const cast = newcomersFor(what, request, picture, []);
  const nothing = new Uint8ClampedArray(cast.keep.length).fill(255);
  const around = surroundingsOf(picture, nothing, cast.box);
  return placedInto(picture, cast.keep, cast, around, hooks);
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
