import type { Placing } from './placing.ts';
import { boxOf, gazeOf, lookTowards, seenWithin } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';
import { placeBeside } from './beside.ts';
import { placeIn } from './in.ts';
import { placeOn } from './on.ts';

const RING = /^(?:hoop|ring|torus|tyre|tire|hula hoop|wreath)$/;
const OPEN = /^(?:window|door|doorway|tunnel|arch|gate|wall|hole|portal|frame|cave)$/;
/** Width of who goes through against the ring's: it reaches out on both sides. */
const REACH = 1.08;
/** Degrees of the leap. */
const LEAP = 9;

/** Over a bridge, through a hoop, past anything else. */
export const placeThrough: Placing = (host, mate, guest, context) => {
  if (RING.test(context.hostNoun)) return placeThroughRing(host, mate, guest, context);
  if (OPEN.test(context.hostNoun)) return placeIn(host, mate, guest, context);
  return (mate.figure.anchors.top ? placeOn : placeBeside)(host, mate, guest, context);
};

/** Half through: the ring's rear half lies before the body, its front half behind it. */
const placeThroughRing: Placing = (host, mate, guest) => {
  const ring = boxOf(mate);
  const box = boxOfCluster(guest);
  const factor = Math.min(
    (REACH * widthOf(ring)) / widthOf(box),
    (0.66 * heightOf(ring)) / heightOf(box),
  );
  const side = gazeOf(guest.lead) || 1;
  const sized = mapActors(scaleCluster(guest, factor, guest.lead), (actor) => ({
    ...lookTowards(actor, side),
    turn: actor.turn - side * LEAP,
    shadow: 'none',
  }));
  const from = middleOf(boxOfCluster(sized));
  const to = middleOf(ring);
  const leaping = moveCluster(sized, to.x - from.x, to.y - from.y);
  const rear = side > 0 ? { near: to.x, far: ring.left - 1 } : { near: to.x, far: ring.right + 1 };
  const outline = [
    { x: rear.near, y: ring.top - 1 },
    { x: rear.far, y: ring.top - 1 },
    { x: rear.far, y: ring.bottom + 1 },
    { x: rear.near, y: ring.bottom + 1 },
  ];
  const half = seenWithin(mate, outline, false);
  const whole = join(host, leaping, 'before');
  // The copy belongs to nobody: there is one ring.
  return { ...whole, actors: [...whole.actors, { ...half, entity: undefined, shadow: 'none' }] };
};
