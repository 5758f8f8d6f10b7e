import type { Random } from '../../../numerics/random.ts';
import type { Cluster } from '../cluster.ts';
import type { Terrain } from '../layout/terrain.ts';
import type { Hole } from './hole.ts';
import { boxOfCluster } from '../cluster.ts';
import { sideBySide } from '../placing/side-by-side.ts';
import { fittedInto } from './fit-hole.ts';
import { without } from './hole.ts';

/** A cluster and the greatest height that its lead should have, frame units. */
export interface Measured {
  readonly cluster: Cluster;
  readonly tallest: number;
}

/**
 * Places clusters in a hole: those who stand in one row, then the others where they find room, the
 * first one first. Whoever finds none is left out.
 */
export function placedInHole(
  clusters: readonly Measured[],
  hole: Hole,
  ground: Terrain['ground'] | undefined,
  random: Random,
): readonly Cluster[] {
  const standing = clusters.filter(({ cluster }) => cluster.footing === 'ground');
  const others = clusters.filter(({ cluster }) => cluster.footing !== 'ground');
  const row = standing[0] && {
    cluster: sideBySide(standing.map(({ cluster }) => cluster)),
    tallest: standing[0].tallest,
  };
  let left = hole;
  return [...(row ? [row] : []), ...others].flatMap(({ cluster, tallest }) => {
    const footed = cluster.footing === 'ground' ? ground : undefined;
    const placed = fittedInto(left, cluster, tallest, footed, random);
    if (placed === undefined) return [];
    left = without(left, boxOfCluster(placed));
    return [placed];
  });
}
