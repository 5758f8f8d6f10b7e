import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** Nearer than the mate, shifted so that the mate stays in sight. */
export const placeBefore: Placing = (host, mate, guest, { random }) => {
  const mine = boxOfCluster(guest);
  const other = boxOf(mate);
  const small = heightOf(mine) < heightOf(other) * 0.55;
  const side = random.chance(0.5) ? 1 : -1;
  const wide = widthOf(other) > 1.4 * widthOf(mine);
  const shift =
    side *
    (small
      ? 0.06 * (widthOf(mine) + widthOf(other))
      : wide
        ? 0.26 * widthOf(other)
        : 0.18 * (widthOf(mine) + widthOf(other)));
  const placed = moveCluster(
    guest,
    (other.left + other.right) / 2 + shift - (mine.left + mine.right) / 2,
    mate.y + Math.max(0.08 * mate.height, 0.2 * guest.lead.height) - guest.lead.y,
  );
  return join(host, placed, 'before');
};
