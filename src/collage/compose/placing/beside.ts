import type { Placing } from './placing.ts';
import { boxOfCluster, join, moveCluster, turnCluster } from '../cluster.ts';

const GAP = 0.05;

/** Puts the guest to one side of the whole host, feet at nearly the same depth. */
function placeAside(side: (context: Parameters<Placing>[3]) => -1 | 1): Placing {
  return (host, mate, guest, context) => {
    const direction = side(context);
    const around = boxOfCluster(host);
    const box = boxOfCluster(guest);
    const gap = GAP * mate.height;
    const dx = direction > 0 ? around.right + gap - box.left : around.left - gap - box.right;
    // A kite or a bird stays in the air beside whoever is on the ground.
    const aloft = guest.footing === 'air' && host.footing !== 'air' ? 0.62 * mate.height : 0;
    const dy = mate.y - guest.lead.y - aloft + context.random.between(-0.02, 0.05) * mate.height;
    const placed = turnCluster(moveCluster(guest, dx, dy), -direction);
    // Mirroring goes round the lead's foot, so the side may have to be made again.
    const again = boxOfCluster(placed);
    const correction =
      direction > 0
        ? Math.max(0, around.right + gap - again.left)
        : Math.min(0, around.left - gap - again.right);
    return join(host, moveCluster(placed, correction, 0), dy >= 0 ? 'before' : 'behind');
  };
}

/** Beside on a side that the prompt names, where it stays however the whole is turned. */
function placeOnSide(side: -1 | 1): Placing {
  const place = placeAside(() => side);
  return (...parties) => ({ ...place(...parties), sided: true });
}

export const placeLeft: Placing = placeOnSide(-1);
export const placeRight: Placing = placeOnSide(1);
export const placeBeside: Placing = placeAside(({ random }) => (random.chance(0.5) ? 1 : -1));
