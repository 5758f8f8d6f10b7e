import type { Cluster } from '../cluster.ts';
import { boxOfCluster, join, moveCluster } from '../cluster.ts';

/** Air between those who share a place, in heights of the first one. */
const ELBOW_ROOM = 0.04;

/** Clusters in a row from left to right, feet on one line; the first one leads. */
export function sideBySide(clusters: readonly Cluster[]): Cluster {
  const [first, ...others] = clusters;
  return others.reduce((row, next) => {
    const gap = ELBOW_ROOM * row.lead.height;
    const dx = boxOfCluster(row).right + gap - boxOfCluster(next).left;
    return join(row, moveCluster(next, dx, row.lead.y - next.lead.y), 'before');
  }, first!);
}
