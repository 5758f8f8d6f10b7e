import type { Scene } from '../../../language/scene.ts';
import type { Performer } from '../casting/performer.ts';
import type { Cluster } from '../cluster.ts';
import type { Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { clusterOf } from '../cluster.ts';

/** What is worn on these is seen by itself: a hat, glasses. A coat without its wearer is a heap. */
const SEEN_ALONE: ReadonlySet<string> = new Set(['crown', 'eyes']);

/** A hole for what is worn on a head begins and ends in the upper part of the picture. */
const HIGHEST = 0.45;
const LOWEST = 0.62;

/**
 * The hat alone, where an animal is to wear one and the hole lies where its head may be: "a cat wearing
 * a crown" with a mask on top of the cat means that cat. `undefined` in all other cases.
 */
export function wornInHole(
  newcomers: readonly Performer[],
  scene: Scene,
  { box }: Hole,
  frame: Plan['frame'],
  workshop: Workshop,
): Cluster | undefined {
  const [one, ...others] = newcomers;
  if (one === undefined || others.length > 0 || one.count > 1) return undefined;
  const { entity, recipes } = one;
  const wears = scene.relations.some(({ kind, from }) => kind === 'wearing' && from === entity.id);
  const onHead = box.top < HIGHEST * frame.height && box.bottom < LOWEST * frame.height;
  if (!wears || !onHead || recipes[0]!.options['being'] === 'person') return undefined;
  const worn = recipes[0]!.attached.find(({ anchor }) => SEEN_ALONE.has(anchor));
  if (worn === undefined) return undefined;
  const { recipe, anchor } = worn;
  const actor = {
    recipe,
    figure: workshop.figure(recipe),
    x: 0,
    y: 0,
    height: 1,
    turn: 0,
    mirror: false,
    distance: 0,
    shadow: 'none',
    entity: entity.id,
  } as const;
  return clusterOf(actor, anchor === 'crown' ? 'frame-foot' : 'air');
}
