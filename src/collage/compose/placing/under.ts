import type { Bearing } from '../../art/figure.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { people } from '../../../language/lexicon/living.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** On the ground below what the mate holds over it: a table, a tree, an umbrella. */
export const placeUnder: Placing = (host, mate, guest, context) => {
  const { random, hostNoun, guest: entity } = context;
  const roof = boxOf(mate);
  const aloft = FLOATING.has(mate.figure.facts.bearing) && !HELD_OVER.test(hostNoun);
  if (aloft) return placeBelow(host, mate, guest);
  if (CARRIED.test(hostNoun) && people.has(entity.noun) && host.actors.length === 1) {
    return placeSheltered(host, mate, guest);
  }
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

/** Umbrellas that people carry over their heads; that on a beach stands in the sand. */
const CARRIED = /^umbrella$/;
/** How high its handle is held, against the height of who holds it; its size against theirs. */
const HELD_AT = 0.4;
const CANOPY = { high: 1.1, wide: 1.2 };

/** They on the ground, the umbrella over their heads, its handle beside the first. */
function placeSheltered(host: Cluster, mate: Actor, guest: Cluster): Cluster {
  const box = boxOfCluster(guest);
  const { height } = guest.lead;
  const own = boxOf(mate);
  const size = Math.max(
    (CANOPY.high * height) / heightOf(own),
    (CANOPY.wide * widthOf(box)) / widthOf(own),
  );
  const sized = scaleCluster(host, size, mate);
  const over = boxOf(sized.lead);
  const aside = guest.actors.length === 1 ? 0.3 * widthOf(box) : 0;
  const held = moveCluster(
    sized,
    middleOf(box).x + aside - middleOf(over).x,
    guest.lead.y - HELD_AT * height - over.bottom,
  );
  const open = mapActors(held, (actor) => ({ ...actor, shadow: 'none' }));
  return join(guest, open, aside > 0 ? 'before' : 'behind');
}

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
