import type { Entity, EntityId, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { SceneryChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { isIndoors } from './backdrop-choice.ts';
import { habitatOf, isTableThing } from './place-words.ts';
import { AT_TABLE, isTable } from './scenery.ts';
import type { SceneryName } from './sceneries.ts';
import { sceneriesOf } from './sceneries.ts';
import { flies } from './seen.ts';

/** Habitats that carry their guests along: whoever is with a ship is at sea. */
const STRONG = new Set<SceneryName>(['city', 'space', 'sea', 'underwater', 'stage']);

/** The backdrop in which the things of the prompt are usually found. */
export function impliedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): SceneryChoice | undefined {
  if (scene.entities.some((entity) => !entity.negated && isTable(entity, scene))) {
    return { name: random.pick(AT_TABLE), table: true };
  }
  const [subject, ...others] = seen.filter(
    ({ entity }) => !isPicture(entity, scene) && !isServed(entity, scene, seen),
  );
  if (subject && flies(subject) && subject.entity.actions.includes('fly')) {
    return { name: random.pick(['sky', 'clouds']), table: false };
  }
  const mount = scene.relations.find(
    ({ kind, from }) => kind === 'riding' && from === subject?.entity.id,
  );
  if (others.some((one) => one.entity.id === mount?.to && flies(one))) {
    return { name: random.pick(['sky', 'clouds']), table: false };
  }
  // The moon over a barn makes no outer space, nor a kite over a field.
  const grounded = others.filter((one) => !flies(one));
  const ordered = [...(subject ? [subject] : []), ...grounded];
  const habitats = furnitureFirst(ordered, scene).map(({ entity }) => habitatOf(entity));
  // A gorilla on a skyscraper is in the city, an apple under a tree outdoors.
  const strong = habitats.find((kind) => kind !== undefined && STRONG.has(kind));
  if (strong) return { name: variant(strong, subject, scene, random), table: false };
  const onTable = subject && isTableThing(subject.entity);
  const outdoors = habitats.find((kind) => kind !== undefined && !isIndoors(kind));
  if (onTable && !outdoors) return { name: random.pick(AT_TABLE), table: true };
  const first = onTable ? outdoors : habitats.find((kind) => kind !== undefined);
  if (first) return { name: variant(first, subject, scene, random), table: false };
  if (grounded.some(({ entity }) => isTableThing(entity))) {
    return { name: random.pick(AT_TABLE), table: true };
  }
  const { place, implied } = scene.setting;
  return place && implied ? { name: random.pick(sceneriesOf(place)), table: false } : undefined;
}

/**
 * True for what is in a vessel or on a dish: mushrooms on a pizza make no forest, a ship in a bottle
 * no sea.
 */
function isServed(entity: Entity, scene: Scene, seen: readonly Seen[]): boolean {
  const serves = (id: EntityId) =>
    seen.some((one) => one.entity.id === id && isTableThing(one.entity));
  return scene.relations.some(({ kind, from, to }) =>
    kind === 'in'
      ? from === entity.id && serves(to)
      : (kind === 'with' || kind === 'contains') && to === entity.id && serves(from),
  );
}

const PICTURE =
  /^(?:graffiti|mural|painting|picture|photo|photograph|poster|drawing|portrait|print|sticker|stamp|logo)$/;
const PRINTED =
  /^(?:wall|t-?shirt|poster|mug|flag|sign|screen|canvas|billboard|banner|brick wall|hoodie)$/;

/** True for what the prompt has on or in a picture: where it lives does not matter there. */
function isPicture(entity: Entity, scene: Scene): boolean {
  const nouns = new Map(scene.entities.map(({ id, noun }) => [id, noun]));
  return scene.relations.some(({ kind, from, to, words }) =>
    kind === 'of' && to === entity.id
      ? PICTURE.test(nouns.get(from) ?? '')
      : kind === 'on' &&
        from === entity.id &&
        PRINTED.test(nouns.get(to) ?? '') &&
        !/sit|stand|lean|walk|perch|climb|sleep|lying/.test(words),
  );
}

/** What the subject sits or lies on says more about the place than where it lives in the wild. */
function furnitureFirst(seen: readonly Seen[], scene: Scene): readonly Seen[] {
  const [subject] = seen;
  const used = scene.relations
    .filter(({ kind, from }) => /^(?:on|in|at|using)$/.test(kind) && from === subject?.entity.id)
    .map(({ to }) => to);
  return [
    ...seen.filter(({ entity }) => used.includes(entity.id)),
    ...seen.filter(({ entity }) => !used.includes(entity.id)),
  ];
}

/** Habitats with neighbours that suit as well, so that seeds differ; the first is the usual one. */
const NEIGHBOURS: Readonly<Record<SceneryName, readonly SceneryName[]>> = {
  sky: ['sky', 'sky', 'clouds'],
  city: ['city', 'city', 'street'],
  jungle: ['jungle', 'jungle', 'jungle', 'forest'],
  forest: ['forest', 'forest', 'forest', 'swamp', 'waterfall'],
  meadow: ['meadow', 'meadow', 'park', 'garden', 'farm'],
  street: ['street', 'street', 'road', 'city'],
  mountains: ['mountains', 'mountains', 'lake', 'canyon'],
  desert: ['desert', 'desert', 'desert', 'canyon'],
  river: ['river', 'river', 'lake', 'pond'],
  room: ['room', 'living-room', 'living-room', 'bedroom'],
  sea: ['sea', 'sea', 'harbour'],
};

/** Metres from which a thing of a river or of the mountains is a work of building. */
const BUILT = 4;
const OUT_OF_TOWN = new Set<SceneryName>(['river', 'mountains', 'desert']);

function variant(
  name: SceneryName,
  subject: Seen | undefined,
  scene: Scene,
  random: Random,
): SceneryName {
  // What is built stands where it stands: the Great Wall in no canyon, a bridge over a river.
  const built = subject?.facts.bearing === 'stands' && subject.facts.metres > BUILT;
  if (built && OUT_OF_TOWN.has(name)) return name;
  // A storm is at its wildest where the thing belongs: out at sea, not in harbour.
  if (scene.setting.weather.includes('storm')) return name;
  return random.pick(NEIGHBOURS[name] ?? [name]);
}
