import type { Scene } from '../../language/scene.ts';
import type { Item, Plan } from '../compose/plan.ts';
import { spotOf } from '../compose/actor.ts';
import { heightOf, middleOf, widthOf } from '../compose/geometry.ts';
import { actorOf, boxAround, fitted, reordered } from './geometry.ts';
import { itemsMeant, namedFor } from './items-meant.ts';
import { UnseenError } from './unseen-error.ts';
import { whereaboutsIn, type Side } from './whereabouts.ts';

/** Where the middle of what is on a side is, as a share of the width; and a step further that way. */
const SIDES: Readonly<Record<Side, number>> = { left: 0.22, middle: 0.5, right: 0.78 };
const STEP = 0.14;
/** Frame units between two that stand beside each other, and by how much one is before the other. */
const GAP = 0.03;
const NEARER = 0.04;
/** Changes of place that are none. */
const SAME = 0.005;

type Change = (item: Item) => Item;

/** Things of another size, on their feet. */
export function resized(plan: Plan, scene: Scene, what: string, factor: number): Plan {
  return changedItems(plan, scene, what, (item) =>
    fitted({ ...item, height: item.height * factor }, plan.frame),
  );
}

/** Things that look the other way. */
export function turned(plan: Plan, scene: Scene, what: string): Plan {
  return changedItems(plan, scene, what, (item) => ({ ...item, mirror: !item.mirror }));
}

/** A thing where a phrase wants it, with what is on it or belongs to it. */
export function moved(plan: Plan, scene: Scene, what: string, where: string): Plan {
  const things = itemsMeant(plan, scene, what);
  const [first] = things;
  if (first === undefined) throw new UnseenError(`There is no ${what} in the picture.`);
  const spot = fitted(placed(first, plan, scene, where), plan.frame);
  const [dx, dy] = [spot.x - first.x, spot.y - first.y];
  if (Math.hypot(dx, dy) < SAME) throw new UnseenError('It is there already.');
  const along = new Set([...things, ...companionsOf(things, plan, scene)]);
  const changes = new Map(
    [...along].map((item) => [item, [{ ...item, x: item.x + dx, y: item.y + dy }]] as const),
  );
  return { ...plan, items: reordered(plan.items, changes) };
}

/** Two things in each other's places. */
export function exchanged(plan: Plan, scene: Scene, what: string, other: string): Plan {
  const [a, b] = [itemsMeant(plan, scene, what)[0], itemsMeant(plan, scene, other)[0]];
  if (a === undefined || b === undefined || a === b) {
    throw new UnseenError('One of the two is not in the picture.');
  }
  const changes = new Map([
    [a, [fitted({ ...a, x: b.x, y: b.y }, plan.frame)]],
    [b, [fitted({ ...b, x: a.x, y: a.y }, plan.frame)]],
  ]);
  return { ...plan, items: reordered(plan.items, changes) };
}

/** Everything nearer or farther, about one thing or about the middle; scenery stays where it is. */
export function zoomed(plan: Plan, scene: Scene, factor: number, on: string | undefined): Plan {
  const named = plan.items.filter(({ entity }) => entity !== undefined);
  const centre = on === undefined ? named[0] : itemsMeant(plan, scene, on)[0];
  if (centre === undefined) throw new UnseenError('There is nothing to come nearer to.');
  const { x, y } = middleOf(boxAround(centre));
  const about = factor > 1 ? { x, y } : { x: plan.frame.width / 2, y: plan.backdrop.horizon };
  const items = plan.items.map((item) => ({
    ...item,
    x: about.x + (item.x - about.x) * factor,
    y: about.y + (item.y - about.y) * factor,
    height: item.height * factor,
  }));
  return { ...plan, items };
}

function changedItems(plan: Plan, scene: Scene, what: string, change: Change): Plan {
  const things = new Set(itemsMeant(plan, scene, what));
  const items = plan.items.map((item) => (things.has(item) ? change(item) : item));
  if (JSON.stringify(items) === JSON.stringify(plan.items)) {
    throw new UnseenError(`Nothing about the ${what} can change so.`);
  }
  return { ...plan, items };
}

/** What is on a thing, or rides it, goes where it goes. */
function companionsOf(things: readonly Item[], { items }: Plan, scene: Scene): readonly Item[] {
  const hosts = new Set(things.map(({ entity }) => entity));
  const bound = scene.relations
    .filter(
      ({ kind, to }) => hosts.has(to) && /^(?:on|in|riding|holding|wearing|using)$/u.test(kind),
    )
    .map(({ from }) => from);
  return items.filter((item) => item.entity !== undefined && bound.includes(item.entity));
}

function placed(item: Item, plan: Plan, scene: Scene, where: string): Item {
  const { side, level, by } = whereaboutsIn(plainly(where, plan, scene));
  if (by !== undefined) {
    const host = itemsMeant(plan, scene, by.what).find((one) => one !== item);
    if (host === undefined) throw new UnseenError(`There is no ${by.what} in the picture.`);
    return beside(item, host, /behind|under|below|beneath/iu.exec(where)?.[0] ?? by.how, plan);
  }
  if (side === undefined && level === undefined) throw new UnseenError('Nobody said where to.');
  const to = side && SIDES[side] * plan.frame.width;
  const past = to !== undefined && (side === 'left' ? item.x <= to + SAME : item.x >= to - SAME);
  const further = side === 'left' ? -STEP : STEP;
  return {
    ...item,
    x: to === undefined ? item.x : past && side !== 'middle' ? item.x + further : to,
    y: item.y + (level === 'top' ? -STEP : level === 'bottom' ? STEP : 0),
  };
}

/** "Closer to it" as what it stands for. */
function plainly(where: string, plan: Plan, scene: Scene): string {
  return where
    .replace(/^(?:further |more |a (?:bit|little) )+/iu, '')
    .replace(/\bclose(?:r)?\s+to\b/iu, 'next to')
    .replace(/^(left|right)$/iu, 'to the $1')
    .replace(/^up$/iu, 'at the top')
    .replace(/^down$/iu, 'at the bottom')
    .replace(/\b(?:it|him|her|them)$/iu, (pronoun) => `the ${namedFor(plan, scene, pronoun)}`);
}

function beside(item: Item, host: Item, how: string, { frame }: Plan): Item {
  const box = boxAround(host);
  const own = boxAround(item);
  const foot = item.x - middleOf(own).x;
  const { x } = middleOf(box);
  const left = box.left - GAP - widthOf(own) / 2 + foot;
  const right = box.right + GAP + widthOf(own) / 2 + foot;
  switch (how) {
    case 'left':
      return { ...item, x: left, y: host.y };
    case 'right':
      return { ...item, x: right, y: host.y };
    case 'beside':
      return { ...item, x: box.left > frame.width - box.right ? left : right, y: host.y };
    case 'before':
      return { ...item, x: x + foot, y: Math.min(host.y + NEARER, frame.height) };
    case 'behind':
      return { ...item, x: x + widthOf(box) / 3, y: host.y - NEARER };
    case 'under':
    case 'below':
    case 'beneath':
      return { ...item, x: x + foot, y: host.y + NEARER / 4 };
    case 'above':
      return { ...item, x: x + foot, y: box.top - GAP };
    case 'on': {
      const actor = actorOf(host);
      const seat = spotOf(actor, 'seat') ?? spotOf(actor, 'top') ?? { x, y: box.top };
      const small = Math.min(1, (1.4 * widthOf(box)) / heightOf(own));
      return { ...item, x: seat.x, y: seat.y, height: item.height * small, shadow: 'none' };
    }
    default:
      throw new UnseenError('Nothing can be put there.');
  }
}
