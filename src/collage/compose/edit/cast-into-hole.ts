import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Item, Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { backdropGeometry } from '../../render/backdrop-geometry.ts';
import type { Cluster } from '../cluster.ts';
import { boxOfCluster } from '../cluster.ts';
import { stageSet } from '../setting/stage-set.ts';
import { itemOf } from '../item-of.ts';
import { clustersOf, troupeOf, understood } from '../troupe.ts';
import { headInHole } from './head-in-hole.ts';
import type { Room } from './newcomers.ts';
import { newcomersOf } from './newcomers.ts';
import { placedInHole } from './place-in-hole.ts';
import { suitingHole } from './suiting-hole.ts';
import { wornInHole } from './worn-in-hole.ts';

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
  room: Room,
  frame: Plan['frame'],
  seed: number,
  workshop: Workshop,
  random: Random,
): HoleCast {
  const scene = understood(read);
  const troupe = troupeOf(scene, workshop, random);
  const performers = suitingHole(newcomersOf(troupe, scene, room), hole, room, frame);
  const head = headInHole(performers, scene, hole, frame, workshop);
  if (head !== undefined) return { items: [head], groundTop: frame.height };
  const fit = (clusters: readonly Cluster[]): readonly Cluster[] =>
    placedInHole(
      clusters.map((cluster) => ({ cluster, tallest: Infinity })),
      hole,
      undefined,
      random.fork('fit'),
    );
  const worn = wornInHole(performers, scene, hole, frame, workshop);
  if (worn !== undefined) return { items: fit([worn]).flatMap(itemsIn), groundTop: frame.height };
  const { backdrop } = stageSet(scene, troupe.seen, frame, random);
  const geometry = onShore(backdropGeometry(backdrop, frame, seed));
  const company = { ...troupe, performers };
  const clusters = clustersOf(company, scene, geometry, frame, workshop, random);
  const placed = fit(clusters);
  const boxes = placed.map(boxOfCluster);
  return {
    items: placed.flatMap(itemsIn),
    groundTop: Math.min(
      ...boxes.map(({ top, bottom }) => top + 0.45 * (bottom - top)),
      frame.height,
    ),
  };
}

const itemsIn = ({ actors }: Cluster): readonly Item[] => actors.map(itemOf);

/** Who stands does so on what the picture shows there, which is not the sea for being by the sea. */
function onShore(geometry: BackdropGeometry): BackdropGeometry {
  return geometry.surface === 'water' ? { ...geometry, surface: 'ground' } : geometry;
}
