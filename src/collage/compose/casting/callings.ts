import type { Entity, Scene } from '../../../language/scene.ts';
import { animals } from '../../../language/lexicon/living.ts';
import { roleOf } from './roles.ts';

/** Callings of people who have to do with the animal that is named with them. */
const KEEPERS =
  /^(?:farmer|rancher|hunter|fisherman|vet|veterinarian|butcher|doctor|fighter|driver|player|explorer)$/;

/** Kinds of animals that are called after people. */
const KINDS =
  /^(?:king|emperor|prince|queen|soldier|worker|clown|monk|hermit|nurse|sailor|fairy|judge|guard|pilot|driver|farm)$/;

/**
 * An animal in a calling as the animal, with the calling among its qualities, where `dress` looks
 * for what it wears: "a panda chef", "a superhero dog", "a cat dressed as a pirate".
 */
export function withCalling(entity: Entity, { entities, relations }: Scene): Entity {
  const { noun, names, qualities } = entity;
  const [whole = noun] = names;
  const first = whole.endsWith(` ${noun}`) ? whole.slice(0, -noun.length - 1) : '';
  if (animals.has(first) && !KEEPERS.test(noun) && isCalling(noun))
    return { ...entity, noun: first, names: [first], qualities: [...qualities, noun] };
  if (!animals.has(noun)) return entity;
  if (isCalling(first) && !KINDS.test(first))
    return { ...entity, names: [noun], qualities: [...qualities, first] };
  const disguise = relations.find(
    ({ kind, from, words }) =>
      kind === 'looks-like' && from === entity.id && /dress|disguis/.test(words),
  );
  const shown = entities.find(({ id }) => id === disguise?.to);
  return shown && isCalling(shown.noun)
    ? { ...entity, qualities: [...qualities, shown.noun] }
    : entity;
}

/** Clothes that make whoever wears them look like somebody. */
const DISGUISE = /^(?:costume|outfit|uniform|clothes|garb|attire|gear|suit)$/;

/** As whom somebody goes in this: a wizard in "a wizard costume"; `undefined` for other clothes. */
export function disguiseOf({ noun, names }: Entity): string | undefined {
  const [whole = noun] = names;
  if (!DISGUISE.test(noun) || !whole.endsWith(` ${noun}`)) return undefined;
  const first = whole.slice(0, -noun.length - 1);
  return isCalling(first) ? first : undefined;
}

function isCalling(noun: string): boolean {
  return roleOf({ noun, names: [] }) !== undefined;
}
