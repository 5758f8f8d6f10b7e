import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf } from '../geometry.ts';

/** Height of the climber against what it climbs, at most. */
const MOST = 0.48;
/** How far up its feet are. */
const UP = 0.24;

/** Before what it climbs, half way up: a trunk, a wall, a ladder. */
export const placeClimbing: Placing = (host, mate, guest) => {
  const pole = boxOf(mate);
  const limit = (MOST * heightOf(pole)) / heightOf(boxOfCluster(guest));
  const sized = scaleCluster(guest, Math.min(1, limit), guest.lead);
  const box = boxOfCluster(sized);
  const placed = moveCluster(
    sized,
    middleOf(pole).x - middleOf(box).x,
    pole.bottom - UP * heightOf(pole) - box.bottom,
  );
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
};
