import type { EntityId, Relation, Scene } from '../../../language/scene.ts';
import type { Performer } from '../casting/performer.ts';
import type { Troupe } from '../troupe.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { locativeKinds } from '../../../language/lexicon/prepositions.ts';

/** Relations that make one thing of two: whoever is new comes with the other. */
const INSEPARABLE = new Set<Relation['kind']>(['holding', 'wearing', 'riding', 'using', 'of']);

/** Metres up to which what contains something is a vessel, as low as a vase is under its flowers. */
const VESSEL = 1;
/** Metres from which on a thing is a place: an empty garage shows nothing. */
const HOUSE = 3;

/** From how many times the height of a thing on, what it is on or in is its place. */
const LARGER = 1.2;

/**
 * What kind of hole is to be filled: a `small` one has not been made for all that a prompt names, and
 * the `rim` around a picture that is to grow mostly for nothing new, a `sky` only for what flies.
 */
export type Room = 'ample' | 'small' | 'rim' | 'sky';

/**
 * Which of those that a prompt names are likely to be new. The prompt describes a whole picture of
 * which most is there already: the pool in which there is to be a flamingo, the astronaut on whose
 * shoulder a cat is to sit. What is placed by another thing is new rather than that thing; what comes
 * "with" something, or is no subject, is new before all else.
 */
export function newcomersOf(troupe: Troupe, scene: Scene, room: Room): readonly Performer[] {
  const present = isPlainBehind(scene) ? [] : reallyNamed(troupe, scene);
  const byId = new Map(present.map((one) => [one.entity.id, one]));
  const settled = new Set<EntityId>();
  const surely = new Set<EntityId>();
  for (const { kind, from, to } of scene.relations) {
    const [a, b] = [byId.get(from), byId.get(to)];
    const brought = kind === 'with' || kind === 'contains';
    if (brought && b && !(a && comesWith(a, b, kind))) {
      if (a) settled.add(from);
      if (a || kind === 'with') surely.add(to);
    }
    if (!locativeKinds.has(kind) || !a) continue;
    if (b && isAccessory(b, a, kind)) {
      settled.add(from);
      surely.add(to);
      continue;
    }
    if (b && isPlace(a, b, kind)) settled.add(to);
    if (b && a.entity.role === 'object') surely.add(from);
  }
  // What a painting shows is where the painting is.
  for (const { kind, from, to } of scene.relations) {
    if (kind === 'of' && settled.has(from)) settled.add(to);
  }
  const unsettled = present.filter(({ entity }) => !settled.has(entity.id));
  const sure = unsettled.filter(({ entity }) => surely.has(entity.id));
  if (room === 'rim') return withTheirs(sure, present, scene);
  const likely = unsettled.length > 0 ? unsettled : present;
  const besides = likely.filter(({ entity }) => entity.role === 'object');
  const few = room === 'small' && besides.length > 0 ? besides : likely;
  return withTheirs(sure.length > 0 ? sure : few, present, scene);
}

/** "In front of a plain wall": nothing is to be there but the wall. */
function isPlainBehind({ entities }: Scene): boolean {
  return entities.some(
    ({ role, noun, qualities }) =>
      role === 'backdrop' &&
      /^(?:wall|background|backdrop)$/.test(noun) &&
      qualities.some((quality) => /^(?:plain|blank|bare|empty|blurred|blurry)$/.test(quality)),
  );
}

/** Without the sign that stands for things that cannot be drawn: a photograph needs none. */
export function reallyNamed({ performers, accounts }: Troupe, scene: Scene): readonly Performer[] {
  if (scene.texts.length > 0) return performers;
  const drawn = new Set(accounts.filter(({ shown }) => shown === 'drawn').map((one) => one.entity));
  return performers.filter((one) => drawn.has(one.entity.id) && !isBare(one));
}

/** A clean table, an empty bench or garage are what is left when something goes. */
function isBare(one: Performer): boolean {
  return (
    (isFurniture(one) || one.figure.facts.metres >= HOUSE) &&
    one.entity.qualities.some((quality) => BARE.test(quality))
  );
}

const BARE = /^(?:empty|bare|clean|clear|uncluttered|tidy)$/;

/** A bowl of fruit, a girl with a balloon: both are one motif; not a pool with a flamingo. */
function comesWith(a: Performer, b: Performer, kind: Relation['kind']): boolean {
  const fits = b.figure.facts.metres < a.figure.facts.metres;
  if (kind === 'contains') return (fits || a.figure.facts.metres < VESSEL) && !isWater(a);
  return isAlive(a) && !isAlive(b) && fits;
}

/** A woman beside a lamp: the lamp comes to the woman. */
function isAccessory(thing: Performer, being: Performer, kind: Relation['kind']): boolean {
  const smaller = thing.figure.facts.metres < being.figure.facts.metres;
  return kind === 'next-to' && isAlive(being) && !isAlive(thing) && !isFurniture(thing) && smaller;
}

function isPlace(guest: Performer, host: Performer, kind: Relation['kind']): boolean {
  if (kind !== 'on' && kind !== 'in') return true;
  return host.figure.facts.metres >= LARGER * guest.figure.facts.metres || isFurniture(host);
}

const WATER = /^(?:pool|swimming pool|pond|lake|river|stream|sea|ocean|fountain)$/;
const FURNITURE =
  /^(?:table|desk|sofa|couch|armchair|bed|bench|shelf|counter|chair|rug|carpet|stool|windowsill)$/;

const isWater = ({ entity }: Performer): boolean => WATER.test(entity.noun);
const isFurniture = ({ entity }: Performer): boolean => FURNITURE.test(entity.noun);
const isAlive = ({ entity }: Performer): boolean =>
  animals.has(entity.noun) || people.has(entity.noun);

/** Those chosen and everyone who belongs to them: what they ride, hold or show. */
function withTheirs(
  chosen: readonly Performer[],
  present: readonly Performer[],
  scene: Scene,
): readonly Performer[] {
  const ids = new Set(chosen.map(({ entity }) => entity.id));
  const binding = scene.relations.filter(
    ({ kind, from, to }) => INSEPARABLE.has(kind) || isHeldTogether(kind, from, to, present),
  );
  for (let before = -1; before !== ids.size;) {
    before = ids.size;
    for (const { from, to } of binding) {
      if (ids.has(from)) ids.add(to);
      else if (ids.has(to)) ids.add(from);
    }
  }
  return present.filter(({ entity }) => ids.has(entity.id));
}

function isHeldTogether(
  kind: Relation['kind'],
  from: EntityId,
  to: EntityId,
  present: readonly Performer[],
): boolean {
  const find = (id: EntityId) => present.find(({ entity }) => entity.id === id);
  const [a, b] = [find(from), find(to)];
  if (!a || !b) return false;
  if (kind === 'with' || kind === 'contains') return comesWith(a, b, kind);
  return (kind === 'on' || kind === 'in') && !isPlace(a, b, kind);
}
