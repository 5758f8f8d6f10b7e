import type { Random } from '../../../numerics/random.ts';
import type { Box } from '../geometry.ts';
import type { Cluster } from '../cluster.ts';
import { boxOfCluster, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, overlap, widthOf } from '../geometry.ts';

/** A place found for a cluster and how much of what is already there it covers or is covered by. */
export interface Spot {
  readonly cluster: Cluster;
  readonly conflict: number;
}

const TRIES = 36;

/**
 * Mitchell's best candidate: tries random places for the cluster's lead foot and keeps the one
 * that overlaps least with what is there, going by the worst single overlap plus what sticks out
 * of `bounds`.
 */
export function bestCandidate(
  cluster: Cluster,
  propose: (random: Random) => { readonly x: number; readonly y: number },
  taken: readonly Box[],
  bounds: Box,
  random: Random,
): Spot {
  let best: Spot | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { x, y } = propose(random);
    const moved = moveCluster(cluster, x - cluster.lead.x, y - cluster.lead.y);
    const inside = fittedInside(moved, bounds);
    const box = boxOfCluster(inside);
    const conflict = Math.max(0, ...taken.map((other) => overlap(box, other)));
    if (!best || conflict < best.conflict - 1e-9) best = { cluster: inside, conflict };
    if (best.conflict === 0) break;
  }
  return best!;
}

/** Moves a cluster so that it lies within bounds, or is centred where it is too large for them. */
function pulledInside(cluster: Cluster, bounds: Box): Cluster {
  const box = boxOfCluster(cluster);
  return moveCluster(
    cluster,
    shift(box.left, box.right, bounds.left, bounds.right),
    shift(box.top, box.bottom, bounds.top, bounds.bottom),
  );
}

function shift(low: number, high: number, from: number, to: number): number {
  if (high - low > to - from) return (from + to - low - high) / 2;
  return low < from ? from - low : high > to ? to - high : 0;
}

/** Shrinks a cluster that is larger than the bounds, then moves it inside. */
export function fittedInside(cluster: Cluster, bounds: Box): Cluster {
  const box = boxOfCluster(cluster);
  const factor = Math.min(1, widthOf(bounds) / widthOf(box), heightOf(bounds) / heightOf(box));
  const small = factor < 1 ? scaleCluster(cluster, factor, cluster.lead) : cluster;
  return pulledInside(small, bounds);
}
