import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing, PlacingContext } from './placing.ts';
import { placeHeld } from './held.ts';
import { CHEST_TO_CHEST, inArms } from './arrangements.ts';
import { gazeOf, lookTowards, spotOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, scaleCluster, turnCluster } from '../cluster.ts';
import { clamp, heightOf } from '../geometry.ts';

/** How two stand to each other. */
interface Stance {
  /** Air between them, in shares of the mate's height; below 0 they overlap. */
  readonly gap: number;
  /** Bounds on the guest's height against the host's: opponents are a match for each other. */
  readonly least: number;
  readonly most: number;
}

/** Across from the mate, each looking at the other. */
function placeFacing({ gap, least, most }: Stance): Placing {
  return (host, mate, guest, context) => {
    const side = sideOf(mate, context);
    const tall = heightOf(boxOfCluster(host));
    const own = heightOf(boxOfCluster(guest));
    const sized = scaleCluster(
      guest,
      clamp(1, (least * tall) / own, (most * tall) / own),
      guest.lead,
    );
    const turned = turnCluster(sized, -side);
    return joinedAt(turnCluster(host, side), turned, side, gap * mate.height, context);
  };
}

/** Ahead of the mate on its way, both looking the same way. */
function placeAhead(gap: number): Placing {
  return (host, mate, guest, context) => {
    const side = sideOf(mate, context);
    return joinedAt(
      turnCluster(host, side),
      turnCluster(guest, side),
      side,
      gap * mate.height,
      context,
    );
  };
}

/** The side on which the other is met: where the mate looks, or either. */
function sideOf(mate: Actor, { random }: PlacingContext): -1 | 1 {
  const gaze = gazeOf(mate);
  return gaze !== 0 ? gaze : random.chance(0.5) ? 1 : -1;
}

function joinedAt(
  host: Cluster,
  guest: Cluster,
  side: -1 | 1,
  gap: number,
  { random }: PlacingContext,
): Cluster {
  const around = boxOfCluster(host);
  const box = boxOfCluster(guest);
  const dx = side > 0 ? around.right + gap - box.left : around.left - gap - box.right;
  const aloft = guest.footing === 'air' && host.footing !== 'air' ? 0.16 * host.lead.height : 0;
  const dy = host.lead.y - guest.lead.y - aloft + random.between(-0.01, 0.03) * host.lead.height;
  return join(host, moveCluster(guest, dx, dy), dy >= 0 ? 'before' : 'behind');
}

export const placeOpposed = placeFacing({ gap: 0.05, least: 0.72, most: 1.5 });
export const placeMet = placeFacing({ gap: 0.06, least: 0, most: 1.8 });
export const placeWatched = placeFacing({ gap: 0.16, least: 0, most: 1.8 });

const placeClose = placeFacing({ gap: -0.12, least: 0.4, most: 1.4 });

/** Close to each other; who came with open arms takes the other into them. */
export const placeEmbraced: Placing = (host, mate, guest, context) => {
  if (mate.recipe.art === 'rig:holding') return placeHeld(host, mate, guest, context);
  if (!inArms(mate)) return placeClose(host, mate, guest, context);
  const side = sideOf(mate, context);
  const [one, other] = [lookTowards(mate, side), lookTowards(guest.lead, -side)];
  const distance = CHEST_TO_CHEST * Math.max(one.height, other.height);
  const close = { ...other, x: one.x + side * distance, y: one.y };
  const rest = host.actors.filter((actor) => actor !== mate);
  return { ...host, actors: [...rest, one, close], lead: host.lead === mate ? one : host.lead };
};
export const placePursued = placeAhead(0.2);
export const placeTowing = placeAhead(0.02);

/** Side by side with the inner hands meeting; the smaller one reaches up. */
export const placeHandInHand: Placing = (host, mate, guest, context) => {
  const side = context.random.chance(0.5) ? 1 : -1;
  const [near, far] =
    side > 0 ? (['hand-right', 'hand-left'] as const) : (['hand-left', 'hand-right'] as const);
  const hand = spotOf(mate, near);
  const other = spotOf(guest.lead, far);
  if (!hand || !other) return placeMet(host, mate, guest, context);
  return join(host, moveCluster(guest, hand.x - other.x, mate.y - guest.lead.y), 'before');
};
