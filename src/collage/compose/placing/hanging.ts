import type { Placing } from './placing.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** How far up in the mate its guest hangs: below the leaves of a tree, at the arm of anything else. */
const HOLD = 0.42;
/** A guest never reaches from there to the ground. */
const MOST = 0.36;

/** Hanging from the mate, clear of the ground and to the side of its trunk. */
export const placeHanging: Placing = (host, mate, guest, { random }) => {
  const frame = boxOf(mate);
  const own = boxOfCluster(guest);
  const sized = scaleCluster(
    guest,
    Math.min(1, (MOST * heightOf(frame)) / heightOf(own)),
    guest.lead,
  );
  const box = boxOfCluster(sized);
  const held = spotOf(sized.lead, 'crown')?.y ?? box.top;
  const side = random.chance(0.5) ? 1 : -1;
  const tall = heightOf(frame) > 0.8 * widthOf(frame);
  const x = middleOf(frame).x + (tall ? side * 0.27 * widthOf(frame) : 0);
  const y = tall ? frame.top + HOLD * heightOf(frame) : frame.bottom - 0.25 * heightOf(frame);
  const placed = moveCluster(sized, x - middleOf(box).x, y - held);
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
};
