import type { Bearing } from '../../art/figure.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** On the ground below what the mate holds over it: a table, a tree, an umbrella. */
export const placeUnder: Placing = (host, mate, guest, { random, hostNoun }) => {
  const roof = boxOf(mate);
  const aloft = FLOATING.has(mate.figure.facts.bearing) && !HELD_OVER.test(hostNoun);
  if (aloft) return placeBelow(host, mate, guest);
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

/** Roofs on a pole: whoever is under them stands beside it. */
const HELD_OVER = /^(?:umbrella|parasol|canopy|awning|tent)$/;
/** What holds itself up has free room below it. */
const FLOATING = new Set<Bearing>(['floats', 'flies', 'hangs', 'swims', 'celestial']);

function placeBelow(host: Cluster, mate: Actor, guest: Cluster): Cluster {
  const around = boxOf(mate);
  const box = boxOfCluster(guest);
  const placed = moveCluster(
    guest,
    middleOf(around).x - middleOf(box).x,
    around.bottom + 0.12 * mate.height - box.top,
  );
  return join(host, placed, 'before');
}
