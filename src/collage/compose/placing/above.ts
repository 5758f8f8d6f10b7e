import type { Placing } from './placing.ts';
import { boxOfAll } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster } from '../cluster.ts';

/** Over everything of the host, with air between. */
export const placeAbove: Placing = (host, mate, guest, context) => {
  const around = boxOfAll(host.actors);
  const box = boxOfCluster(guest);
  const leap = /\bjump|leap/.test(context.relation.words) || context.guest.actions.includes('jump');
  // Before the moon's disc a leap shows best.
  const celestial = mate.figure.facts.bearing === 'celestial';
  const gap = (celestial ? -0.42 : leap ? 0.04 : 0.1) * mate.height;
  const placed = moveCluster(
    guest,
    (around.left + around.right) / 2 - (box.left + box.right) / 2,
    around.top - gap - box.bottom,
  );
  const lean = leap ? -12 : 0;
  return join(
    host,
    mapActors(placed, (actor) => ({
      ...actor,
      shadow: 'none',
      turn: actor === placed.lead ? actor.turn + (actor.mirror ? -lean : lean) : actor.turn,
    })),
    'before',
  );
};
