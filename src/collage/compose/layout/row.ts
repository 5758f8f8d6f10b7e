import type { Random } from '../../../numerics/random.ts';
import type { Cluster } from '../cluster.ts';
import type { Shot } from './shot.ts';
import type { Terrain } from './terrain.ts';
import { boxOfCluster, moveCluster, scaleCluster, turnCluster } from '../cluster.ts';
import { clamp, widthOf } from '../geometry.ts';
import { fittedInside } from './candidates.ts';
import { isSpan } from './fill.ts';

const GAP = 0.035;
/** How far back a bridge or a long wall stands, as a share of the ground's depth. */
const FAR = 0.72;

/**
 * Stands clusters side by side on the ground, the first one as the subject: nearest and about the
 * middle, the rest to its sides and a little farther away. Everything shrinks by one factor where
 * the row would not fit, so that nothing overlaps and nothing is cut off.
 */
export function standInRow(
  clusters: readonly Cluster[],
  terrain: Terrain,
  shot: Shot,
  random: Random,
): Cluster[] {
  if (clusters.length === 0) return [];
  const { ground, safe } = terrain;
  const deep = ground.near - ground.far;
  // In a tall frame the ground is deep: there the company stands farther in.
  const lift = 0.3 * clamp(terrain.frame.height / terrain.frame.width - 1, 0, 0.75);
  const standing = clusters.map((cluster, index) => {
    const near = index === 0 ? random.between(0, 0.25) + lift : random.between(0.2, 0.6) + lift;
    const back = isSpan(cluster) ? Math.max(near, FAR) : near;
    const y = ground.near - back * deep;
    return { cluster: scaleCluster(cluster, 1 - 0.22 * back, cluster.lead), y };
  });
  const order = seatingOrder(standing.length, random);
  const row = order.map((index) => standing[index]!);
  const factor = fittingFactor(row, terrain);
  const widths = row.map(({ cluster }) => widthOf(boxOfCluster(cluster)) * factor);
  const taken = widths.reduce((sum, width) => sum + width, 0) + GAP * (row.length - 1);
  const slack = Math.max(0, widthOf(safe) - taken);
  const gaps =
    row.length === 1
      ? [clamp(middleFor(row[0]!.cluster, terrain, shot) - widths[0]! / 2 - safe.left, 0, slack)]
      : shares(row.length + 1, random).map((share) => share * slack);
  let x = safe.left;
  const placed = row.map(({ cluster, y }, index) => {
    x += gaps[index]! + (index > 0 ? GAP : 0);
    const small = scaleCluster(cluster, factor, cluster.lead);
    const box = boxOfCluster(small);
    const middle = x + widthOf(box) / 2;
    const facing = turnCluster(small, terrain.frame.width / 2 - middle || 1);
    const turned = boxOfCluster(facing);
    const result = moveCluster(facing, x - turned.left, y - facing.lead.y);
    x += widths[index]!;
    return { result, index: order[index]! };
  });
  return placed
    .sort((a, b) => a.index - b.index)
    .map(({ result }) => fittedInside(result, terrain.safe));
}

/** Where the middle of a lone cluster goes: a bridge over its river, all else where the shot has it. */
function middleFor({ lead }: Cluster, { frame, water }: Terrain, shot: Shot): number {
  return water && /bridge/.test(lead.recipe.art)
    ? (water.left + water.right) / 2
    : shot.x * frame.width;
}

/** Left to right: the subject about the middle, or on either side of two. */
function seatingOrder(count: number, random: Random): number[] {
  const order = [0];
  let right = random.chance(0.5);
  for (let index = 1; index < count; index++) {
    if (right) order.push(index);
    else order.unshift(index);
    right = !right;
  }
  return order;
}

function fittingFactor(
  row: readonly { readonly cluster: Cluster; readonly y: number }[],
  { safe }: Terrain,
): number {
  const width = row.reduce((sum, { cluster }) => sum + widthOf(boxOfCluster(cluster)), 0);
  const across = (widthOf(safe) - GAP * (row.length - 1)) / width;
  const up = Math.min(
    ...row.map(({ cluster, y }) => {
      const box = boxOfCluster(cluster);
      return (y - safe.top) / (cluster.lead.y - box.top);
    }),
  );
  return Math.min(1, across, up);
}

/** Random shares of a whole, leaning towards equal ones. */
function shares(count: number, random: Random): number[] {
  const raw = Array.from({ length: count }, () => random.between(0.5, 1.5));
  const sum = raw.reduce((total, value) => total + value, 0);
  return raw.map((value) => value / sum);
}
