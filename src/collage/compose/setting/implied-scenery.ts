import type { Entity, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropKind } from '../plan.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { INDOORS } from './backdrop-choice.ts';
import { habitatOf, isTableThing, places } from './place-words.ts';
import { isTable } from './scenery.ts';
import { flies } from './seen.ts';

/** Habitats that carry their guests along: whoever is with a ship is at sea. */
const STRONG = new Set<BackdropKind>(['city', 'space', 'sea', 'underwater', 'stage']);

/** The backdrop in which the things of the prompt are usually found. */
export function impliedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropChoice | undefined {
  if (scene.entities.some((entity) => !entity.negated && isTable(entity, scene))) {
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
  }
  const [subject, ...others] = seen.filter(({ entity }) => !isPicture(entity, scene));
  if (subject && flies(subject) && subject.entity.actions.includes('fly')) {
    return { kind: random.pick(['sky', 'clouds']), table: false };
  }
  const mount = scene.relations.find(
    ({ kind, from }) => kind === 'riding' && from === subject?.entity.id,
  );
  if (others.some((one) => one.entity.id === mount?.to && flies(one))) {
    return { kind: random.pick(['sky', 'clouds']), table: false };
  }
  // The moon over a barn makes no outer space, nor a kite over a field.
  const grounded = others.filter((one) => !flies(one));
  const ordered = [...(subject ? [subject] : []), ...grounded];
  const habitats = furnitureFirst(ordered, scene).map(({ entity }) => habitatOf(entity));
  // A gorilla on a skyscraper is in the city, an apple under a tree outdoors.
  const strong = habitats.find((kind) => kind !== undefined && STRONG.has(kind));
  if (strong) return { kind: variant(strong, random), table: false };
  const onTable = subject && isTableThing(subject.entity);
  const outdoors = habitats.find((kind) => kind !== undefined && !INDOORS.has(kind));
  if (onTable && !outdoors)
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
  const first = onTable ? outdoors : habitats.find((kind) => kind !== undefined);
  if (first) return { kind: variant(first, random), table: false };
  if (grounded.some(({ entity }) => isTableThing(entity))) {
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
  }
  const { place, implied } = scene.setting;
  return place && implied ? { kind: random.pick(places[place]), table: false } : undefined;
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

/** Some habitats have neighbours that suit as well, so that seeds differ. */
function variant(kind: BackdropKind, random: Random): BackdropKind {
  if (kind === 'sky') return random.chance(0.35) ? 'clouds' : 'sky';
  if (kind === 'city') return random.chance(0.3) ? 'street' : 'city';
  if (kind === 'jungle') return random.chance(0.25) ? 'forest' : 'jungle';
  return kind;
}
