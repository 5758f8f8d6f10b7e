import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import type { InstructRequest } from './instruct-request.ts';
import { garments } from '../../language/lexicon/clothing.ts';
import { retold } from '../../language/instructions/retold.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import type { Item, Plan } from '../compose/plan.ts';
import { singular } from '../../language/nouns.ts';
import { naturalHeight } from '../compose/edit/natural-height.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { amidOf, type Amid } from './amid.ts';
import { clearSpot } from './clear-spot.ts';
import { farAway } from './far-away.ts';
import { headline, isWriting } from './headline.ts';
import { actorOf, boxAround, fitted, withDepth } from './geometry.ts';
import { itemsMeant, namedFor } from './items-meant.ts';
import { described, redrawn } from './look-changes.ts';
import { newcomersFor } from './newcomers.ts';
import { boxesOf } from './room-for.ts';
import { UnseenError } from './unseen-error.ts';
import { SIDES } from './quiet-place.ts';
import { whereaboutsIn, type Side, type Whereabouts } from './whereabouts.ts';
import { newcomerOf, retoldScene } from './whole.ts';

/** Something new in a known picture; a pronoun in its words stands for what is there. */
export function withAdded(
  known: RecordedScene,
  said: string,
  request: InstructRequest,
  random: Random,
): RecordedScene {
  const { scene, plan } = known;
  const what = said.replace(
    /\b(on|to|by|near|beside|of|behind|above|over|under|(?:next|close) to|in front of)\s+(it|him|her|them)\b/iu,
    (_, tie: string, pronoun: string) => `${tie} the ${namedFor(plan, scene, pronoun)}`,
  );
  const { by } = whereaboutsIn(what);
  const adding = { kind: 'add', what } as const;
  if (by?.how === 'on' && itemsMeant(plan, scene, by.what).length > 0) {
    const worn = garmentIn(what);
    if (worn === undefined) return upon(known, readPrompt(retold(scene.prompt, adding)), random);
    const wearing = { kind: 'describe', what: by.what, as: `wearing ${worn}` } as const;
    const told = readPrompt(retold(scene.prompt, wearing));
    const dressed = described(known, told, by.what, random);
    if (dressed !== undefined) return retoldScene(known, dressed, wearing);
    throw new UnseenError(`The ${by.what} cannot wear it.`);
  }
  const added = piecesOf(what).reduce<Added>(
    (before, piece) => withPiece(before, piece, known, request),
    { plan, items: [] },
  );
  return retoldScene(known, added.plan, adding);
}

interface Added {
  readonly plan: Plan;
  /** What has come so far. */
  readonly items: readonly Item[];
}

function withPiece(
  { plan, items: before }: Added,
  piece: string,
  { scene }: RecordedScene,
  request: InstructRequest,
): Added {
  const apart = { ...request, prompt: `${request.prompt} ${before.length}` };
  const amid = amidOf(piece, plan, scene);
  const what = amid?.what ?? piece;
  const { items } = newcomersFor(what, apart, request.source, { scene, plan }, boxesOf(plan));
  const alone = readPrompt(what).entities;
  const where = whereaboutsIn(what);
  const { by } = where;
  const free = by === undefined && items.length === 1;
  const named = items.map((item) => {
    const noun = alone.find(({ id }) => id === item.entity)?.noun;
    const natural = inProportion(item, plan, noun);
    const placed = free ? placedFree(natural, plan, where, amid) : natural;
    return { ...placed, entity: noun === undefined ? undefined : newcomerOf(noun) };
  });
  const onTop = by?.how === 'on' || by?.how === 'before';
  const all = onTop ? [...plan.items, ...named] : withDepth(plan.items, named);
  const shines = items.some(({ recipe }) => /(?:moon|sun)\b/u.test(recipe.art));
  const light = shines ? { ...plan.light, visible: false } : plan.light;
  return { plan: { ...plan, light, items: all }, items: [...before, ...named] };
}

/** Where there is room for it, as far as its words leave that open. */
function placedFree(
  item: Item,
  plan: Plan,
  { side, level, far }: Whereabouts,
  amid: Amid | undefined,
): Item {
  if (isWriting(item)) return level === 'top' && side === undefined ? headline(item, plan) : item;
  if (far || item.shadow === 'water') return farAway(item, plan);
  if (item.shadow !== 'ground') return item;
  if (amid !== undefined) return fitted({ ...item, x: amid.x, y: amid.y }, plan.frame);
  return level === undefined ? clear(item, plan, side) : item;
}

/** Clear of whom the picture is about, and of the rest as far as that goes. */
function clear(item: Item, plan: Plan, side: Side | undefined): Item {
  const named = plan.items.filter(({ entity }) => entity !== undefined);
  const { width } = plan.frame;
  const [from, to] = side ? SIDES[side] : [0, 1];
  // Twice: to hide them is worse than to hide what only lies around.
  const taken = [...named, ...plan.items].map(boxAround);
  return clearSpot(item, taken, plan.frame, [from * width, to * width]);
}

/** As tall as it is beside those who are there; what is up in the air goes by its room. */
function inProportion(item: Item, plan: Plan, noun: string | undefined): Item {
  if (item.shadow !== 'ground') return item;
  const play = noun === 'ball' && item.recipe.art.endsWith(':sphere') ? PLAYTHING : 1;
  const tallest = naturalHeight(actorOf(item), plan.items, openWorkshop());
  if (!Number.isFinite(tallest)) return item;
  const height = Math.min(Math.max((play * tallest) / LEEWAY, LEAST), GROWN * item.height);
  return fitted({ ...item, height }, plan.frame);
}

/** A sphere may be any size; a ball that one plays with is smaller than those who play. */
const PLAYTHING = 0.6;
/** How much more than natural that measure allows, and what nobody would see. */
const LEEWAY = 1.3;
const LEAST = 0.08;
/** How far it may outgrow the room that was found for it: more would hide the others. */
const GROWN = 1.3;

/** Each thing by itself, so that each finds a place: "two dogs and a ball" are three. */
function piecesOf(what: string): readonly string[] {
  const told = readPrompt(what);
  const things = told.entities.filter(({ role, negated }) => role !== 'backdrop' && !negated);
  const bound = told.relations.some(({ from, to }) =>
    [from, to].every((id) => things.some((one) => one.id === id)),
  );
  const many = things.reduce((sum, { count }) => sum + count.value, 0);
  if (bound || many < 2 || many > MOST_PIECES || told.texts.length > 0) return [what];
  const last = things.at(-1)!.phrase;
  const tail = what.slice(what.lastIndexOf(last) + last.length);
  return things.flatMap(({ phrase, count }) => {
    const one = phrase
      .replace(/^(?:an?|some|several|a few|two|three|four|five|six|seven|eight|\d+)\s+/iu, '')
      .replace(/\S+$/u, singular);
    const article = /^[aeiou]/iu.test(one) ? 'an' : 'a';
    return Array.from({ length: count.value }, () => `${article} ${one}${tail}`);
  });
}

const MOST_PIECES = 8;

/** What is put on to be worn: "a red hat" of "a red hat on the dog". */
function garmentIn(what: string): string | undefined {
  const [, thing] = /^(.+?)\s+(?:on|onto|to|upon)\s/iu.exec(what) ?? [];
  const noun = thing?.split(/\s+/u).at(-1)?.toLowerCase();
  return noun !== undefined && garments.has(noun) ? thing : undefined;
}

/** Something on one of the things that are there: all of them stay. */
function upon(known: RecordedScene, after: Scene, random: Random): RecordedScene {
  const { plan } = redrawn(known, after, random);
  const { items } = known.plan;
  const same = JSON.stringify(plan.items) === JSON.stringify(items);
  const art = new Set(plan.items.map(({ recipe }) => recipe.art));
  if (same || !items.every(({ recipe }) => art.has(recipe.art))) {
    throw new UnseenError('What is to be added cannot be put there.');
  }
  const { light, backdrop } = known.plan;
  return { scene: after, plan: { ...plan, light, backdrop } };
}
