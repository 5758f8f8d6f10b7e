import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import type { Item, Plan } from '../compose/plan.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { editedPlan } from '../compose/edit/edit-plan.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { actorOf } from './geometry.ts';
import { itemsMeant } from './items-meant.ts';
import { UnseenError } from './unseen-error.ts';

/**
 * Things as a new telling of the scene describes them; everything else stays as it is. `undefined` where
 * that makes no difference to how they look.
 */
export function described(
  known: RecordedScene,
  after: Scene,
  what: string,
  random: Random,
): Plan | undefined {
  const { plan, scene } = known;
  const things = new Set(itemsMeant(plan, scene, what));
  const told = redrawn(known, after, random).plan.items;
  const items = plan.items.map((item) =>
    things.has(item)
      ? asBefore(
          told.find((one) => standsAs(one, item)),
          item,
        )
      : item,
  );
  const same = JSON.stringify(items) === JSON.stringify(plan.items);
  return same ? undefined : { ...plan, items };
}

/**
 * A thing in another pose, the same otherwise: in its colours, and as large, whatever shape the pose
 * has; what stands up tall lies long.
 */
function asBefore(fresh: Item | undefined, before: Item): Item {
  if (fresh === undefined) return before;
  const kept = { ...fresh, entity: before.entity };
  if (fresh.recipe.art === before.recipe.art) return kept;
  const { colours } = fresh.recipe;
  const [was, is] = [actorOf(before).figure, actorOf(fresh).figure];
  const shape = Math.sqrt((was.width * is.height) / (was.height * is.width));
  return {
    ...kept,
    height: before.height * Math.min(1, shape),
    recipe: {
      ...fresh.recipe,
      colours: before.recipe.colours.length > 0 ? before.recipe.colours : colours,
    },
  };
}

/** The plan as a new telling of the whole scene has it: what both tell of stays where it is. */
export function redrawn(known: RecordedScene, after: Scene, random: Random): RecordedScene {
  const { width, height } = known.plan.frame;
  const grid = { width: Math.round(GRID * width), height: Math.round(GRID * height) };
  const everywhere = holeOf(new Uint8ClampedArray(grid.width * grid.height), grid);
  const { plan } = editedPlan(known, after, everywhere!, openWorkshop(), random, 'as it is');
  return { scene: after, plan };
}

/** Cells along the shorter edge of the hole that everything is. */
const GRID = 128;

const standsAs = (one: Item, other: Item): boolean =>
  one.x === other.x && one.y === other.y && one.mirror === other.mirror && one.turn === other.turn;

/**
 * Other words on what carries some, or can. `undefined` when there is nothing of that name in the
 * picture, or nothing at all that can carry words.
 * @throws UnseenError when what is named is there and cannot.
 */
export function lettered(
  plan: Plan,
  scene: Scene,
  on: string | undefined,
  text: string,
): Plan | undefined {
  // "On it" means whatever can carry words.
  const anywhere = on === undefined || /^(?:it|this|that)$/iu.test(on);
  const meant = anywhere ? plan.items : itemsMeant(plan, scene, on);
  const carrier =
    meant.find(({ recipe }) => recipe.lettering.length > 0) ??
    meant.find((item) => item.entity !== undefined && hasLabel(item));
  if (carrier === undefined) {
    if (anywhere || meant.length === 0) return undefined;
    throw new UnseenError(`The ${on} cannot carry words.`);
  }
  const items = plan.items.map((item) =>
    item === carrier ? { ...item, recipe: { ...item.recipe, lettering: [text] } } : item,
  );
  return { ...plan, items };
}

const hasLabel = (item: Item): boolean => actorOf(item).figure.anchors.label !== undefined;
