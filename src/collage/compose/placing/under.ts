import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** On the ground below what the mate holds over it: a table, a tree, an umbrella. */
export const placeUnder: Placing = (host, mate, guest, { random }) => {
  const roof = boxOf(mate);
  const box = boxOfCluster(guest);
  const fits = (heightOf(roof) * 0.6) / heightOf(box);
  const tall = roof.bottom - roof.top > 1.2 * (roof.right - roof.left);
  const fitting = scaleCluster(guest, Math.min(1, fits), guest.lead);
  const mine = boxOfCluster(fitting);
  // Beside a trunk or pole, straight below a table top.
  const side = tall ? (random.chance(0.5) ? 1 : -1) * 0.32 * widthOf(roof) : 0;
  const placed = moveCluster(
    fitting,
    (roof.left + roof.right) / 2 + side - (mine.left + mine.right) / 2,
    mate.y + 0.03 * mate.height - fitting.lead.y,
  );
  return join(host, placed, 'before');
};
