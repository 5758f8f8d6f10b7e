import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { placeMet } from './facing.ts';
import { boxOf, seenWithin, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { clamp, heightOf, middleOf, widthOf } from '../geometry.ts';

/** How much of whoever is at a table is seen above it. */
const ABOVE = { seated: 0.68, standing: 0.52, animal: 0.62 };
/** Real metres from which a table is one for sitting at. */
const LOWEST = 0.4;
/** Neighbours may touch shoulders. */
const ELBOWS = 0.92;
/** Heights at one table against the first one's. */
const ALIKE = { least: 0.85, most: 1.2 };

/**
 * At a table or desk: behind it, at the size that is real for the two, with the table before them.
 * Beside anything else, looking at it.
 */
export const placeAt: Placing = (host, mate, guest, context) => {
  const top = spotOf(mate, 'top');
  if (!top || mate.figure.facts.metres < LOWEST || mate.figure.facts.metres > 1.4) {
    return placeMet(host, mate, guest, context);
  }
  const table = boxOf(mate);
  const row = guest.actors.length > 1 ? shoulderToShoulder(guest) : guest;
  const natural =
    (mate.height * metresOf(guest.lead)) / mate.figure.facts.metres / guest.lead.height;
  const wide = widthOf(boxOfCluster(row));
  const factor = clamp(natural, (0.22 * top.width) / wide, (0.96 * top.width) / wide);
  const sized = scaleCluster(row, factor, row.lead);
  const box = boxOfCluster(sized);
  const edge = (top.y + table.top) / 2;
  const cut = top.y + 0.34 * (table.bottom - top.y);
  const placed = mapActors(moveCluster(sized, middleOf(table).x - middleOf(box).x, 0), (actor) => {
    const own = boxOf(actor);
    const seated = { ...actor, y: actor.y + edge - (own.top + aboveOf(actor) * heightOf(own)) };
    return { ...seenWithin(seated, roomAbove(cut, boxOf(seated))), shadow: 'none' };
  });
  return join(host, placed, 'behind');
};

/** Everything above a line, as wide as anyone is. */
function roomAbove(line: number, { left, right, top }: ReturnType<typeof boxOf>) {
  const reach = right - left;
  return [
    { x: left - reach, y: top - reach },
    { x: right + reach, y: top - reach },
    { x: right + reach, y: line },
    { x: left - reach, y: line },
  ];
}

function aboveOf(actor: Actor): number {
  const { art } = actor.recipe;
  if (art === 'rig:seated' || art === 'rig:typing') return ABOVE.seated;
  return art.startsWith('rig:') || actor.figure.facts.metres > 1.2 ? ABOVE.standing : ABOVE.animal;
}

/** Children's drawings and heads say little about real size: nobody at a table is smaller than this. */
const metresOf = ({ figure }: Actor): number => Math.max(figure.facts.metres, 0.55);

/** Round a table: the most that fit behind it, and one at either end. */
export const placeAroundTable: Placing = (host, mate, guest, context) => {
  const { actors } = guest;
  if (actors.length < 3) return placeAt(host, mate, guest, context);
  const ends = actors.slice(0, 2);
  const behind = actors.slice(2);
  const seated = placeAt(host, mate, { ...guest, actors: behind, lead: behind[0]! }, context);
  const table = boxOf(mate);
  const size = boxOf(seated.actors[0]!);
  const placed = ends.map((actor, index) => {
    const side = index === 0 ? -1 : 1;
    const sized = { ...actor, height: seated.actors[0]!.height, y: mate.y };
    const reach = 0.42 * widthOf(size);
    return { ...sized, x: middleOf(table).x + side * (widthOf(table) / 2 + reach) };
  });
  return { ...seated, actors: [...placed, ...seated.actors] };
};

/** Side by side on one line, touching. */
function shoulderToShoulder(guest: Cluster): Cluster {
  let x = 0;
  const moved = new Map<Actor, Actor>();
  const tall = guest.lead.height;
  for (const actor of guest.actors) {
    // Whoever sits at one table is seen at about one size: a dragon draws its tail in.
    const sized = { ...actor, height: clamp(actor.height, ALIKE.least * tall, ALIKE.most * tall) };
    const box = boxOf(sized);
    const width = ELBOWS * widthOf(box);
    moved.set(actor, { ...sized, x: sized.x + x - box.left, y: guest.lead.y });
    x += width;
  }
  return {
    ...guest,
    actors: guest.actors.map((actor) => moved.get(actor)!),
    lead: moved.get(guest.lead)!,
  };
}
