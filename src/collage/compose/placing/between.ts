import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { join, moveCluster, scaleCluster } from '../cluster.ts';
import { boxOfCluster } from '../cluster.ts';
import { widthOf } from '../geometry.ts';

const GAP = 0.04;
const UNDER_CROWNS = 0.5;

/**
 * Makes a gap in the middle of the host and puts the guest there. The host is what it stands
 * between: two things side by side, or two of a kind.
 */
export const placeBetween: Placing = (host, mate, guest) => {
  const box = boxOfCluster(guest);
  const middles = host.actors.map((actor) => ({
    actor,
    x: (boxOf(actor).left + boxOf(actor).right) / 2,
  }));
  const sorted = [...middles].sort((a, b) => a.x - b.x);
  const half = Math.ceil(sorted.length / 2);
  const leftOnes = new Set(sorted.slice(0, half).map(({ actor }) => actor));
  const seam =
    (Math.max(...[...leftOnes].map((actor) => boxOf(actor).right)) +
      Math.min(
        ...host.actors.filter((actor) => !leftOnes.has(actor)).map((actor) => boxOf(actor).left),
        Infinity,
      )) /
    2;
  const split = Number.isFinite(seam) ? seam : boxOf(mate).right;
  // Under the crowns of two trees there is room that their boxes do not show.
  const towering = mate.height > 1.3 * guest.lead.height;
  const free = (towering ? UNDER_CROWNS : 1) * (widthOf(box) / 2) + GAP * mate.height;
  let lead = host.lead;
  const actors = host.actors.map((actor) => {
    const own = boxOf(actor);
    const dx = leftOnes.has(actor)
      ? Math.min(0, split - free - own.right)
      : Math.max(0, split + free - own.left);
    const shifted = { ...actor, x: actor.x + dx };
    if (actor === host.lead) lead = shifted;
    return shifted;
  });
  const placed = moveCluster(
    scaleCluster(guest, 1, guest.lead),
    split - (box.left + box.right) / 2,
    mate.y + 0.02 * mate.height - guest.lead.y,
  );
  return join({ ...host, actors, lead }, placed, 'before');
};
