import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Item, Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { backdropGeometry } from '../../render/backdrop-geometry.ts';
import { boxOfCluster } from '../cluster.ts';
import { sideBySide } from '../placing/side-by-side.ts';
import { stageSet } from '../setting/stage-set.ts';
import { clustersOf, troupeOf, understood } from '../troupe.ts';
import { fittedInto } from './fit-hole.ts';
import { without } from './hole.ts';
import { newcomersOf } from './newcomers.ts';
import { suitingHole } from './suiting-hole.ts';

/** What is to be drawn into a hole. */
export interface HoleCast {
  /** Back to front. */
  readonly items: readonly Item[];
  /** Where the ground of those who stand begins, frame units from the top. */
  readonly groundTop: number;
}

/** Puts what a prompt names and what suits the hole into it, whole and as large as it asks for. */
export function castIntoHole(
  read: Scene,
  hole: Hole,
  frame: Plan['frame'],
  seed: number,
  workshop: Workshop,
  random: Random,
): HoleCast {
  const scene = understood(read);
  const troupe = troupeOf(scene, workshop, random);
  const performers = suitingHole(newcomersOf(troupe, scene), hole, frame);
  const { backdrop } = stageSet(scene, troupe.seen, frame, random);
  const geometry = backdropGeometry(backdrop, frame, seed);
  const company = { ...troupe, performers };
  const clusters = clustersOf(company, scene, geometry, frame, workshop, random);
  const placed = placedTogether(clusters, hole, random.fork('fit'));
  const boxes = placed.map(boxOfCluster);
  return {
    items: placed.flatMap(({ actors }) => actors.map(itemOf)),
    groundTop: Math.min(
      ...boxes.map(({ top, bottom }) => top + 0.45 * (bottom - top)),
      frame.height,
    ),
  };
}

function itemOf(actor: Actor): Item {
  const { figure: _, ...item } = actor;
  return item;
}

/** Those who stand in one row, then the others where they find room, the first one first. */
function placedTogether(
  clusters: readonly Cluster[],
  hole: Hole,
  random: Random,
): readonly Cluster[] {
  const standing = clusters.filter(({ footing }) => footing === 'ground');
  const others = clusters.filter(({ footing }) => footing !== 'ground');
  const groups = standing.length > 0 ? [sideBySide(standing), ...others] : others;
  let left = hole;
  return groups.flatMap((cluster) => {
    const placed = fittedInto(left, cluster, undefined, random);
    if (placed === undefined) return [];
    left = without(left, boxOfCluster(placed));
    return [placed];
  });
}
