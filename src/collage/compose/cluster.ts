import type { Actor } from './actor.ts';
import type { Point } from '../art/figure.ts';
import type { Box } from './geometry.ts';
import { boxOfAll, gazeOf, moved, scaled } from './actor.ts';

/**
 * Actors that keep their places relative to each other: someone on a chair at a table. Clusters
 * are moved and scaled as one when the picture is laid out.
 */
export interface Cluster {
  /** Back to front. */
  readonly actors: readonly Actor[];
  /** What the cluster is about and others relate to; one of `actors`. */
  readonly lead: Actor;
  readonly footing: Footing;
  /** Something in it is to be left or right of something else: it must not be mirrored. */
  readonly sided?: true;
}

/** What holds the cluster: decides the part of the picture in which it may be. */
export type Footing = 'ground' | 'air' | 'water' | 'wall' | 'frame-foot' | 'underwater';

export function clusterOf(lead: Actor, footing: Footing): Cluster {
  return { actors: [lead], lead, footing };
}

export const boxOfCluster = (cluster: Cluster): Box => boxOfAll(cluster.actors);

export function mapActors(cluster: Cluster, change: (actor: Actor) => Actor): Cluster {
  let lead = cluster.lead;
  const actors = cluster.actors.map((actor) => {
    const next = change(actor);
    if (actor === cluster.lead) lead = next;
    return next;
  });
  return { ...cluster, actors, lead };
}

export function moveCluster(cluster: Cluster, dx: number, dy: number): Cluster {
  return mapActors(cluster, (actor) => moved(actor, dx, dy));
}

export function scaleCluster(cluster: Cluster, factor: number, about: Point): Cluster {
  return mapActors(cluster, (actor) => scaled(actor, factor, about));
}

/** Mirrored as a whole around its lead's foot; turned things lean the other way. */
function mirrorCluster(cluster: Cluster): Cluster {
  const axis = cluster.lead.x;
  return mapActors(cluster, (actor) => ({
    ...actor,
    x: 2 * axis - actor.x,
    turn: -actor.turn,
    mirror: !actor.mirror,
    ...(actor.seenWithin && {
      seenWithin: {
        ...actor.seenWithin,
        outline: actor.seenWithin.outline.map(({ x, y }) => ({ x: -x, y })),
      },
    }),
  }));
}

/** Mirrored if need be, and if it may be, so that its lead looks to the left (−1) or right (1). */
export function turnCluster(cluster: Cluster, direction: number): Cluster {
  const away = gazeOf(cluster.lead) * direction < 0;
  return away && cluster.sided !== true ? mirrorCluster(cluster) : cluster;
}

/** Puts one cluster into another, before (nearer than) or behind everything in it. */
export function join(host: Cluster, guest: Cluster, depth: 'before' | 'behind'): Cluster {
  const actors =
    depth === 'before' ? [...host.actors, ...guest.actors] : [...guest.actors, ...host.actors];
  return { ...host, actors, ...(guest.sided === true ? { sided: true } : {}) };
}
