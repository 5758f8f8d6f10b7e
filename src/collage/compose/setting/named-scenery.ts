import type { Entity, Place, Scene, Setting } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Seen } from './seen.ts';
import { isIndoors } from './backdrop-choice.ts';
import { habitatOf, sceneryOf } from './place-words.ts';
import { isFalls, seenFromOutside, stoodOn } from './scenery.ts';
import type { SceneryName } from './sceneries.ts';
import { sceneriesOf } from './sceneries.ts';
import { flies } from './seen.ts';

/** Words of scenery that say little: a better word of the same prompt goes first. */
const GENERIC = new Set([
  'ground',
  'wall',
  'floor',
  'table',
  'background',
  'air',
  'sky',
  'landscape',
  'window',
  'horizon',
  'cloud',
  'grass',
  'desk',
  'spotlight',
]);

const HOME = /^(?:house|villa|mansion|cottage|bungalow|hotel|palace)$/;

/** Backdrops that show a place more closely than its usual ones do. */
const CLOSER: Readonly<Partial<Record<Place, readonly SceneryName[]>>> = {
  room: [
    'kitchen',
    'office',
    'stage',
    'studio',
    'pool-room',
    'living-room',
    'bedroom',
    'bathroom',
    'dining-room',
    'library',
    'museum',
    'classroom',
    'workshop',
  ],
  kitchen: ['room'],
  office: ['room', 'laboratory'],
  sky: ['clouds', 'sky'],
  city: ['street', 'river', 'market', 'alley', 'park'],
  street: ['city', 'market', 'alley', 'road'],
  river: ['mountains', 'meadow', 'forest', 'waterfall', 'lake'],
  lake: ['pond', 'mountains'],
  mountains: ['desert', 'snow', 'meadow', 'canyon', 'volcano', 'lake'],
  field: ['snow', 'desert', 'meadow', 'farm', 'savanna', 'sports-field'],
  garden: ['forest', 'park', 'meadow'],
  park: ['playground', 'meadow'],
  snow: ['mountains', 'forest'],
  sea: ['beach', 'underwater', 'harbour'],
  beach: ['sea'],
};

/** True when a backdrop shows a place, if perhaps more closely than usual. */
const agrees = (kind: SceneryName, place: Place): boolean =>
  sceneriesOf(place).includes(kind) || (CLOSER[place] ?? []).includes(kind);

/** The backdrop that the prompt's own words of place ask for. */
export function namedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): SceneryName | undefined {
  const { setting } = scene;
  if (scene.entities.some((entity) => isFalls(entity, scene))) return 'waterfall';
  if (scene.entities.some((e) => !e.negated && stoodOn(e, scene))) {
    return 'space';
  }
  const words = scene.entities
    .filter((entity) => !entity.negated && entity.role === 'backdrop')
    .map((entity) => ({ entity, kind: sceneryOf(entity) }))
    .filter(({ kind }) => kind !== undefined);
  const pool = scene.entities.some((entity) => !entity.negated && entity.noun === 'pool');
  // A house with a pool has it in its garden.
  if (pool && seen.some(({ entity }) => HOME.test(entity.noun))) return 'park';
  if (
    pool &&
    !(setting.place && !setting.implied && !setting.indoors && setting.place !== 'room')
  ) {
    return 'pool-room';
  }
  // "In front of a school" is no classroom, though "school" makes a room elsewhere.
  const building = scene.entities.find((one) => !one.negated && seenFromOutside(one, scene));
  if (building) return outdoorsOf(words, building, random);
  if (/\bunder ?water\b|\bunder the sea\b/.test(scene.prompt.toLowerCase())) return 'underwater';
  const telling = words
    .filter(({ entity }) => !GENERIC.has(entity.noun))
    .map(({ kind }) => kind)
    .find((kind) => kind !== undefined && (!said(setting) || agrees(kind, setting.place)));
  if (telling) return telling;
  if (said(setting)) {
    const airborne = seen[0] && flies(seen[0]);
    const clouds = words.some(({ kind }) => kind === 'clouds');
    if (setting.place === 'sky' && clouds && airborne) return 'clouds';
    return random.pick(sceneriesOf(setting.place));
  }
  if (setting.indoors) return words[0]?.kind ?? 'room';
  const vague = words[0]?.kind;
  // "In the air" or "under clouds" is no place for someone who stands on the ground.
  if ((vague === 'sky' || vague === 'meadow') && seen[0] && flies(seen[0])) {
    return random.chance(0.3) ? 'sky' : 'clouds';
  }
  const aloft = vague === 'sky' || vague === 'clouds';
  if (aloft && seen[0] && !flies(seen[0])) return habitatOf(seen[0].entity) ?? 'meadow';
  return vague;
}

/** True when the prompt itself names a place. */
function said(setting: Setting): setting is Setting & { readonly place: Place } {
  return setting.place !== undefined && !setting.implied;
}

/** A place before a building: what else the prompt names, else where such buildings stand. */
function outdoorsOf(
  words: readonly { readonly kind: SceneryName | undefined }[],
  building: Entity,
  random: Random,
): SceneryName {
  const around = [...words.map(({ kind }) => kind), habitatOf(building)];
  return (
    around.find((kind) => kind !== undefined && !isIndoors(kind)) ??
    random.pick(['street', 'meadow'])
  );
}
