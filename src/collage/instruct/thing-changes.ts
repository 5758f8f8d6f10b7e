import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import type { Item, Plan } from '../compose/plan.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { gazeOf, lookTowards } from '../compose/actor.ts';
import { reallyNamed } from '../compose/edit/newcomers.ts';
import { widthOf } from '../compose/geometry.ts';
import { itemOf } from '../compose/item-of.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { relativeHeight } from '../compose/sizes.ts';
import { troupeOf, understood } from '../compose/troupe.ts';
import { actorOf, boxAround, fitted, reordered, withDepth } from './geometry.ts';
import { clearSpot } from './clear-spot.ts';
import { itemsMeant } from './items-meant.ts';
import { UnseenError } from './unseen-error.ts';
import { newcomerOf } from './whole.ts';

/** More of one thing than this no picture has room for. */
const MOST = 12;
/** Share of the width that they may take together, and how small they become for it at most. */
const ACROSS = 1.05;
const SMALLEST = 0.45;

/** Something else, as large as it is beside what was there, on its feet. */
export function replaced(plan: Plan, scene: Scene, what: string, by: string, random: Random): Plan {
  const things = itemsMeant(plan, scene, what);
  if (things.length === 0) throw new UnseenError(`There is no ${what} in the picture.`);
  const workshop = openWorkshop();
  const told = understood(readPrompt(by));
  const troupe = troupeOf(told, workshop, random);
  const [performer] = reallyNamed(troupe, told);
  if (performer === undefined) throw new UnseenError(`A picture of ${by} is not known.`);
  const changes = new Map(
    things.map((item, n) => {
      const recipe = performer.recipes[n % performer.recipes.length]!;
      const before = actorOf(item);
      const figure = workshop.figure(recipe);
      const share = relativeHeight(figure.facts.metres, before.figure.facts.metres);
      const actor = {
        ...item,
        recipe,
        figure,
        height: item.height * share,
        entity: newcomerOf(performer.entity.noun),
      };
      const gaze = gazeOf(before);
      const fresh = itemOf(gaze === 0 ? actor : lookTowards(actor, gaze));
      return [item, [fitted(fresh, plan.frame)]] as const;
    }),
  );
  return { ...plan, items: reordered(plan.items, changes) };
}

/** More or fewer of what there is: the others like the first, where there is room. */
export function recounted(plan: Plan, scene: Scene, what: string, count: number | 'double'): Plan {
  const things = itemsMeant(plan, scene, what);
  const [first] = things;
  if (first === undefined) throw new UnseenError(`There is no ${what} in the picture.`);
  const wanted = Math.min(MOST, count === 'double' ? 2 * things.length : count);
  const gone = new Set(things.slice(wanted));
  const share = roomFor(first, wanted, plan);
  const smaller = new Map(things.map((item) => [item, { ...item, height: item.height * share }]));
  const items = plan.items
    .filter((item) => !gone.has(item))
    .map((item) => smaller.get(item) ?? item);
  const more: Item[] = [];
  for (let n = things.length; n < wanted; n++) {
    const there = [...items.filter(({ entity }) => entity !== undefined), ...more];
    const like = smaller.get(first)!;
    const next = n % 2 === 1 ? { ...like, mirror: !like.mirror } : like;
    more.push(clearSpot(next, there.map(boxAround), plan.frame));
  }
  if (gone.size === 0 && more.length === 0) {
    throw new UnseenError(`There are as many of ${what} already.`);
  }
  return { ...plan, items: withDepth(items, more) };
}

/** How much smaller so many of a thing are, so that they stand side by side in the frame. */
function roomFor(first: Item, wanted: number, { frame }: Plan): number {
  const room = ACROSS * frame.width;
  return Math.min(1, Math.max(SMALLEST, room / (wanted * widthOf(boxAround(first)))));
}

/** Nothing but the things that are meant. */
export function alone(plan: Plan, scene: Scene, what: string): Plan {
  const kept = new Set(itemsMeant(plan, scene, what));
  if (kept.size === 0) throw new UnseenError(`There is no ${what} in the picture.`);
  return { ...plan, items: plan.items.filter((item) => kept.has(item)) };
}
