import type { Placing } from './placing.ts';
import type { Spot } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Box } from '../geometry.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { BEARS_LEAVES } from './bearers.ts';
import { placeBeside } from './beside.ts';
import { intoMouth } from './in-mouth.ts';
import { behindPanes } from './in-panes.ts';
import { boxOf, moved, openingsOf, seenWithin, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { boxAround, heightOf, middleOf, widthOf } from '../geometry.ts';

/** What one looks out of at the top. */
const HOLLOW =
  /^(?:barrel|pot|bin|trash can|can|bucket|vase|chimney|well|tree trunk|stump|tower|hat|top hat|pocket)$/;
const PLANT =
  /^(?:flower|rose|tulip|sunflower|daisy|lily|plant|bouquet|orchid|hyacinth|blossom|carnation|poppy|tree|cactus|fern)$/;

/** Depth of a drawing's mouth against its width, where it is not known better. */
const DEPTH = 0.22;
/** Height of flowers, stems and all, against that of their vase, at least. */
const FLOWERING = 0.8;
/** Share of the guest that looks out of a container. */
const EMERGING = 0.68;
/** The same for a heap of things, of which the lower ones would be hidden. */
const HEAPED = 0.88;

/**
 * Puts the guest into the mate: behind its windows, its bars or its glass, down into its mouth; or, where
 * no opening is known, before its middle, small enough to be in it.
 */
export const placeIn: Placing = (host, mate, guest, context) => {
  const smaller = mate.figure.facts.metres < 0.5 * guest.lead.figure.facts.metres;
  // "Singing into a microphone" is not inside it.
  const speaks = /sing|speak|shout|talk|yell|scream|rap/.test(context.relation.words);
  if (speaks || (smaller && /into/.test(context.relation.words))) {
    return placeBeside(host, mate, guest, context);
  }
  const openings = openingsOf(mate);
  const [opening] = openings;
  if (opening?.kind === 'pane') {
    const panes = openings.map(({ outline }) => outline);
    return join(host, behindPanes(guest, mate, panes), 'before');
  }
  if (opening?.kind === 'cage') {
    const inner = fittedInto(guest, boxAround(opening.outline), 0.86);
    return join(host, unshadowed(inner), 'behind');
  }
  if (opening?.kind === 'glass') {
    const inner = fittedInto(guest, boxAround(opening.outline), 0.78);
    const seen = mapActors(inner, (actor) => seenWithin(actor, opening.outline));
    return join(host, unshadowed(seen), 'before');
  }
  const lid = HOLLOW.test(context.hostNoun) ? spotOf(mate, 'top') : undefined;
  const inside = spotOf(mate, 'inside') ?? lid;
  if (inside && PLANT.test(context.guest.noun)) {
    return join(host, unshadowed(bouquet(guest, inside, mate.height)), 'behind');
  }
  const drawn = mate.recipe.art.startsWith('noto:');
  const mouth = opening?.outline ?? (inside && drawn ? mouthAt(inside) : undefined);
  if (mouth) {
    const { metres } = mate.figure.facts;
    const natural = (mate.height * guest.lead.figure.facts.metres) / metres;
    const living = animals.has(context.guest.noun) || people.has(context.guest.noun);
    return join(host, intoMouth(guest, mouth, natural, living, context.random), 'before');
  }
  const alive = animals.has(context.guest.noun) || people.has(context.guest.noun);
  if (alive && BEARS_LEAVES.test(context.hostNoun)) {
    return join(host, unshadowed(fittedInto(guest, crownOf(boxOf(mate)), 0.7)), 'before');
  }
  if (inside) return join(host, unshadowed(emerging(guest, inside)), 'behind');
  return join(host, unshadowed(fittedInto(guest, boxOf(mate), 0.6)), 'before');
};

/** A mouth of the usual depth around its anchor. */
function mouthAt({ x, y, width }: Spot) {
  const half = (DEPTH * width) / 2;
  return [
    { x: x - width / 2, y: y - half },
    { x: x + width / 2, y: y - half },
    { x: x + width / 2, y: y + half },
    { x: x - width / 2, y: y + half },
  ];
}

/** The leaves of a tree, without its trunk. */
const crownOf = (box: Box): Box => ({ ...box, bottom: box.top + 0.62 * heightOf(box) });

/** Out of an opening whose front hides the rest. */
function emerging(guest: Cluster, opening: Spot): Cluster {
  const shown = guest.actors.length > 3 ? HEAPED : EMERGING;
  const width = widthOf(boxOfCluster(guest));
  const fitting = scaleCluster(guest, Math.min(1, (opening.width * 0.92) / width), guest.lead);
  const { x } = middleOf(boxOfCluster(fitting));
  const deck = fitting.lead.y;
  return mapActors(fitting, (actor) => {
    // Each shows as much of itself, however small it is beside the others.
    const box = boxOf(actor);
    const standing = Math.abs(actor.y - deck) < 0.05 * actor.height;
    const sunk = (1 - shown) * heightOf(standing ? box : boxOf(fitting.lead));
    const foot = standing ? box.bottom : deck;
    return moved(actor, opening.x - x, opening.y + sunk - foot);
  });
}

/** In the middle of a box, filling at most a share of it. */
function fittedInto(guest: Cluster, frame: Box, share: number): Cluster {
  const box = boxOfCluster(guest);
  const factor = Math.min(
    (widthOf(frame) * share) / widthOf(box),
    (heightOf(frame) * share) / heightOf(box),
    1,
  );
  const fitting = scaleCluster(guest, factor, guest.lead);
  const from = middleOf(boxOfCluster(fitting));
  const to = middleOf(frame);
  return moveCluster(fitting, to.x - from.x, to.y - from.y);
}

/** Stems meet in the opening, heads spread wider than it. */
function bouquet(guest: Cluster, opening: Spot, vase: number): Cluster {
  const boxes = guest.actors.map((actor) => boxOf(actor));
  const wide = (1.5 * opening.width) / Math.max(...boxes.map(widthOf));
  const high = (FLOWERING * vase) / Math.max(...boxes.map(heightOf));
  const sized = scaleCluster(guest, Math.max(wide, high), guest.lead);
  const count = sized.actors.length;
  return mapActors(sized, (actor) => {
    const share = count > 1 ? sized.actors.indexOf(actor) / (count - 1) - 0.5 : 0;
    return {
      ...actor,
      x: opening.x + share * opening.width * 0.5,
      y: opening.y + 0.28 * actor.height,
      turn: share * 50,
    };
  });
}

const unshadowed = (cluster: Parameters<typeof mapActors>[0]) =>
  mapActors(cluster, (actor) => ({ ...actor, shadow: 'none' }));
