import type { Random } from '../../../numerics/random.ts';
import type { Entity, Scene } from '../../../language/scene.ts';
import type { Actor } from '../actor.ts';
import { boxOf, lookTowards } from '../actor.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Shapes in which a prompt may ask for several of a kind. */
export type Arrangement = 'row' | 'circle' | 'heap' | 'stack' | 'pair-facing' | 'pair-close';

const SHAPES: readonly (readonly [RegExp, Arrangement])[] = [
  [
    /\b(?:row|line|queue|lineup|column|file|parade)s? of\b|\b(?:in a (?:row|line)|side by side|lined up|in line)\b|\bspell(?:s|ing|t)?\b/,
    'row',
  ],
  [/\b(?:circle|ring) of\b|\bin a (?:circle|ring)\b/, 'circle'],
  [
    /\b(?:pile|heap|mound|pyramid|mountain)s? of\b|\bin a (?:pile|heap|pyramid)\b|\bpiled\b/,
    'heap',
  ],
  [/\b(?:stack|tower)s? of\b|\b(?:stacked|on top of each other|on top of one another)\b/, 'stack'],
];
const CLOSE = /^(?:hug|kiss|cuddle|embrace|snuggle|nuzzle)$/;
const FACING =
  /^(?:fight|box|wrestle|duel|talk|chat|argue|dance|play|greet|meet|shake|spar|battle|whisper|fence|debate|stare|race|toast)$/;
/** Said of what several do alongside rather than with each other. */
const ALONGSIDE = /^(?:race|march|run|walk|fly|swim)$/;

/** The arrangement in which an entity's many are asked for; `undefined` when nothing is said. */
export function arrangementOf(
  entity: Entity,
  { prompt, entities }: Scene,
): Arrangement | undefined {
  if (entity.count.value === 2 || entity.noun === 'couple') {
    if (entity.actions.some((action) => CLOSE.test(action))) return 'pair-close';
    const facing = entity.actions.some((action) => FACING.test(action) && !ALONGSIDE.test(action));
    if (facing) return 'pair-facing';
  }
  // With several crowds in a picture it is hard to say which one stands in a row.
  const crowds = entities.filter(({ count, negated }) => count.value > 1 && !negated);
  const text = prompt.toLowerCase();
  const said = SHAPES.find(([pattern]) => pattern.test(text))?.[1];
  return crowds.length === 1 || text.includes(` of ${entity.noun}`) ? said : undefined;
}

/** Puts actors of one kind, all at the origin, into a shape; back to front. */
export function arranged(
  actors: readonly Actor[],
  arrangement: Exclude<Arrangement, 'row'>,
  random: Random,
): readonly Actor[] {
  return shapers[arrangement](actors, random);
}

const shapers: Record<
  Exclude<Arrangement, 'row'>,
  (actors: readonly Actor[], random: Random) => readonly Actor[]
> = {
  circle: inCircle,
  heap: inHeap,
  stack: inStack,
  'pair-facing': (actors) => facingPair(actors, 0.06),
  'pair-close': (actors) => facingPair(actors, -0.13),
};

/** A ring lying on the ground, nearer ones larger. */
function inCircle(actors: readonly Actor[]): readonly Actor[] {
  const count = actors.length;
  const widest = Math.max(...actors.map((actor) => widthOf(boxOf(actor))));
  const radius = Math.max((1.12 * widest * count) / (2 * Math.PI), 0.9 * widest);
  return actors
    .map((actor, index) => {
      const angle = (2 * Math.PI * (index + 0.5)) / count + Math.PI / 2;
      const depth = Math.sin(angle);
      const x = Math.cos(angle) * radius;
      const sized = {
        ...actor,
        x,
        y: depth * radius * 0.52,
        height: actor.height * (1 + 0.14 * depth),
      };
      return lookTowards(sized, -x);
    })
    .sort((a, b) => a.y - b.y);
}

/** Rows on rows, each one shorter than the one below it. */
function inHeap(actors: readonly Actor[], random: Random): readonly Actor[] {
  const [first] = actors;
  const box = boxOf(first!);
  const [wide, high] = [0.94 * widthOf(box), 0.74 * heightOf(box)];
  const placed: Actor[] = [];
  let base = 1;
  while ((base * (base + 1)) / 2 < actors.length) base++;
  let index = 0;
  for (let row = 0; index < actors.length; row++) {
    const size = Math.min(base - row, actors.length - index);
    for (let column = 0; column < size; column++, index++) {
      const x = (column - (size - 1) / 2 + random.between(-0.04, 0.04)) * wide;
      const y = -row * high + random.between(-0.02, 0.02) * high;
      const mirror = random.chance(0.5) ? !actors[index]!.mirror : actors[index]!.mirror;
      placed.push({ ...actors[index]!, x, y, mirror, turn: random.between(-5, 5) });
    }
  }
  // What lies on top was put there last, but the rows in front hide the feet of those behind.
  return placed.reverse();
}

/** One on top of the other, not quite straight. */
function inStack(actors: readonly Actor[], random: Random): readonly Actor[] {
  let top = 0;
  return actors.map((actor) => {
    const box = boxOf(actor);
    const y = top;
    // Of flat things one sees mostly the upper side, on which the next one lies.
    top -= (widthOf(box) > 1.7 * heightOf(box) ? 0.46 : 0.84) * heightOf(box);
    const sway = 0.05 * widthOf(box);
    return { ...actor, x: random.between(-sway, sway), y, turn: random.between(-2.5, 2.5) };
  });
}

/** Distance of two who hold each other, in heights. */
export const CHEST_TO_CHEST = 0.25;

/** True for bodies with their arms around another. */
export function inArms({ recipe }: Actor): boolean {
  return recipe.options['stance'] === 'embrace';
}

function facingPair([first, second]: readonly Actor[], gap: number): readonly Actor[] {
  const left = lookTowards(first!, 1);
  const right = lookTowards(second!, -1);
  if (inArms(left)) return [left, { ...right, x: left.x + CHEST_TO_CHEST * left.height }];
  const [a, b] = [boxOf(left), boxOf(right)];
  const half = (gap * first!.height) / 2;
  return [
    { ...left, x: left.x - half - a.right },
    { ...right, x: right.x + half - b.left },
  ];
}

/** The one that leads an arrangement: the nearest, about its middle. */
export function leaderOf(actors: readonly Actor[]): Actor {
  const lowest = Math.max(...actors.map(({ y }) => y));
  const centre = actors.reduce((sum, actor) => sum + middleOf(boxOf(actor)).x, 0) / actors.length;
  const front = actors.filter(({ y, height }) => y > lowest - 0.1 * height);
  return front.reduce((best, actor) =>
    Math.abs(actor.x - centre) < Math.abs(best.x - centre) ? actor : best,
  );
}
