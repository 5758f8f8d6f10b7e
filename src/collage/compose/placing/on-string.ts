import type { Point } from '../../art/figure.ts';
import type { Placing, PlacingContext } from './placing.ts';
import type { Actor } from '../actor.ts';
import { boxOf } from '../actor.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';
import { cordBetween } from './cord.ts';
import { gripOf } from './grip.ts';

/** What floats at the end of a string. */
export const ON_STRING = /^(?:balloon|kite)$/;

const STRING = { sag: 0.03, width: 0.006 };
/** Height of one of them against whoever holds it, at most. */
const LARGEST = 0.4;
/** Degrees between neighbours, and between the outermost at most. */
const FAN = 26;
const WIDEST = 96;

/** How high above the hand, and to which side. */
interface Flight {
  /** Where the strings are tied. */
  readonly knot: (mate: Actor, context: PlacingContext) => Point;
  /** Lengths of the strings in heights of the holder, in turn. */
  readonly lengths: readonly number[];
  /** Degrees from the upright for one alone. */
  readonly lean: number;
}

/** In the air over the hand, each on a string of its own. */
const placeOnStrings =
  ({ knot, lengths, lean: away }: Flight): Placing =>
  (host, mate, guest, context) => {
    const hand = knot(mate, context);
    const count = guest.actors.length;
    const step = count > 1 ? Math.min(FAN, WIDEST / (count - 1)) : 0;
    const body = boxOf(mate);
    // A lone one floats away from the face.
    const lean = count > 1 ? 0 : away * (Math.sign(hand.x - middleOf(body).x) || 1);
    const aloft = guest.actors.map((actor, index): Actor => {
      const tilt = lean + (index - (count - 1) / 2) * step;
      const angle = (tilt * Math.PI) / 180;
      const reach = lengths[index % lengths.length]! * mate.height;
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

const inHand: Flight['knot'] = (mate, { random }) => gripOf(mate, random.chance(0.5));

/** The middle of the upper edge, a little below it: a chimney, a roof, a post. */
const onTop: Flight['knot'] = (mate) => {
  const body = boxOf(mate);
  return { x: middleOf(body).x, y: body.top + 0.06 * heightOf(body) };
};

export const placeOnString = placeOnStrings({
  knot: inHand,
  lengths: [0.56, 0.78, 0.64],
  lean: 14,
});
export const placeKite = placeOnStrings({ knot: inHand, lengths: [0.95, 0.8], lean: 48 });
export const placeTied = placeOnStrings({ knot: onTop, lengths: [0.34, 0.56, 0.44], lean: 14 });
