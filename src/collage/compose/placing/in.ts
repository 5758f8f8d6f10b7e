import type { Placing } from './placing.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Share of the guest that looks out of a container. */
const EMERGING = 0.62;

/**
 * Puts the guest into the mate. With an `inside` anchor it looks out of the opening and the mate's
 * front hides its feet; otherwise it is shown before the mate's middle, small enough to be in it.
 */
export const placeIn: Placing = (host, mate, guest) => {
  const opening = spotOf(mate, 'inside');
  if (opening) {
    const width = widthOf(boxOfCluster(guest));
    const fitting = scaleCluster(guest, Math.min(1, (opening.width * 0.92) / width), guest.lead);
    const box = boxOfCluster(fitting);
    const placed = moveCluster(
      fitting,
      opening.x - middleOf(box).x,
      opening.y + heightOf(box) * (1 - EMERGING) - box.bottom,
    );
    return join(host, unshadowed(placed), 'behind');
  }
  const frame = boxOf(mate);
  const box = boxOfCluster(guest);
  const factor = Math.min(
    (widthOf(frame) * 0.6) / widthOf(box),
    (heightOf(frame) * 0.6) / heightOf(box),
    1,
  );
  const fitting = scaleCluster(guest, factor, guest.lead);
  const from = middleOf(boxOfCluster(fitting));
  const to = middleOf(frame);
  return join(host, unshadowed(moveCluster(fitting, to.x - from.x, to.y - from.y)), 'before');
};

const unshadowed = (cluster: Parameters<typeof mapActors>[0]) =>
  mapActors(cluster, (actor) => ({ ...actor, shadow: 'none' }));
