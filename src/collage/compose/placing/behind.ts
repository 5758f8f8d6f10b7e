import type { Placing } from './placing.ts';
import { boxOf, gazeOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** Farther away than the mate, a little smaller and shifted so that it is not hidden. */
export const placeBehind: Placing = (host, mate, guest, { random }) => {
  const far = scaleCluster(guest, 0.88, guest.lead);
  const mine = boxOfCluster(far);
  const other = boxOf(mate);
  // The face looks out, not the tail.
  const side = gazeOf(far.lead) || (random.chance(0.5) ? 1 : -1);
  const towering = heightOf(mine) > heightOf(other) * 1.5;
  const share = towering ? 0.15 : 0.46;
  const shift = side * share * (widthOf(mine) + widthOf(other)) * 0.5;
  const placed = moveCluster(
    far,
    (other.left + other.right) / 2 + shift - (mine.left + mine.right) / 2,
    mate.y - 0.14 * mate.height - far.lead.y,
  );
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, distance: Math.max(actor.distance, 0.12) })),
    'behind',
  );
};
