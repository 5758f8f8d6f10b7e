import type { Entity, Place, Relation, Scene, Setting } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { FigureFacts } from '../../art/figure.ts';
import type { BackdropKind } from '../plan.ts';
import { people } from '../../../language/lexicon/living.ts';
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
  /** `noto:cat`, `rig:typing`. */
  readonly art: string;
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
/** Habitats that carry their guests along: whoever is with a ship is at sea. */
const STRONG = new Set<BackdropKind>(['city', 'space', 'sea', 'underwater', 'stage']);
const INDOORS = new Set<BackdropKind>(['room', 'kitchen', 'office', 'stage', 'studio']);
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
  if (named) return { kind: named, table: tableIn(scene, seen, named), because: 'named' };
  const implied = impliedScenery(scene, seen, random);
  const { kind, table } = implied ?? freeScenery(scene, seen, random);
  return {
    kind,
    table: table || tableIn(scene, seen, kind),
    because: implied ? 'implied' : 'free',
  };
}

const WEATHER = /^(?:rain|snow|fog|mist|storm|thunderstorm|sunshine|sunlight|wind|blizzard|haze)$/;
/** Buildings that are places inside and things outside. */
const BUILDING =
  /^(?:school|church|cathedral|temple|hospital|museum|theater|theatre|restaurant|cafe|store|shop|hotel|barn|house|castle|mosque|palace|cabin|bank|library|garage|factory|stadium|pub)$/;
const WORLD = /^(?:moon|mars)$/;
const TABLE = /^(?:table|dining table|kitchen table|counter|countertop|bar|desk)$/;
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
  if (WEATHER.test(entity.noun)) return entity.role !== 'subject';
  if (entity.noun === 'window') return entity.role !== 'subject' && !seenFromOutside(entity, scene);
  if (WORLD.test(entity.noun) && stoodOn(entity, scene)) return true;
  if (isTable(entity, scene)) return true;
  if (entity.role !== 'backdrop') return false;
  return kindOf(entity, scenery) !== undefined && !seenFromOutside(entity, scene);
}

/** True for a table that is only there for what stands on it: the foreground shows it. */
export function isTable(entity: Entity, scene: Scene): boolean {
  const { place, indoors } = scene.setting;
  if (!TABLE.test(entity.noun) || entity.role === 'subject') return false;
  if (place !== undefined && !indoors) return false;
  const there = scene.relations.filter(({ to }) => to === entity.id);
  return (
    entity.role === 'backdrop' || (there.length > 0 && there.every(({ kind }) => kind === 'on'))
  );
}

/** True for a world that someone stands on rather than leaps over. */
function stoodOn(entity: Entity, scene: Scene): boolean {
  return scene.relations.some(({ kind, to }) => to === entity.id && kind === 'on');
}

function seenFromOutside(entity: Entity, scene: Scene): boolean {
  if (!BUILDING.test(entity.noun)) return false;
  return scene.relations.some(({ kind, to }) => to === entity.id && OUTSIDE.has(kind));
}

function namedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropKind | undefined {
  const { setting } = scene;
  if (scene.entities.some((e) => !e.negated && WORLD.test(e.noun) && stoodOn(e, scene))) {
    return 'space';
  }
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
    return random.pick(places[setting.place]);
  }
  if (setting.indoors) return words[0]?.kind ?? 'room';
  const vague = words[0]?.kind;
  // "In the air" or "under clouds" is no place for someone who stands on the ground.
  if (vague && seen[0] && flies(seen[0]) && vague !== 'clouds') {
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

/** Backdrops that show a place more closely than its usual ones do. */
const CLOSER: Readonly<Partial<Record<Place, readonly BackdropKind[]>>> = {
  room: ['kitchen', 'office', 'stage', 'studio', 'pool-room'],
  kitchen: ['room'],
  office: ['room'],
  sky: ['clouds', 'sky'],
  city: ['street', 'river'],
  street: ['city'],
  river: ['mountains', 'meadow', 'forest'],
  mountains: ['desert', 'snow', 'meadow'],
  field: ['snow', 'desert'],
  garden: ['forest'],
  snow: ['mountains', 'forest'],
  sea: ['beach', 'underwater'],
  beach: ['sea'],
};

const agrees = (kind: BackdropKind, place: Place): boolean =>
  places[place].includes(kind) || (CLOSER[place] ?? []).includes(kind);

function outdoorsOf(
  words: readonly { readonly kind: BackdropKind | undefined }[],
  building: Entity,
  random: Random,
): BackdropKind {
  const around = [...words.map(({ kind }) => kind), habitatOf(building)];
  return (
    around.find((kind) => kind !== undefined && !INDOORS.has(kind)) ??
    random.pick(['street', 'meadow'])
  );
}

function impliedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): Omit<BackdropChoice, 'because'> | undefined {
  const [subject, ...others] = seen;
  if (subject && flies(subject) && subject.entity.actions.includes('fly')) {
    return { kind: random.pick(['sky', 'clouds']), table: false };
  }
  // The moon over a barn makes no outer space, nor a kite over a field.
  const grounded = others.filter((one) => !flies(one));
  const habitats = [...(subject ? [subject] : []), ...grounded].map(({ entity }) =>
    habitatOf(entity),
  );
  // A gorilla on a skyscraper is in the city, an apple under a tree outdoors.
  const strong = habitats.find((kind) => kind !== undefined && STRONG.has(kind));
  if (strong) return { kind: variant(strong, random), table: false };
  const onTable = subject && namesOf(subject.entity).some((name) => onTables.has(name));
  const outdoors = habitats.find((kind) => kind !== undefined && !INDOORS.has(kind));
  if (onTable && !outdoors)
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
  const first = onTable ? outdoors : habitats.find((kind) => kind !== undefined);
  if (first) return { kind: variant(first, random), table: false };
  if (grounded.some(({ entity }) => namesOf(entity).some((name) => onTables.has(name)))) {
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
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
  // Words alone, on a sign, before a composition of colours.
  if (scene.entities.some((entity) => !entity.negated && isTable(entity, scene))) {
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
  }
  if (!first || first.entity.id === 'text' || scene.entities.every(isAbstract(seen))) {
    return { kind: random.chance(0.75) ? 'abstract' : 'studio', table: false };
  }
  const { facts, entity } = first;
  if (facts.bearing === 'swims') return { kind: 'underwater', table: false };
  if (facts.bearing === 'celestial') return { kind: 'space', table: false };
  if (facts.bearing === 'flies') return { kind: random.pick(['sky', 'meadow']), table: false };
  if (ANYONE.has(entity.noun)) {
    const dark = scene.setting.time === 'night' || /firework/.test(scene.prompt);
    return {
      kind: random.pick(['meadow', 'street', 'city', dark ? 'city' : 'studio']),
      table: false,
    };
  }
  const small = facts.metres < 0.45 && facts.extent === 'whole';
  if (small) return { kind: random.pick(['studio', 'room']), table: true };
  return { kind: 'studio', table: false };
}

/** True for entities that nothing in the picture shows but their name. */
const isAbstract =
  (seen: readonly Seen[]) =>
  (entity: Entity): boolean =>
    !seen.some((one) => one.entity.id === entity.id && one.entity.noun === entity.noun);

/** Some habitats have neighbours that suit as well, so that seeds differ. */
function variant(kind: BackdropKind, random: Random): BackdropKind {
  if (kind === 'sky') return random.chance(0.35) ? 'clouds' : 'sky';
  if (kind === 'city') return random.chance(0.3) ? 'street' : 'city';
  if (kind === 'jungle') return random.chance(0.25) ? 'forest' : 'jungle';
  return kind;
}

/** Tables carry what the prompt puts on them, and who types there. */
function tableIn(scene: Scene, seen: readonly Seen[], kind: BackdropKind): boolean {
  if (!['room', 'kitchen', 'office', 'studio'].includes(kind)) return false;
  if (seen[0]?.art === 'rig:typing') return true;
  return scene.entities.some((entity) => !entity.negated && isTable(entity, scene));
}

function flies({ entity, facts }: Seen): boolean {
  if (facts.bearing === 'flies' || facts.bearing === 'celestial') return true;
  return entity.actions.includes('fly') && !people.has(entity.noun);
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
