import type { AnchorName } from '../../art/figure.ts';
import type { Actor, Spot } from '../actor.ts';
import { BEARS_LEAVES, BEARS_ONE_ROW, BEARS_PICTURES, FURNITURE } from './bearers.ts';
import { bodyPlacing } from './on-body.ts';
import { placeEmblem } from './emblem.ts';
import { placeInLeaves } from './strewn.ts';
import type { Placing, PlacingContext } from './placing.ts';
import { boxOf, gazeOf, lookTowards, scaled, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import type { Cluster } from '../cluster.ts';
import { clamp, middleOf, widthOf } from '../geometry.ts';

const PAINTED = /paint|print|drawn|draw|writ|graffit|sketch|embroider|engrav/;
/** Pictures there, but also places to put things. */
const PLACES =
  /^(?:plate|box|rug|carpet|blanket|balloon|surfboard|skateboard|pillow|cushion|wall|door|bag|bottle|jar|card|page|towel)$/;
/** What goes to the tip of a tree rather than among its leaves. */
const TIP = 0.2;
const TOPS = /^(?:star|angel|snow)$/;
/** What is hardly ever a thing that lies there. */
const SYMBOL =
  /^(?:heart|logo|skull|smiley|anchor|cross|arrow|letter|symbol|emblem|crest|pattern|face|lightning|rainbow|peace sign|stripe)$/;
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
  const { hostNoun, relation, guest: entity } = context;
  const alive = animals.has(entity.noun) || people.has(entity.noun);
  if (BEARS_LEAVES.test(hostNoun) && !alive && !TOPS.test(entity.noun)) {
    return placeInLeaves(host, mate, guest, context);
  }
  if (FLOWER.test(hostNoun) && alive) return onBlossom(host, mate, guest);
  const perched = bodyPlacing(mate, context.prompt);
  if (perched) return perched(host, mate, guest, context);
  const printed =
    BEARS_PICTURES.test(hostNoun) && (!PLACES.test(hostNoun) || SYMBOL.test(entity.noun));
  if (printed || PAINTED.test(relation.words)) return placeEmblem(host, mate, guest, context);
  const spot = surfaceOf(mate, context);
  const tip = BEARS_LEAVES.test(hostNoun) && TOPS.test(entity.noun);
  const leaning = isLying(context) ? leanAlong(guest.lead, spot) : 0;
  const fitting = scaleCluster(
    guest,
    tip ? (TIP * mate.height) / guest.lead.height : fittingFactor(guest, mate, spot, hostNoun),
    guest.lead,
  );
  // Whoever leans back has the legs on the flat part, away from the head end.
  const along = Math.abs(leaning) > 20 ? -0.4 * Math.sign(leaning) * spot.width : 0;
  const centre =
    context.together > 1 || context.guest.count.value > 1 || BEARS_ONE_ROW.test(hostNoun)
      ? middleOf(boxOfCluster(fitting)).x
      : fitting.lead.x;
  const placed = moveCluster(fitting, spot.x + along - centre, spot.y - fitting.lead.y);
  const settled = mapActors(placed, (actor) => ({
    ...(leaning === 0 ? reclined(actor, spot) : lookTowards(actor, -leaning)),
    turn: actor.turn + leaning,
    shadow: 'none',
  }));
  return join(host, settled, 'before');
};

/** Against what stands on a desk by itself: its user sees over it, and is seen. */
const LOW = 0.6;

/** On a desk before whoever sits at it. */
export const placeInUse: Placing = (host, mate, guest, context) =>
  mapActors(placeOn(host, mate, guest, context), (actor) =>
    actor.entity === guest.lead.entity ? scaled(actor, LOW, actor) : actor,
  );

const FLOWER =
  /^(?:flower|sunflower|rose|tulip|daisy|lily|blossom|hibiscus|lotus|poppy|dandelion)$/;
/** Height of a visitor against the flower's, and how far down its blossom it sits. */
const VISITOR = 0.42;
const IN_BLOSSOM = 0.3;

/** On the blossom of a flower, which its visitor does not hide. */
function onBlossom(host: Cluster, mate: Actor, guest: Cluster): Cluster {
  const flower = boxOf(mate);
  const height = flower.bottom - flower.top;
  const own = boxOfCluster(guest);
  const factor = (VISITOR * height) / Math.max(own.bottom - own.top, widthOf(own));
  const sized = scaleCluster(guest, Math.min(1, factor), guest.lead);
  const box = boxOfCluster(sized);
  const placed = moveCluster(
    sized,
    middleOf(flower).x + 0.1 * widthOf(flower) - middleOf(box).x,
    flower.top + IN_BLOSSOM * height - box.bottom,
  );
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
}

/** Rigs that lie have their head end drawn in: it goes to the high end of what they lie on. */
function reclined(actor: Actor, spot: Spot): Actor {
  const tilted = actor.recipe.art === 'rig:lounging' && Math.abs(spot.tilt) >= 5;
  return tilted ? lookTowards(actor, -Math.sign(leanOf(spot))) : actor;
}

interface Surface extends Spot {
  readonly name: AnchorName;
}

/**
 * Keeps the guest from standing over the edges, and from being lost on a large surface. A single
 * one may balance on something narrower than itself, but not sit on it.
 */
function fittingFactor(guest: Cluster, mate: Actor, spot: Surface, hostNoun: string): number {
  const width = widthOf(boxOfCluster(guest));
  const alone = guest.actors.length === 1;
  if (
    FURNITURE.test(hostNoun) &&
    guest.lead.figure.facts.metres < NEARLY * mate.figure.facts.metres
  ) {
    const real = (mate.height * guest.lead.figure.facts.metres) / mate.figure.facts.metres;
    return clamp((SHOWN * real) / guest.lead.height, 0, (0.94 * spot.width) / width);
  }
  const { metres } = mate.figure.facts;
  if (metres > HOUSE && guest.lead.figure.facts.metres < metres / 2) {
    const wide = widthOf(boxOf(mate)) / width;
    return clamp(1, 0.2 * wide, ON_HOUSE * wide);
  }
  if (!alone && BEARS_ONE_ROW.test(hostNoun)) {
    const length = Math.max(spot.width, ALONG * widthOf(boxOf(mate)));
    return clamp(1, (0.75 * spot.width) / width, length / width);
  }
  const most =
    alone && spot.name === 'top' ? Math.max(spot.width, 1.7 * widthOf(boxOf(mate))) : spot.width;
  return clamp(
    1,
    ((alone ? 0.62 : 0.75) * spot.width) / width,
    ((alone ? 1.3 : 1.02) * most) / width,
  );
}

/** Metres from which on the guests of buildings are small on them, and how wide they are at most. */
const HOUSE = 3;
const ON_HOUSE = 0.42;
/** Share of a branch or bench along which several may sit. */
const ALONG = 0.62;
/** What is nearly as large as the furniture is set by the room there is instead. */
const NEARLY = 0.9;
/** Small things a little larger than they are, to be seen. */
const SHOWN = 1.5;

/** The surface that suits what the guest does there. */
function surfaceOf(mate: Actor, context: PlacingContext): Surface {
  const resting = context.guest.actions.some((action) => RESTING.has(action));
  const living = animals.has(context.guest.noun) || people.has(context.guest.noun);
  const order: AnchorName[] = resting || living ? ['seat', 'back', 'top'] : ['top', 'seat', 'back'];
  // Several have no room on a peak: they stand on its slope.
  const several = context.together > 1 || context.guest.count.value > 1;
  if (several && PEAK.test(context.hostNoun)) return slope(mate);
  for (const name of order) {
    const spot = spotOf(mate, name);
    if (spot) return { ...spot, name };
  }
  return crest(mate);
}

const PEAK = /^(?:iceberg|hill|cliff|boulder|rock|mountain|dune|glacier|volcano)$/;

function slope(mate: Actor): Surface {
  const box = boxOf(mate);
  const x = middleOf(box).x;
  const y = box.top + 0.6 * (box.bottom - box.top);
  return { x, y, width: 0.5 * widthOf(box), tilt: 0, name: 'top' };
}

/** For a thing without a known surface: flat things carry in their middle, others near the top. */
function crest(mate: Actor): Surface {
  const box = boxOf(mate);
  const wide = widthOf(box) / (box.bottom - box.top);
  const depth = wide > 2 ? 0.5 : 0.12;
  return {
    x: (box.left + box.right) / 2,
    y: box.top + depth * (box.bottom - box.top),
    width: widthOf(box) * 0.8,
    tilt: 0,
    name: 'top',
  };
}

function isLying(context: PlacingContext): boolean {
  return (
    context.guest.actions.some((action) => LYING.has(action)) ||
    /\b(?:lying|lounging|sleeping|relaxing|reclining)\b/.test(context.relation.words)
  );
}

/**
 * Degrees by which someone drawn upright leans back along a tilted seat, head at its high end; a
 * flat surface still takes a little, or nobody would see the rest.
 */
function leanAlong(lead: Actor, spot: Spot): number {
  if (lead.recipe.art.startsWith('rig:')) return 0;
  if (Math.abs(spot.tilt) < 5) return gazeOf(lead) > 0 ? -14 : 14;
  return leanOf(spot);
}

/** A right angle against the slope: the back lies along it, the head at its high end. */
const leanOf = (spot: Spot): number => spot.tilt - Math.sign(spot.tilt) * 90;
