import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Cluster, Footing } from '../cluster.ts';
import type { Item } from '../plan.ts';
import { itemOf } from '../item-of.ts';
import { distanceAt } from '../../render/perspective.ts';

/** What lies behind what when feet do not tell. */
const DEPTH: Record<Footing, number> = {
  wall: 0,
  air: 1,
  underwater: 2,
  water: 2,
  ground: 2,
  'frame-foot': 3,
};

/** The clusters as items, back to front: walls, then the air, then by where feet stand. */
export function itemsOf(clusters: readonly Cluster[], geometry: BackdropGeometry): Item[] {
  return [...clusters]
    .sort((a, b) => DEPTH[a.footing] - DEPTH[b.footing] || a.lead.y - b.lead.y)
    .flatMap((cluster) =>
      cluster.actors.map((actor) => {
        const item = itemOf(actor);
        const hazy = cluster.footing === 'ground' ? 0.6 * distanceAt(geometry, cluster.lead.y) : 0;
        return { ...item, distance: Math.min(1, Math.max(item.distance, hazy)) };
      }),
    );
}
