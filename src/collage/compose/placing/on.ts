import type { AnchorName } from '../../art/figure.ts';
import type { Actor, Spot } from '../actor.ts';
import type { Placing, PlacingContext } from './placing.ts';
import { boxOf, moved, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { widthOf } from '../geometry.ts';

const RESTING = new Set([
  'sit',
  'lie',
  'relax',
  'sleep',
  'rest',
  'lounge',
  'recline',
  'nap',
  'perch',
]);
const LYING = new Set(['lie', 'relax', 'sleep', 'lounge', 'recline', 'nap']);

/** Puts the guest onto the mate: on its seat, its back or its top. */
export const placeOn: Placing = (host, mate, guest, context) => {
  const spot = surfaceOf(mate, context);
  const room = spot.width * 1.3;
  const width = widthOf(boxOfCluster(guest));
  const fitting =
    width > room && room > 0 ? scaleCluster(guest, Math.max(room / width, 0.4), guest.lead) : guest;
  const placed = moveCluster(fitting, spot.x - fitting.lead.x, spot.y - fitting.lead.y);
  const leaning = isLying(context) ? leanAlong(placed.lead, spot) : 0;
  const settled = mapActors(placed, (actor) => ({
    ...actor,
    turn: actor.turn + leaning,
    shadow: 'none',
  }));
  return join(host, settled, 'before');
};

/** The surface that suits what the guest does there. */
function surfaceOf(mate: Actor, context: PlacingContext): Spot {
  const resting = context.guest.actions.some((action) => RESTING.has(action));
  const order: AnchorName[] = resting ? ['seat', 'back', 'top'] : ['top', 'seat', 'back'];
  for (const name of order) {
    const spot = spotOf(mate, name);
    if (spot) return spot;
  }
  return crest(mate);
}

/** For a thing without a known surface: flat things carry in their middle, others near the top. */
function crest(mate: Actor): Spot {
  const box = boxOf(mate);
  const wide = widthOf(box) / (box.bottom - box.top);
  const depth = wide > 2 ? 0.5 : 0.12;
  return {
    x: (box.left + box.right) / 2,
    y: box.top + depth * (box.bottom - box.top),
    width: widthOf(box) * 0.8,
    tilt: 0,
  };
}

function isLying(context: PlacingContext): boolean {
  return (
    context.guest.actions.some((action) => LYING.has(action)) ||
    /\b(?:lying|lounging|sleeping|relaxing|reclining)\b/.test(context.relation.words)
  );
}

/** Degrees by which someone upright leans back to follow a tilted seat. */
function leanAlong(lead: Actor, spot: Spot): number {
  if (lead.recipe.art.startsWith('rig:')) return 0;
  const lean = Math.min(Math.abs(spot.tilt), 40);
  return Math.sign(spot.tilt || 1) * (lean || 14);
}

/** Slides an actor onto a point without turning it. */
export function standAt(actor: Actor, spot: { readonly x: number; readonly y: number }): Actor {
  return moved(actor, spot.x - actor.x, spot.y - actor.y);
}
