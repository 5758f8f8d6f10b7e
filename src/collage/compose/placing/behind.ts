import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { boxOf, gazeOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** Farther away than the mate, a little smaller and shifted so that it is not hidden. */
export const placeBehind: Placing = (hosts, mates, guest, { random }) => {
  const { host, mate } = lowered(hosts, mates, guest);
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

/** Height of a fence or wall against whoever is behind it, at most: one looks over it. */
const LOW = 0.6;

/** The host lower where it is so wide that its guest could not be seen beside it. */
function lowered(host: Cluster, mate: Actor, guest: Cluster): { host: Cluster; mate: Actor } {
  const [own, other] = [boxOf(mate), boxOfCluster(guest)];
  const factor = (LOW * heightOf(other)) / heightOf(own);
  const hides = widthOf(own) > 1.5 * widthOf(other) && factor < 1 && factor > 0.3;
  if (!hides || host.actors.length > 1) return { host, mate };
  const low = scaleCluster(host, factor, mate);
  return { host: low, mate: low.lead };
}
