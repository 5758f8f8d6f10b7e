import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** Degrees from the upright. */
const LEAN = 11;
/** What is leant on stands at least this high against what leans. */
const SUPPORT = 0.9;

/** Tilted against the side of the mate, its foot a little away from it. */
export const placeLeaning: Placing = (host, mate, guest, { random }) => {
  const side = random.chance(0.5) ? 1 : -1;
  // Along a wall or fence one leans before it, at a tree or post beside it.
  if (widthOf(boxOf(mate)) > 1.3 * widthOf(boxOfCluster(guest))) {
    const before = mapActors(guest, (actor) => ({
      ...actor,
      turn: actor.turn - 0.6 * side * LEAN,
    }));
    const x = mate.x + 0.12 * side * widthOf(boxOf(mate));
    return join(
      host,
      moveCluster(before, x - guest.lead.x, mate.y + 0.06 * mate.height - guest.lead.y),
      'before',
    );
  }
  const most = heightOf(boxOf(mate)) / SUPPORT / heightOf(boxOfCluster(guest));
  const sized = scaleCluster(guest, Math.min(1, most), guest.lead);
  const tilted = mapActors(sized, (actor) => ({ ...actor, turn: actor.turn - side * LEAN }));
  const around = boxOf(mate);
  const box = boxOfCluster(tilted);
  const dx = side > 0 ? around.right - box.left : around.left - box.right;
  const inwards = -side * 0.06 * mate.height;
  const placed = moveCluster(tilted, dx + inwards, mate.y + 0.03 * mate.height - tilted.lead.y);
  return join(host, placed, 'before');
};
