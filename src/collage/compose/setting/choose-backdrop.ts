import type { Entity, Place, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { FigureFacts } from '../../art/figure.ts';
import type { BackdropKind } from '../plan.ts';
import habitatWords from './habitat-words.json' with { type: 'json' };
import sceneryWords from './scenery-words.json' with { type: 'json' };
import tableWords from './table-words.json' with { type: 'json' };

/** The backdrop that was chosen and why, for people who ask. */
export interface BackdropChoice {
  readonly kind: BackdropKind;
  /** Things stand on a table top in the foreground. */
  readonly table: boolean;
  readonly because: 'named' | 'implied' | 'free' | 'unreadable';
}

/** What the chooser knows of the things in the picture, the subject first. */
export interface Seen {
  readonly entity: Entity;
  readonly facts: FigureFacts;
}

const scenery = kindsByWord(sceneryWords);
const habitats = kindsByWord(habitatWords);
const onTables: ReadonlySet<string> = new Set(tableWords);

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
/** Words for anyone, who may be anywhere. */
const ANYONE = new Set([
  'man',
  'woman',
  'person',
  'people',
  'human',
  'guy',
  'lady',
  'runner',
  'couple',
  'friend',
]);

const places: Readonly<Record<Place, readonly BackdropKind[]>> = {
  beach: ['beach'],
  sea: ['sea'],
  underwater: ['underwater'],
  forest: ['forest'],
  jungle: ['jungle'],
  mountains: ['mountains'],
  desert: ['desert'],
  snow: ['snow'],
  field: ['meadow'],
  garden: ['meadow'],
  farm: ['meadow'],
  city: ['city'],
  street: ['street'],
  river: ['river'],
  room: ['room'],
  kitchen: ['kitchen'],
  office: ['office'],
  stage: ['stage'],
  space: ['space'],
  sky: ['sky', 'clouds'],
};

/**
 * Chooses the scenery: what the prompt names, else where its things are usually found, else a
 * plain studio. Later rules are asked only when all earlier ones are silent.
 */
export function chooseBackdrop(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropChoice {
  if (!scene.readable) return { kind: 'abstract', table: false, because: 'unreadable' };
  const named = namedScenery(scene, seen, random);
  if (named) return { kind: named, table: tableIn(scene, named), because: 'named' };
  const implied = impliedScenery(scene, seen, random);
  if (implied) return { ...implied, because: 'implied' };
  return { ...freeScenery(scene, seen, random), because: 'free' };
}

/** True for a backdrop entity that the scenery shows, rather than a thing that stands far away. */
export function isScenery(entity: Entity): boolean {
  return entity.role === 'backdrop' && kindOf(entity, scenery) !== undefined;
}

function namedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropKind | undefined {
  const { setting } = scene;
  const words = scene.entities
    .filter((entity) => !entity.negated && entity.role === 'backdrop')
    .map((entity) => ({ entity, kind: kindOf(entity, scenery) }))
    .filter(({ kind }) => kind !== undefined);
  const pool = scene.entities.some((entity) => !entity.negated && entity.noun === 'pool');
  if (
    pool &&
    !(setting.place && !setting.implied && !setting.indoors && setting.place !== 'room')
  ) {
    return 'pool-room';
  }
  const telling = words.find(({ entity }) => !GENERIC.has(entity.noun))?.kind;
  if (telling) return telling;
  if (setting.place && !setting.implied) {
    const airborne = seen[0] && flies(seen[0]);
    const clouds = words.some(({ kind }) => kind === 'clouds');
    if (setting.place === 'sky' && clouds && airborne) return 'clouds';
    return random.pick(places[setting.place]);
  }
  if (setting.indoors) return words[0]?.kind ?? 'room';
  const vague = words[0]?.kind;
  // "In the air" or "under clouds" is no place for someone who stands on the ground.
  const aloft = vague === 'sky' || vague === 'clouds';
  if (aloft && seen[0] && !flies(seen[0])) return habitatOf(seen[0].entity) ?? 'meadow';
  return vague;
}

function impliedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): Omit<BackdropChoice, 'because'> | undefined {
  for (const { entity, facts } of seen) {
    const found = { entity, facts };
    if (flies(found) && entity.actions.includes('fly')) {
      return { kind: random.pick(['sky', 'clouds']), table: false };
    }
    const habitat = habitatOf(entity);
    if (habitat) return { kind: variant(habitat, random), table: habitat === 'office' && false };
    if (namesOf(entity).some((name) => onTables.has(name))) {
      return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
    }
  }
  const { place, implied } = scene.setting;
  return place && implied ? { kind: random.pick(places[place]), table: false } : undefined;
}

function freeScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): Omit<BackdropChoice, 'because'> {
  const first = seen[0];
  if (scene.setting.moods.some((mood) => /surreal|dream|fantas|magic/.test(mood))) {
    return { kind: 'clouds', table: false };
  }
  if (!first) return { kind: scene.entities.length > 0 ? 'studio' : 'abstract', table: false };
  const { facts, entity } = first;
  if (facts.bearing === 'swims') return { kind: 'underwater', table: false };
  if (facts.bearing === 'celestial') return { kind: 'space', table: false };
  if (facts.bearing === 'flies') return { kind: random.pick(['sky', 'meadow']), table: false };
  if (ANYONE.has(entity.noun)) {
    return { kind: random.pick(['meadow', 'street', 'studio', 'city']), table: false };
  }
  const small = facts.metres < 0.45 && facts.extent === 'whole';
  if (small) return { kind: random.pick(['studio', 'room']), table: true };
  return { kind: 'studio', table: false };
}

/** Some habitats have neighbours that suit as well, so that seeds differ. */
function variant(kind: BackdropKind, random: Random): BackdropKind {
  if (kind === 'sky') return random.chance(0.35) ? 'clouds' : 'sky';
  if (kind === 'city') return random.chance(0.3) ? 'street' : 'city';
  if (kind === 'jungle') return random.chance(0.25) ? 'forest' : 'jungle';
  return kind;
}

function tableIn(scene: Scene, kind: BackdropKind): boolean {
  if (!['room', 'kitchen', 'office', 'studio'].includes(kind)) return false;
  return scene.entities.some(
    (entity) =>
      !entity.negated &&
      entity.role === 'backdrop' &&
      /^(?:table|counter|countertop|shelf|bar)$/.test(entity.noun),
  );
}

function flies({ entity, facts }: Seen): boolean {
  const bearing = facts.bearing;
  return entity.actions.includes('fly') || bearing === 'flies' || bearing === 'celestial';
}

const namesOf = (entity: Entity): readonly string[] => [...entity.names, entity.noun];

const habitatOf = (entity: Entity): BackdropKind | undefined => kindOf(entity, habitats);

function kindOf(
  entity: Entity,
  table: ReadonlyMap<string, BackdropKind>,
): BackdropKind | undefined {
  for (const name of namesOf(entity)) {
    const kind = table.get(name);
    if (kind) return kind;
  }
  return undefined;
}

function kindsByWord(
  lists: Readonly<Partial<Record<BackdropKind, readonly string[]>>>,
): ReadonlyMap<string, BackdropKind> {
  const table = new Map<string, BackdropKind>();
  for (const [kind, words] of Object.entries(lists)) {
    for (const word of words) {
      if (!table.has(word)) table.set(word, kind as BackdropKind);
    }
  }
  return table;
}
