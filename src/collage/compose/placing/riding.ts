import type { Placing } from './placing.ts';
import { placeIn } from './in.ts';
import { boxOf, openingsOf, spotOf } from '../actor.ts';
import {
  boxOfCluster,
  join,
  mapActors,
  moveCluster,
  scaleCluster,
  turnCluster,
} from '../cluster.ts';
import { gazeOf } from '../actor.ts';
import { heightOf, middleOf } from '../geometry.ts';

/** Puts a rider onto a back or saddle, looking the way the mount goes. */
export const placeRiding: Placing = (host, mate, guest, context) => {
  // Drivers sit behind the windows.
  if (openingsOf(mate)[0]?.kind === 'pane') return placeIn(host, mate, guest, context);
  const spot = spotOf(mate, 'back') ?? spotOf(mate, 'seat') ?? spotOf(mate, 'top');
  const box = boxOf(mate);
  const mount = spot ?? { x: middleOf(box).x, y: box.top + heightOf(box) * 0.35 };
  const turned = turnCluster(guest, gazeOf(mate) || 1);
  const limit = (heightOf(box) * 0.85) / heightOf(boxOfCluster(turned));
  const fitting = scaleCluster(turned, Math.min(1, limit), turned.lead);
  // A rider straddles: the seat lies above the foot of whoever stands, at it for seated rigs.
  const seat = spotOf(fitting.lead, 'seat');
  const sink = seat ? fitting.lead.y - seat.y : fitting.lead.height * 0.16;
  const placed = moveCluster(fitting, mount.x - fitting.lead.x, mount.y + sink - fitting.lead.y);
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
};
