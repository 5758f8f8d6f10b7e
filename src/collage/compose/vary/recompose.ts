import type { Random } from '../../../numerics/random.ts';
import type { Scene } from '../../../language/scene.ts';
import type { Backdrop, Item, Light, Plan } from '../plan.ts';
import type { StageSet } from '../setting/stage-set.ts';
import type { Workshop } from '../workshop.ts';
import { mix, seededRandom } from '../../../numerics/random.ts';
import { backdropSettings } from '../../render/backdrop-options.ts';
import { abstractPicture } from '../abstract/abstract-picture.ts';
import { arranged } from '../composition.ts';
import { chooseShot } from '../layout/shot.ts';
import { chooseHorizon } from '../setting/choose-horizon.ts';
import { chooseLight } from '../setting/choose-light.ts';
import { stageSet } from '../setting/stage-set.ts';
import { troupeOf, understood } from '../troupe.ts';

export interface Recomposition {
  readonly seed: number;
  /**
   * The scenery keeps its seed, and with it its every tone; else clouds, trees, boards are new. Rooms
   * always keep theirs: walls, floor and furnishing are drawn from it together. Abstract pictures
   * never do: they would be the same.
   */
  readonly keepsGround: boolean;
}

/** How much larger the subject is drawn than usual. */
const DISTANCE = [0.78, 1.06] as const;

/**
 * Composes what a plan shows once more: the same figures with the same looks, the same kind of
 * place at the same hour, in the same colours and styles; but who stands where and how large, which
 * way the camera looks and what lies around are new. `undefined` when the plan is not what this
 * version composes for its scene, because it was edited since or drawn by another version.
 */
export function recompose(
  read: Scene,
  plan: Plan,
  frame: Plan['frame'],
  { seed, keepsGround }: Recomposition,
  workshop: Workshop,
): Plan | undefined {
  const scene = understood(read);
  const castSeed = plan.castSeed ?? plan.seed;
  const was = seededRandom(castSeed);
  const random = seededRandom(mix(plan.seed ^ mix(seed)));
  const { kind } = plan.backdrop;
  const kept = kind === 'interior' || (keepsGround && kind !== 'abstract');
  const own = kept ? plan.seed : random.integer(0, 0xffffffff);
  const styles = plan.styles && { styles: plan.styles };
  const now = random.fork('composition');
  const abstract = abstractPicture(scene, plan.frame, castSeed, workshop, was.fork('abstract'));
  if (abstract) {
    if (plan.backdrop.kind !== 'abstract' || plan.items.length > 0) return undefined;
    return { ...plan, frame, seed: own, castSeed, backdrop: settled(plan) };
  }
  const troupe = troupeOf(scene, workshop, was);
  const set = stageSet(scene, troupe.seen, plan.frame, was);
  const first = arranged(scene, troupe, set, plan.frame, castSeed, workshop, was);
  if (set.backdrop.kind !== plan.backdrop.kind) return undefined;
  if (!same(first.items, plan.items)) return undefined;
  const backdrop = sideSwapped(kept ? plan.backdrop : settled(plan), now.fork('side'));
  const moved = {
    ...backdrop,
    horizon: chooseHorizon(backdrop, frame, now.fork('horizon')),
  };
  const restaged: StageSet = {
    choice: set.choice,
    backdrop: moved,
    light: relit(scene, plan.light, moved, frame, now.fork('light')),
  };
  const usual = chooseShot(scene.prompt, now.fork('shot'));
  const shot = { ...usual, size: usual.size * now.fork('distance').between(...DISTANCE) };
  const again = arranged(scene, troupe, restaged, frame, own, workshop, now, shot);
  return {
    frame,
    seed: own,
    castSeed,
    ...again,
    items: again.items.map(asBefore(plan)),
    ...styles,
  };
}

/** What lay around before comes back in the colours it had. */
function asBefore({ items }: Plan): (item: Item) => Item {
  const unnamed = items.filter(({ entity }) => entity === undefined);
  const looks = new Map(unnamed.map(({ recipe }) => [recipe.art, recipe]));
  return (item) =>
    item.entity === undefined
      ? { ...item, recipe: looks.get(item.recipe.art) ?? item.recipe }
      : item;
}

/** True for a plan in which everybody who was cast still is, and nobody else. */
function same(cast: readonly Item[], items: readonly Item[]): boolean {
  return castOf(cast) === castOf(items);
}

const castOf = (items: readonly Item[]): string =>
  items
    .filter(({ entity }) => entity !== undefined)
    .map(({ recipe: { art, colours, material, lettering } }) =>
      JSON.stringify([art, colours, material, lettering]),
    )
    .sort()
    .join();

/**
 * The backdrop with what the old seed chose for it written down, as far as that is its look: words
 * and switches stay, amounts are free.
 */
function settled({ backdrop, seed }: Plan): Backdrop {
  const settings: Backdrop['options'] = backdropSettings(backdrop.kind, backdrop.options, seed);
  const looks = Object.entries(settings).filter(([, value]) => typeof value !== 'number');
  return { ...backdrop, options: { ...Object.fromEntries(looks), ...backdrop.options } };
}

/** What was said to be on one side may change sides. */
function sideSwapped(backdrop: Backdrop, random: Random): Backdrop {
  const side = backdrop.options['side'];
  if ((side !== 'left' && side !== 'right') || random.chance(0.5)) return backdrop;
  return {
    ...backdrop,
    options: { ...backdrop.options, side: side === 'left' ? 'right' : 'left' },
  };
}

/** The same light from somewhere else. */
function relit(
  scene: Scene,
  light: Light,
  backdrop: Backdrop,
  frame: Plan['frame'],
  random: Random,
): Light {
  const { source } = chooseLight(scene, backdrop, frame, random);
  return { ...light, source };
}
