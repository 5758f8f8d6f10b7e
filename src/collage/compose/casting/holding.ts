import type { Entity, Relation, Scene } from '../../../language/scene.ts';
import type { Figure } from '../../art/figure.ts';
import { readTable } from '../../art/table.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { recipeOf } from './recipe.ts';
import { pieceVariant } from './variant.ts';
import type { Random } from '../../../numerics/random.ts';

/** How one holds a kind of thing: the arms for it, the anchor where it is, what it does to a face. */
interface Hold {
  readonly anchor: 'hand-left' | 'hand-right' | 'grasp' | 'label' | 'neck';
  readonly left?: string;
  readonly right?: string;
}

const HOLDS = {
  strum: { anchor: 'label', left: 'strum', right: 'neck' },
  fiddle: { anchor: 'grasp', left: 'flute', right: 'both' },
  pipe: { anchor: 'grasp', left: 'flute', right: 'flute' },
  sing: { anchor: 'hand-right', right: 'mouth' },
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
    if (entity === undefined || !isPortable(entity, holder, scene)) continue;
    const grip = gripFor(relation, entity);
    if (grip === undefined) continue;
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

function isPortable(entity: Entity, holder: Entity, scene: Scene): boolean {
  const { id, count, negated, role, size } = entity;
  if (negated || count.value !== 1 || role === 'backdrop' || role === 'part' || size === 'giant')
    return false;
  if (scene.texts.some(({ on }) => on === id)) return false;
  return !scene.relations.some(
    ({ from, to, kind }) =>
      (from === id && kind !== 'with') ||
      (to === id && from !== holder.id && (kind === 'in' || kind === 'on')),
  );
}

function gripFor({ kind, words }: Relation, entity: Entity): Grip | undefined {
  const known = gripOf(entity);
  switch (kind) {
    case 'holding':
      return known ?? LOOSE;
    case 'using':
      return known;
    case 'with':
      return BEARING.test(words) ? known : undefined;
    case 'on':
      return TALKING.test(words) && known?.how === 'phone' ? known : undefined;
    case 'in':
      return known?.how === 'sing' ? known : undefined;
    default:
      return undefined;
  }
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

/** How strongly real sizes are pressed together: a cup in a hand must be seen. */
const EXPONENT = 0.72;
const SMALLEST = 0.1;
const LARGEST = 0.62;

/** The thing in the hands of a carrier of this figure; `undefined` when either is missing. */
export function heldAttachment(
  { entity, hold, grip, turn, fit }: Held,
  carrier: Figure,
  workshop: Workshop,
  random: Random,
): Attachment | undefined {
  const { art } = workshop.match(entity);
  const anchor = carrier.anchors[hold.anchor] ?? carrier.anchors['hand-right'];
  if (art === undefined || anchor === undefined) return undefined;
  const recipe = pieceVariant(recipeOf(entity, art, [], workshop), random);
  const figure = workshop.figure(recipe);
  const ratio = Math.min(
    LARGEST,
    Math.max(SMALLEST, (figure.facts.metres / carrier.facts.metres) ** EXPONENT),
  );
  const long = Math.max(figure.height, figure.width * 0.8);
  const factor = (ratio * fit * carrier.height) / long;
  return {
    recipe,
    anchor: carrier.anchors[hold.anchor] === undefined ? 'hand-right' : hold.anchor,
    scale: (factor * figure.width) / anchor.width,
    behind: false,
    within: true,
    grip,
    turn: turn - anchor.tilt,
  };
}
