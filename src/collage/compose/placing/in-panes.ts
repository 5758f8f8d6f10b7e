import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Point } from '../../art/figure.ts';
import { boxOf, gazeOf, lookTowards, moved, scaled, seenWithin, spotOf } from '../actor.ts';
import { boxAround, heightOf, middleOf, widthOf } from '../geometry.ts';

/** Width of a head against the height of the pane through which it is seen. */
const HEAD = 0.86;
/** The same for the whole of what has no head of its own. */
const WHOLE = 1.05;

/**
 * Puts passengers behind the windows of a vehicle, the first one at the wheel; they look where it
 * goes. More passengers than windows share them.
 */
export function behindPanes(
  guest: Cluster,
  vehicle: Actor,
  panes: readonly (readonly Point[])[],
): Cluster {
  // The front window is the one towards which the vehicle looks.
  const forward = gazeOf(vehicle) || -1;
  const ordered = [...panes].sort((a, b) => forward * (middleX(b) - middleX(a)));
  const shares = Math.ceil(guest.actors.length / ordered.length);
  let lead = guest.lead;
  const actors = guest.actors.map((actor, index) => {
    const pane = ordered[index % ordered.length]!;
    const seat = Math.floor(index / ordered.length);
    const seated = seatedAt(lookTowards(actor, forward), pane, seat, shares);
    if (actor === guest.lead) lead = seated;
    return seated;
  });
  return { ...guest, actors, lead };
}

const middleX = (pane: readonly Point[]): number => middleOf(boxAround(pane)).x;

function seatedAt(actor: Actor, pane: readonly Point[], seat: number, shares: number): Actor {
  const box = boxAround(pane);
  const room = Math.min(heightOf(box), (1.1 * widthOf(box)) / shares);
  const head = spotOf(actor, 'head');
  const own = boxOf(actor);
  const width = head?.width ?? Math.max(widthOf(own), heightOf(own));
  const sized = scaled(actor, ((head ? HEAD : WHOLE) * room) / width, actor);
  const at = spotOf(sized, 'head') ?? middleOf(boxOf(sized));
  const x = box.left + ((seat + 0.5) / shares) * widthOf(box);
  const y = box.bottom - 0.46 * room;
  return { ...seenWithin(moved(sized, x - at.x, y - at.y), pane), shadow: 'none' };
}
