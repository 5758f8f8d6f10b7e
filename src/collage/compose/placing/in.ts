import type { Placing } from './placing.ts';
import type { Spot } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import { placeBeside } from './beside.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Art whose opening is seen from above, with the inside behind the rim. */
const SHOWS_INSIDE = /^(?:noto:|piece:(?:box|bowl|basket)$)/;
/** What one looks out of at the top. */
const HOLLOW = /^(?:barrel|pot|bin|trash can|can|bucket|vase|chimney|well|tree trunk|stump|tower)$/;
const PLANT =
  /^(?:flower|rose|tulip|sunflower|daisy|lily|plant|bouquet|orchid|hyacinth|blossom|carnation|poppy|tree|cactus|fern)$/;

/** Share of the guest that looks out of a container. */
const EMERGING = 0.68;
/** The same for a heap of things, of which the lower ones would be hidden. */
const HEAPED = 0.88;

/**
 * Puts the guest into the mate. With an `inside` anchor it looks out of the opening and the mate's
 * front hides its feet; otherwise it is shown before the mate's middle, small enough to be in it.
 */
export const placeIn: Placing = (host, mate, guest, context) => {
  const smaller = mate.figure.facts.metres < 0.5 * guest.lead.figure.facts.metres;
  // "Singing into a microphone" is not inside it.
  const speaks = /sing|speak|shout|talk|yell|scream|rap/.test(context.relation.words);
  if (speaks || (smaller && /into/.test(context.relation.words))) {
    return placeBeside(host, mate, guest, context);
  }
  const lid = HOLLOW.test(context.hostNoun) ? spotOf(mate, 'top') : undefined;
  const opening = spotOf(mate, 'inside') ?? lid;
  if (opening && PLANT.test(context.guest.noun)) {
    return join(host, unshadowed(bouquet(guest, opening)), 'behind');
  }
  if (opening) {
    // Where the inside is to be seen, it would hide what lies behind it.
    const shown = SHOWS_INSIDE.test(mate.recipe.art);
    const emerging = shown ? 1 : guest.actors.length > 3 ? HEAPED : EMERGING;
    const width = widthOf(boxOfCluster(guest));
    const share = shown ? 0.72 : 0.92;
    const fitting = scaleCluster(guest, Math.min(1, (opening.width * share) / width), guest.lead);
    const box = boxOfCluster(fitting);
    const placed = moveCluster(
      fitting,
      opening.x - middleOf(box).x,
      opening.y + heightOf(box) * (1 - emerging) - box.bottom,
    );
    return join(host, unshadowed(placed), shown ? 'before' : 'behind');
  }
  const frame = boxOf(mate);
  const box = boxOfCluster(guest);
  const factor = Math.min(
    (widthOf(frame) * 0.6) / widthOf(box),
    (heightOf(frame) * 0.6) / heightOf(box),
    1,
  );
  const fitting = scaleCluster(guest, factor, guest.lead);
  const from = middleOf(boxOfCluster(fitting));
  const to = middleOf(frame);
  return join(host, unshadowed(moveCluster(fitting, to.x - from.x, to.y - from.y)), 'before');
};

/** Stems meet in the opening, heads spread wider than it. */
function bouquet(guest: Cluster, opening: Spot): Cluster {
  const widest = Math.max(...guest.actors.map((actor) => widthOf(boxOf(actor))));
  const sized = scaleCluster(guest, (1.5 * opening.width) / widest, guest.lead);
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
