import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropKind } from '../plan.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { INDOORS } from './backdrop-choice.ts';
import { habitatOf, isTableThing, places } from './place-words.ts';
import { flies } from './seen.ts';

/** Habitats that carry their guests along: whoever is with a ship is at sea. */
const STRONG = new Set<BackdropKind>(['city', 'space', 'sea', 'underwater', 'stage']);

/** The backdrop in which the things of the prompt are usually found. */
export function impliedScenery(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropChoice | undefined {
  const [subject, ...others] = seen;
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
  const habitats = [...(subject ? [subject] : []), ...grounded].map(({ entity }) =>
    habitatOf(entity),
  );
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

/** Some habitats have neighbours that suit as well, so that seeds differ. */
function variant(kind: BackdropKind, random: Random): BackdropKind {
  if (kind === 'sky') return random.chance(0.35) ? 'clouds' : 'sky';
  if (kind === 'city') return random.chance(0.3) ? 'street' : 'city';
  if (kind === 'jungle') return random.chance(0.25) ? 'forest' : 'jungle';
  return kind;
}
