import type { Actor } from '../actor.ts';
import type { Placing } from './placing.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Share of a label's width that an emblem takes; and of the host's height at most. */
const ON_LABEL = 0.92;
const TALLEST = 0.5;
/** Share of the host's box, where no label is known. */
const ON_BOX = 0.56;

/** A picture on the front of the mate: the heart on a mug, the dragon on a flag. */
export const placeEmblem: Placing = (host, mate, guest) => {
  const label = spotOf(mate, 'label');
  const frame = boxOf(mate);
  const box = boxOfCluster(guest);
  const room = label
    ? { width: ON_LABEL * label.width, height: TALLEST * heightOf(frame) }
    : { width: ON_BOX * widthOf(frame), height: ON_BOX * heightOf(frame) };
  const factor = Math.min(room.width / widthOf(box), room.height / heightOf(box));
  const sized = scaleCluster(guest, factor, guest.lead);
  const from = middleOf(boxOfCluster(sized));
  const to = label ?? middleOf(frame);
  const printed = moveCluster(sized, to.x - from.x, to.y - from.y);
  const tilt = label?.tilt ?? 0;
  return join(
    host,
    mapActors(printed, (actor) => tilted(actor, tilt)),
    'before',
  );
};

const tilted = (actor: Actor, tilt: number): Actor => ({
  ...actor,
  turn: actor.turn + tilt,
  shadow: 'none',
});
