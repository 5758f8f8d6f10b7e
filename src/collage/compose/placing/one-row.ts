import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import { boxOf } from '../actor.ts';
import { widthOf } from '../geometry.ts';

/** Air between neighbours in shares of their width. */
const AIR = 0.06;

/** Several of the lead's kind on one line, of about one size; everything else stays where it is. */
export function inOneRow(cluster: Cluster): Cluster {
  const alike = cluster.actors.filter(({ entity }) => entity === cluster.lead.entity);
  if (alike.length < 2 || alike.length < cluster.actors.length) return cluster;
  const tallest = Math.max(...alike.map(({ height }) => height));
  let x = 0;
  let lead = cluster.lead;
  const actors = alike.map((actor): Actor => {
    const height = Math.max(actor.height, 0.88 * tallest);
    const box = boxOf({ ...actor, height, x: 0, y: 0, turn: 0 });
    const placed = { ...actor, height, x: x - box.left, y: 0, turn: 0, distance: 0 };
    x += (1 + AIR) * widthOf(box);
    if (actor === cluster.lead) lead = placed;
    return placed;
  });
  return { ...cluster, actors, lead };
}
