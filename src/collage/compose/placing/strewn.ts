import type { Placing } from './placing.ts';
import type { Actor } from '../actor.ts';
import type { Box } from '../geometry.ts';
import { boxOf } from '../actor.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Turns of the golden angle spread points evenly over a disc, however many. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

interface Ground {
  /** Where things lie on the host, in shares of its box. */
  readonly area: Box;
  /** Size of one of them in shares of the host's shorter side. */
  readonly size: number;
}

/** All over a part of the mate: apples in the leaves of a tree, mushrooms on a pizza. */
function placeStrewn({ area, size }: Ground): Placing {
  return (host, mate, guest, { random }) => {
    const frame = boxOf(mate);
    const at = {
      x: frame.left + middleOf(area).x * widthOf(frame),
      y: frame.top + middleOf(area).y * heightOf(frame),
    };
    const [rx, ry] = [(widthOf(area) * widthOf(frame)) / 2, (heightOf(area) * heightOf(frame)) / 2];
    const count = guest.actors.length;
    const crowded = Math.min(1, Math.sqrt(7 / count));
    const side = size * crowded * Math.min(widthOf(frame), heightOf(frame));
    // Those who were strewn before lie elsewhere.
    const from = random.between(0, 2 * Math.PI);
    const strewn = guest.actors.map((actor, index): Actor => {
      const reach = count === 1 ? 0.25 : Math.sqrt((index + 0.6) / count);
      const angle = from + index * GOLDEN;
      const own = boxOf({ ...actor, x: 0, y: 0 });
      const factor = side / Math.max(widthOf(own), heightOf(own));
      const centre = middleOf(own);
      return {
        ...actor,
        height: actor.height * factor,
        x: at.x + Math.cos(angle) * reach * rx - centre.x * factor,
        y: at.y + Math.sin(angle) * reach * ry - centre.y * factor,
        turn: random.between(-16, 16),
        shadow: 'none',
      };
    });
    return { ...host, actors: [...host.actors, ...strewn] };
  };
}

export const placeInLeaves = placeStrewn({
  area: { left: 0.12, top: 0.08, right: 0.88, bottom: 0.58 },
  size: 0.15,
});

export const placeAsTopping = placeStrewn({
  area: { left: 0.2, top: 0.2, right: 0.8, bottom: 0.72 },
  size: 0.2,
});
