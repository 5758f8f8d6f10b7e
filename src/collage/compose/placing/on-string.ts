import type { Placing } from './placing.ts';
import type { Actor } from '../actor.ts';
import { boxOf } from '../actor.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';
import { cordBetween } from './cord.ts';
import { gripOf } from './grip.ts';

const STRING = { sag: 0.03, width: 0.006 };
/** Height of one of them against whoever holds it, at most. */
const LARGEST = 0.4;
/** Degrees between neighbours, and between the outermost at most. */
const FAN = 26;
const WIDEST = 96;
/** Lengths of the strings in heights of the holder, in turn. */
const LENGTHS = [0.56, 0.78, 0.64];

/** In the air over the hand, each on a string of its own. */
export const placeOnString: Placing = (host, mate, guest, context) => {
  const hand = gripOf(mate, context.random.chance(0.5));
  const count = guest.actors.length;
  const step = count > 1 ? Math.min(FAN, WIDEST / (count - 1)) : 0;
  const body = boxOf(mate);
  // A lone one floats away from the face.
  const lean = count > 1 ? 0 : 14 * Math.sign(hand.x - middleOf(body).x);
  const aloft = guest.actors.map((actor, index): Actor => {
    const tilt = lean + (index - (count - 1) / 2) * step;
    const angle = (tilt * Math.PI) / 180;
    const reach = LENGTHS[index % LENGTHS.length]! * mate.height;
    const own = boxOf({ ...actor, x: 0, y: 0, turn: 0 });
    const factor = Math.min(1, (LARGEST * mate.height) / Math.max(heightOf(own), widthOf(own)));
    return {
      ...actor,
      height: actor.height * factor,
      x: hand.x + Math.sin(angle) * reach - middleOf(own).x * factor,
      y: hand.y - Math.cos(angle) * reach - own.bottom * factor,
      turn: 0.5 * tilt,
      shadow: 'none',
    };
  });
  const strings = aloft.map((actor) =>
    cordBetween(hand, { x: actor.x, y: actor.y }, STRING, context.workshop),
  );
  // Behind the holder, whose face stays in sight.
  return { ...host, actors: [...strings, ...aloft, ...host.actors] };
};
