import type { Placing } from './placing.ts';
import type { Actor } from '../actor.ts';
import { boxOf, gazeOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Height above the ground in shares of the thrower's, and how far ahead in shares of its width. */
interface Flight {
  readonly height: number;
  readonly ahead: number;
}

/** What is thrown, caught or kicked is in the air ahead, no larger than half of whoever does it. */
function placeInFlight(flight: Flight): Placing {
  return (host, mate, guest, { random }) => {
    const body = boxOf(mate);
    const side = gazeOf(mate) || raisedSide(mate) || (random.chance(0.5) ? 1 : -1);
    const own = boxOfCluster(guest);
    const limit = (0.34 * heightOf(body)) / Math.max(heightOf(own), widthOf(own));
    const sized = scaleCluster(guest, Math.min(1, limit), guest.lead);
    const box = boxOfCluster(sized);
    const x =
      (side > 0 ? body.right : body.left) +
      side * (flight.ahead * widthOf(body) + widthOf(box) / 2);
    const y = body.bottom - flight.height * heightOf(body) * random.between(0.94, 1.06);
    const placed = moveCluster(sized, x - middleOf(box).x, y - middleOf(box).y);
    const aloft = mapActors(placed, (actor) => ({ ...actor, shadow: 'none' }));
    return join(host, aloft, 'before');
  };
}

/** The side of the higher hand, 0 when neither is up. */
function raisedSide(mate: Actor): -1 | 0 | 1 {
  const [left, right] = [spotOf(mate, 'hand-left'), spotOf(mate, 'hand-right')];
  if (!left || !right || Math.abs(left.y - right.y) < 0.08 * mate.height) return 0;
  const [higher, lower] = left.y < right.y ? [left, right] : [right, left];
  return higher.x < lower.x ? -1 : 1;
}

export const placeThrown = placeInFlight({ height: 0.88, ahead: 0.16 });
export const placeKicked = placeInFlight({ height: 0.16, ahead: 0.08 });

/** Degrees from the left end of the arc to its right one; its size against the juggler. */
const ARC = { from: 200, to: 340, across: 0.36, up: 0.42 };
/** Size of one ball against the juggler. */
const JUGGLED = 0.15;

/** On an arc over the head, from hand to hand. */
export const placeJuggled: Placing = (host, mate, guest, { random }) => {
  const body = boxOf(mate);
  const centre = { x: middleOf(body).x, y: body.top + 0.42 * heightOf(body) };
  const count = guest.actors.length;
  const reach = ARC.across * heightOf(body);
  const actors = guest.actors.map((actor, index): Actor => {
    const share = count > 1 ? index / (count - 1) : 0.5;
    const angle = ((ARC.from + share * (ARC.to - ARC.from)) * Math.PI) / 180;
    const own = boxOf({ ...actor, x: 0, y: 0 });
    const factor = (JUGGLED * heightOf(body)) / Math.max(heightOf(own), widthOf(own));
    return {
      ...actor,
      height: actor.height * factor,
      x: centre.x + Math.cos(angle) * reach - middleOf(own).x * factor,
      y: centre.y + (Math.sin(angle) * ARC.up * heightOf(body)) / 0.8 - middleOf(own).y * factor,
      turn: random.between(-20, 20),
      shadow: 'none',
    };
  });
  return { ...host, actors: [...host.actors, ...actors] };
};
