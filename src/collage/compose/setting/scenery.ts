import type { Entity, Place, Relation, Scene } from '../../../language/scene.ts';
import { sceneryOf } from './place-words.ts';

/** Times that the light shows. */
const TIME = /^(?:sunset|sunrise|dusk|dawn|twilight|night|nightfall|daylight|midnight|evening)$/;
const WEATHER = /^(?:rain|snow|fog|mist|storm|thunderstorm|sunshine|sunlight|wind|blizzard|haze)$/;
/** Buildings that are places inside and things outside. */
const BUILDING =
  /^(?:school|church|cathedral|temple|hospital|museum|theater|theatre|restaurant|cafe|store|shop|hotel|barn|house|castle|mosque|palace|cabin|bank|library|garage|factory|stadium|pub)$/;
const WORLD = /^(?:moon|mars)$/;
const TABLE = /^(?:table|dining table|kitchen table|counter|countertop|bar|desk)$/;
/** Where one sits at a table. */
export const AT_TABLE = [
  'room',
  'kitchen',
  'studio',
  'dining-room',
  'cafe',
  'living-room',
] as const;
const OUTSIDE = new Set<Relation['kind']>([
  'in-front-of',
  'next-to',
  'behind',
  'left-of',
  'right-of',
  'above',
  'under',
]);

/**
 * True for an entity that the scenery shows, rather than a figure: places, weather, the windows of
 * rooms. Not for a building that things stand in front of.
 */
export function isScenery(entity: Entity, scene: Scene): boolean {
  if (TIME.test(entity.noun)) return true;
  if (WEATHER.test(entity.noun)) return entity.role !== 'subject' || !isHeld(entity, scene);
  if (isStarrySky(entity, scene) || isFalls(entity, scene)) return true;
  if (entity.noun === 'window') return entity.role !== 'subject' && !seenFromOutside(entity, scene);
  if (stoodOn(entity, scene)) return true;
  if (isTable(entity, scene)) return true;
  if (entity.role !== 'backdrop' || isSight(entity, scene)) return false;
  return sceneryOf(entity) !== undefined && !seenFromOutside(entity, scene);
}

const AROUND_FALLS: ReadonlySet<Place> = new Set<Place>([
  'waterfall',
  'river',
  'lake',
  'forest',
  'mountains',
  'canyon',
]);

/** True for a waterfall in the wild, which makes the whole picture; not for one of an island or of chocolate. */
export function isFalls(entity: Entity, { entities, relations, setting }: Scene): boolean {
  const { id, noun, count, colours, material, qualities, negated } = entity;
  if (noun !== 'waterfall' || negated || count.value > 1 || count.vague) return false;
  const { place, implied } = setting;
  const wild = place === undefined || implied || AROUND_FALLS.has(place);
  const plain =
    colours.length === 0 && material === undefined && !qualities.some((one) => /rainbow/.test(one));
  const backdrops = new Set(
    entities.filter(({ role }) => role === 'backdrop').map((one) => one.id),
  );
  // "A castle with a waterfall" has one of its own, and so has what it falls from.
  const owned = relations.some(
    ({ kind, from, to }) =>
      (from === id && !backdrops.has(to) && /^(?:in|on|of|made-of|looks-like)$/.test(kind)) ||
      (to === id && /^(?:with|contains|of|has)$/.test(kind) && !backdrops.has(from)),
  );
  return wild && plain && !owned && !entities.some((one) => one.noun === 'island');
}

const SIGHT = /^(?:galaxy|cliff|dune|sand dune|island|iceberg|pier)$/;
const VESSEL =
  /^(?:bottle|jar|glass|bowl|cup|teacup|mug|box|flask|vial|bulb|light bulb|snow globe|globe|marble|dome|suitcase)$/;

/** True for scenery with a shape of its own that is all there is to see, or is kept in a vessel. */
function isSight({ id, noun }: Entity, { entities, relations }: Scene): boolean {
  if (!SIGHT.test(noun)) return false;
  const nounOf = (other: string) => entities.find((one) => one.id === other)?.noun ?? '';
  return (
    entities.every(
      (one) => one.id === id || one.negated || TIME.test(one.noun) || WEATHER.test(one.noun),
    ) ||
    relations.some(
      ({ kind, from, to }) =>
        (kind === 'in' && from === id && VESSEL.test(nounOf(to))) ||
        (kind === 'contains' && to === id && VESSEL.test(nounOf(from))),
    )
  );
}

/** True for a storm in a teacup, which is a thing; any other is the weather. */
const isHeld = ({ id }: Entity, { relations }: Scene): boolean =>
  relations.some(({ kind, from }) => from === id && kind === 'in');

/** True for the stars above somebody, which are those of the night sky. */
function isStarrySky({ id, noun, count }: Entity, { relations }: Scene): boolean {
  if (noun !== 'star' || !count.vague) return false;
  return relations.some(({ kind, from, to }) =>
    kind === 'under' ? to === id : kind === 'above' && from === id,
  );
}

/** True for a table that is only there for what stands on it: the foreground shows it. */
export function isTable(entity: Entity, scene: Scene): boolean {
  const { place, indoors } = scene.setting;
  if (!TABLE.test(entity.noun) || entity.role === 'subject') return false;
  if (place !== undefined && !indoors) return false;
  const there = scene.relations.filter(({ to }) => to === entity.id);
  return (
    // A bar is a place; only what stands on it makes it a table.
    (entity.role === 'backdrop' && entity.noun !== 'bar') ||
    (there.length > 0 && there.every(({ kind }) => kind === 'on'))
  );
}

/** True for a world that someone stands on rather than leaps over. */
export function stoodOn(entity: Entity, scene: Scene): boolean {
  return (
    WORLD.test(entity.noun) &&
    scene.relations.some(({ kind, to }) => to === entity.id && kind === 'on')
  );
}

/** True for a building that something stands in front of or beside. */
export function seenFromOutside(entity: Entity, scene: Scene): boolean {
  if (!BUILDING.test(entity.noun)) return false;
  return scene.relations.some(({ kind, to }) => to === entity.id && OUTSIDE.has(kind));
}
