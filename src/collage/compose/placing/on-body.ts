import type { Actor, Spot } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { people } from '../../../language/lexicon/living.ts';
import { boxOf, gazeOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Height of the guest against its bearer's, at most. */
interface Perch {
  readonly at: (bearer: Actor, side: -1 | 1) => Pick<Spot, 'x' | 'y'>;
  readonly most: number;
}

/** Where on a body something may be, by the word for it. */
const PERCHES: readonly (readonly [RegExp, Perch])[] = [
  [/\bheads?\b/, { at: onHead, most: 0.34 }],
  [/\bshoulders?\b/, { at: onShoulder, most: 0.26 }],
  [/\blaps?\b|\bknees?\b/, { at: onLap, most: 0.32 }],
];

/**
 * The placing on the part of a body that the prompt names; `undefined` when it names none or the
 * mate has no head by which to find it.
 */
export function bodyPlacing(mate: Actor, prompt: string): Placing | undefined {
  if (!mate.figure.anchors.crown) return undefined;
  const perch = PERCHES.find(([word]) => word.test(prompt.toLowerCase()))?.[1];
  return perch && placePerched(perch);
}

function placePerched({ at, most }: Perch): Placing {
  return (host, mate, guest, { random, guest: entity }) => {
    if (at === onShoulder && people.has(entity.noun)) return placeAstride(host, mate, guest);
    const side = random.chance(0.5) ? 1 : -1;
    const spot = at(mate, side);
    const limit = (most * mate.height) / heightOf(boxOfCluster(guest));
    const sized = scaleCluster(guest, Math.min(1, limit), guest.lead);
    const placed = moveCluster(sized, spot.x - sized.lead.x, spot.y - sized.lead.y);
    return join(
      host,
      mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
      'before',
    );
  };
}

/** Height of a child on someone's shoulders against that one's. */
const CHILD = 0.56;

/** Behind the bearer's head, one leg on either side. */
function placeAstride(host: Cluster, mate: Actor, guest: Cluster): Cluster {
  const neck = spotOf(mate, 'neck') ?? spotOf(mate, 'crown')!;
  const size = heightOf(boxOfCluster(guest));
  const sized = scaleCluster(guest, Math.min(1, (CHILD * mate.height) / size), guest.lead);
  const placed = moveCluster(
    sized,
    neck.x - sized.lead.x,
    neck.y - 0.07 * mate.height - sized.lead.y,
  );
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'behind',
  );
}

function onHead(bearer: Actor): Pick<Spot, 'x' | 'y'> {
  const crown = spotOf(bearer, 'crown')!;
  return { x: crown.x, y: crown.y + 0.02 * bearer.height };
}

function onShoulder(bearer: Actor, side: -1 | 1): Pick<Spot, 'x' | 'y'> {
  const neck = spotOf(bearer, 'neck') ?? spotOf(bearer, 'crown')!;
  const box = boxOf(bearer);
  // An animal has its shoulder behind the head.
  const away = gazeOf(bearer) === 0 ? side : -gazeOf(bearer);
  return { x: neck.x + away * 0.36 * widthOf(box), y: neck.y + 0.05 * bearer.height };
}

function onLap(bearer: Actor): Pick<Spot, 'x' | 'y'> {
  const box = boxOf(bearer);
  const seat = spotOf(bearer, 'seat');
  return seat
    ? { x: seat.x, y: seat.y + 0.04 * bearer.height }
    : { x: middleOf(box).x, y: box.top + 0.72 * heightOf(box) };
}
