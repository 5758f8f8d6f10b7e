import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Box } from '../geometry.ts';
import type { Cluster } from '../cluster.ts';
import type { Plan } from '../plan.ts';
import type { Shot } from './shot.ts';
import type { Terrain } from './terrain.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';
import { bestCandidate, fittedInside } from './candidates.ts';
import { fillFactor } from './fill.ts';
import { standInRow } from './row.ts';

/** Where things may be, from the backdrop's own geometry. */
export function terrainOf(geometry: BackdropGeometry, frame: Plan['frame']): Terrain {
  const { standing, air, wall, water } = geometry;
  const edge = 0.025;
  return {
    frame,
    ground: standing
      ? { far: standing.top, near: standing.bottom }
      : { far: 0.8 * frame.height, near: 0.92 * frame.height },
    open: air,
    wall,
    water: water && {
      left: Math.min(...water.map(({ x }) => x)),
      right: Math.max(...water.map(({ x }) => x)),
      top: Math.min(...water.map(({ y }) => y)),
      bottom: Math.max(...water.map(({ y }) => y)),
    },
    safe: { left: edge, right: frame.width - edge, top: edge, bottom: frame.height - edge },
  };
}

/**
 * Gives every cluster its place in the frame: the main one first, large, where its footing puts
 * it; the others around it without covering it. Clusters come in cluster units, main first.
 */
export function layOut(
  clusters: readonly Cluster[],
  terrain: Terrain,
  shot: Shot,
  random: Random,
): Cluster[] {
  const main = clusters[0];
  if (!main) return [];
  const factor = fillFactor(main, terrain, shot, random);
  const widest = widthOf(boxOfCluster(main));
  const sized = clusters.map((cluster) =>
    scaleCluster(limited(modest(cluster, main, widest), terrain, factor), factor, { x: 0, y: 0 }),
  );
  const standing = sized.filter(({ footing }) => footing === 'ground');
  const placed = new Map<number, Cluster>();
  const row = standInRow(standing, terrain, shot, random);
  standing.forEach((cluster, index) => placed.set(sized.indexOf(cluster), row[index]!));
  const busts = sized.filter(({ footing }) => footing === 'frame-foot');
  const foot = standInRow(busts, atTheFrame(terrain), shot, random);
  busts.forEach((cluster, index) => placed.set(sized.indexOf(cluster), foot[index]!));
  const taken = (): Box[] => [...placed.values()].flatMap(({ actors }) => actors.map(boxOf));
  sized.forEach((cluster, index) => {
    if (placed.has(index)) return;
    placed.set(index, placeFree(cluster, terrain, taken(), index === 0 ? shot : undefined, random));
  });
  return sized.map((_, index) => placed.get(index)!);
}

/** Busts stand in a row of their own, cut off by the lower edge of the frame. */
function atTheFrame(terrain: Terrain): Terrain {
  const edge = terrain.frame.height + 0.015;
  return { ...terrain, ground: { far: edge, near: edge }, safe: { ...terrain.safe, bottom: edge } };
}

/** Company in numbers takes less room than the subject, as long as it stays in sight. */
function modest(cluster: Cluster, main: Cluster, widest: number): Cluster {
  if (cluster === main || cluster.actors.length < 2) return cluster;
  const factor = Math.min(1, Math.max(0.5, (0.9 * widest) / widthOf(boxOfCluster(cluster))));
  return scaleCluster(cluster, factor, cluster.lead);
}

/** Keeps a companion from outgrowing the frame. */
function limited(cluster: Cluster, terrain: Terrain, factor: number): Cluster {
  const box = boxOfCluster(cluster);
  const most = Math.min(
    (0.85 * widthOf(terrain.safe)) / (widthOf(box) * factor),
    (0.9 * heightOf(terrain.safe)) / (heightOf(box) * factor),
  );
  return most < 1 ? scaleCluster(cluster, most, cluster.lead) : cluster;
}

/** Wall above what hangs on it, a share of the frame's shorter edge. */
const HEADROOM = 0.07;

/** Places what does not stand in the row: in the air, on the water, on the wall, at the frame. */
function placeFree(
  cluster: Cluster,
  terrain: Terrain,
  taken: readonly Box[],
  shot: Shot | undefined,
  random: Random,
): Cluster {
  const { safe } = terrain;
  const area = areaFor(cluster, terrain, shot !== undefined);
  if (shot) {
    const box = boxOfCluster(cluster);
    const at = {
      x: area.left + shot.x * widthOf(area),
      y:
        area.top + (cluster.footing === 'water' ? 0.7 : random.between(0.4, 0.56)) * heightOf(area),
    };
    const dy =
      cluster.footing === 'water' ? at.y - cluster.lead.y : at.y - (box.top + box.bottom) / 2;
    // What hangs as the subject is seen whole, with wall above it, though it reach below the wall.
    const room = cluster.footing === 'wall' ? { ...safe, top: safe.top + HEADROOM } : safe;
    return fittedInside(moveCluster(cluster, at.x - (box.left + box.right) / 2, dy), room);
  }
  const offset = footOffset(cluster);
  return bestCandidate(
    cluster,
    (stream) => ({
      x: stream.between(area.left, area.right),
      y: stream.between(area.top, area.bottom) + offset,
    }),
    taken,
    cluster.footing === 'wall' ? area : safe,
    random,
  ).cluster;
}

/** From the middle of a hovering cluster down to its foot; feet go into the area themselves. */
function footOffset(cluster: Cluster): number {
  if (cluster.footing === 'water') return 0;
  const box = boxOfCluster(cluster);
  return cluster.lead.y - (box.top + box.bottom) / 2;
}

function areaFor(cluster: Cluster, terrain: Terrain, main: boolean): Box {
  if (cluster.footing === 'water' && terrain.water) return terrain.water;
  if (cluster.footing === 'wall' && terrain.wall) return terrain.wall;
  // What flies stays clear of the ground, lest it look put down there.
  const { open } = terrain;
  const grounded = !main && cluster.footing === 'air' && open.bottom < terrain.frame.height * 0.9;
  return grounded ? { ...open, bottom: open.top + 0.72 * heightOf(open) } : open;
}
