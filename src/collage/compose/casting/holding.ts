import type { Entity, Relation, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Figure } from '../../art/figure.ts';
import { readTable } from '../../art/table.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { plainRecipe, recipeOf } from './recipe.ts';
import { pieceVariant } from './variant.ts';

/** How one holds a kind of thing: the arms for it, the anchor where it is, what it does to a face. */
interface Hold {
  readonly anchor: 'hand-left' | 'hand-right' | 'grasp' | 'label' | 'sole';
  readonly left?: string;
  readonly right?: string;
}

const HOLDS = {
  strum: { anchor: 'label', left: 'strum', right: 'neck' },
  fiddle: { anchor: 'grasp', left: 'flute', right: 'both' },
  pipe: { anchor: 'grasp', left: 'flute', right: 'flute' },
  sing: { anchor: 'hand-right', right: 'sing' },
  pan: { anchor: 'hand-right', right: 'out' },
  overhead: { anchor: 'grasp', left: 'up', right: 'up' },
  board: { anchor: 'sole' },
  eyes: { anchor: 'grasp', left: 'both', right: 'both' },
  phone: { anchor: 'hand-right', right: 'out' },
  call: { anchor: 'hand-right', right: 'ear' },
  drink: { anchor: 'hand-right', right: 'out' },
  sip: { anchor: 'hand-right', right: 'mouth' },
  read: { anchor: 'grasp', left: 'both', right: 'both' },
  raise: { anchor: 'hand-right', right: 'raise' },
  staff: { anchor: 'hand-right', right: 'out' },
  rod: { anchor: 'hand-right', left: 'both', right: 'out' },
  cane: { anchor: 'hand-right', right: 'carry' },
  guard: { anchor: 'hand-left', left: 'both' },
  float: { anchor: 'hand-right', right: 'raise' },
  carry: { anchor: 'hand-right', right: 'carry' },
  posy: { anchor: 'hand-right', right: 'both' },
  cradle: { anchor: 'grasp', left: 'cradle', right: 'cradle' },
  both: { anchor: 'grasp', left: 'both', right: 'both' },
  hand: { anchor: 'hand-right', right: 'out' },
} as const satisfies Readonly<Record<string, Hold>>;

type HoldName = keyof typeof HOLDS;

/** A thing on its way into someone's hands. */
export interface Held {
  readonly entity: Entity;
  readonly hold: Hold;
  readonly grip: readonly [x: number, y: number];
  readonly turn: number;
  readonly fit: number;
}

interface Grip extends Omit<Held, 'entity' | 'hold'> {
  readonly how: HoldName;
}

let grips: ReadonlyMap<string, Grip> | undefined;

function gripOf({ noun, names }: Entity): Grip | undefined {
  grips ??= new Map(
    readTable('grips').flatMap(
      ([words = '', how = 'hand', grip = '0.5,0.5', turn = '0', fit = '1']) => {
        const [x = 0.5, y = 0.5] = grip.split(',').map(Number);
        const one: Grip = {
          how: how as HoldName,
          grip: [x, y],
          turn: Number(turn),
          fit: Number(fit),
        };
        return words.split('|').map((word) => [word, one] as const);
      },
    ),
  );
  for (const name of [...names, noun]) {
    const found = grips.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const LOOSE: Grip = { how: 'hand', grip: [0.5, 0.6], turn: 0, fit: 1 };
/** Doings that put a thing to the mouth, or the ear. */
const DRINKING = /drink|sip|eat|bit|munch|chew|lick|nibbl|tast|smok|devour/;
const TALKING = /talk|call|speak|chat|listen/;
/** Relations of merely being together in which who has hands holds what can be held. */
const BEARING = /^with$|hold|carr|hug|cuddl|swing|rais|play|us/;

/**
 * What someone has in the hands: of the things that the prompt puts there those that one figure can
 * show. Several of a kind, things with words on them and things that hold others stay things of
 * their own.
 */
export function heldBy(holder: Entity, scene: Scene): readonly Held[] {
  const held: Held[] = [];
  let [left, right] = [false, false];
  for (const relation of scene.relations) {
    if (relation.from !== holder.id) continue;
    const entity = scene.entities.find(({ id }) => id === relation.to);
    if (entity === undefined) continue;
    const grip = gripFor(relation, entity);
    if (grip === undefined || !isPortable(entity, holder, scene, grip.how)) continue;
    const how = variantOf(grip.how, relation.words, holder.actions);
    const hold: Hold = HOLDS[how];
    const mirrored = right && !left && hold.left === undefined;
    const wanted: Hold = mirrored ? { anchor: 'hand-left', left: hold.right! } : hold;
    if ((wanted.left !== undefined && left) || (wanted.right !== undefined && right)) continue;
    left ||= wanted.left !== undefined;
    right ||= wanted.right !== undefined;
    held.push({ entity, hold: wanted, grip: grip.grip, turn: grip.turn, fit: grip.fit });
  }
  return held;
}

function isPortable(entity: Entity, holder: Entity, scene: Scene, how: HoldName): boolean {
  const { id, count, negated, role, size } = entity;
  // The weights on a bar are one thing in the hands, and so are two skis underfoot.
  const several = count.value !== 1 && how !== 'overhead' && how !== 'board';
  if (negated || several || role === 'backdrop' || role === 'part' || size === 'giant')
    return false;
  if (scene.texts.some(({ on }) => on === id)) return false;
  return !scene.relations.some(
    ({ from, to, kind }) =>
      (from === id && kind !== 'with' && kind !== 'of' && kind !== 'contains') ||
      (to === id && from !== holder.id && (kind === 'in' || kind === 'on')),
  );
}

function gripFor({ kind, words }: Relation, entity: Entity): Grip | undefined {
  const known = gripOf(entity);
  const { how } = known ?? {};
  if (kind === 'holding') return known ?? LOOSE;
  if (kind === 'using') return known;
  if (kind === 'with')
    return BEARING.test(words) || (words.endsWith(' with') && how !== 'cradle') ? known : undefined;
  if (kind === 'riding') return how === 'board' ? known : undefined;
  if (kind === 'on')
    return how === 'board' || (how === 'phone' && TALKING.test(words)) ? known : undefined;
  return kind === 'in' && how === 'sing' ? known : undefined;
}

function variantOf(how: HoldName, words: string, actions: readonly string[]): HoldName {
  const said = `${words} ${actions.join(' ')}`;
  if (how === 'phone' && TALKING.test(said)) return 'call';
  if ((how === 'drink' || how === 'hand') && DRINKING.test(words)) return 'sip';
  return how;
}

/** The arms with which all of it is held. */
export function armsFor(held: readonly Held[]): Recipe['options'] {
  return Object.assign(
    {},
    ...held.map(({ hold: { left, right } }) => ({
      ...(left === undefined ? {} : { left }),
      ...(right === undefined ? {} : { right }),
    })),
  ) as Recipe['options'];
}

/** The arms with which a tool is held that goes with a doing or a calling. */
export function armsForTool(tool: string): Recipe['options'] {
  const { left, right }: Hold = HOLDS[(tool.split(':')[2] ?? 'hand') as HoldName];
  return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

/** How strongly real sizes are pressed together: a cup in a hand must be seen. */
const EXPONENT = 0.72;
const SMALLEST = 0.1;
const LARGEST = 0.62;
/** Width against height from which a thing is flat. */
const FLAT = 2.2;

/** Boards as they are seen from the side, under someone's feet. */
const UNDERFOOT: readonly (readonly [RegExp, string])[] = [
  [/skateboard|longboard|penny/, 'piece:ridden-skateboard'],
  [/snowboard/, 'piece:ridden-snowboard'],
  [/ski/, 'piece:ridden-skis'],
  [/board/, 'piece:ridden-surfboard'],
];
const NEWBORN = /^(?:baby|infant|newborn)$/;

/** The art of a thing as it is seen in hands or under feet. */
function handledArt(
  { noun }: Entity,
  { anchor, left }: Hold,
  art: string | undefined,
): string | undefined {
  if (anchor === 'sole') return UNDERFOOT.find(([pattern]) => pattern.test(noun))?.[1];
  if (left === 'up') return 'piece:barbell';
  return NEWBORN.test(noun) ? 'piece:swaddled-baby' : art;
}

/** What goes with a doing unasked, as `piece:barbell:overhead`: in the hands or under the feet. */
export function toolAttachment(
  tool: string,
  carrier: Figure,
  workshop: Workshop,
): Attachment | undefined {
  const [kind = '', id = '', how = 'hand'] = tool.split(':');
  const hold: Hold = HOLDS[how as HoldName];
  const anchor = carrier.anchors[hold.anchor];
  if (anchor === undefined) return undefined;
  const grip: readonly [number, number] = GRIPS_OF_TOOLS[how] ?? [0.5, 0.84];
  const fit = how === 'overhead' ? 1.7 : 1;
  return fitted(plainRecipe(`${kind}:${id}`), hold, { grip, turn: 0, fit }, carrier, workshop);
}

const GRIPS_OF_TOOLS: Readonly<Record<string, readonly [number, number]>> = {
  overhead: [0.5, 0.5],
  eyes: [0.5, 0.5],
  staff: [0.5, 0.5],
  pan: [0.96, 0.2],
  sing: [0.5, 0.6],
  rod: [0.2, 0.9],
  strum: [0.4, 0.66],
  read: [0.5, 0.5],
  pipe: [0.5, 0.4],
  fiddle: [0.5, 0.5],
};

/** The thing in the hands of a carrier of this figure; `undefined` when either is missing. */
export function heldAttachment(
  held: Held,
  carrier: Figure,
  workshop: Workshop,
  random: Random,
): Attachment | undefined {
  const { entity, hold } = held;
  const art = handledArt(entity, hold, workshop.match(entity).art);
  if (art === undefined) return undefined;
  const recipe = pieceVariant(recipeOf(entity, art, [], workshop), random);
  return fitted(recipe, hold, held, carrier, workshop);
}

function fitted(
  recipe: Recipe,
  hold: Hold,
  { grip, turn, fit }: Pick<Held, 'grip' | 'turn' | 'fit'>,
  carrier: Figure,
  workshop: Workshop,
): Attachment | undefined {
  const name = carrier.anchors[hold.anchor] === undefined ? 'hand-right' : hold.anchor;
  const anchor = carrier.anchors[name];
  if (anchor === undefined) return undefined;
  // A board says itself how wide a stance it carries.
  if (name === 'sole') return { recipe, anchor: name, scale: 1, behind: true };
  const figure = workshop.figure(recipe);
  const long = Math.max(figure.height, figure.width * 0.8);
  // Of flat things the height says nothing about how large they are: a tray, a fish.
  const flat = figure.width > FLAT * figure.height;
  const metres = figure.facts.metres * (flat ? long / figure.height : 1);
  const ratio = Math.min(LARGEST, Math.max(SMALLEST, (metres / carrier.facts.metres) ** EXPONENT));
  const factor = (ratio * fit * carrier.height) / long;
  return {
    recipe,
    anchor: name,
    scale: (factor * figure.width) / anchor.width,
    behind: false,
    within: true,
    grip,
    turn: turn - anchor.tilt,
  };
}
