import type { Entity, Scene } from '../../../language/scene.ts';
import { animals } from '../../../language/lexicon/living.ts';
import { roleOf } from './roles.ts';

/** Callings of people who have to do with the animal that is named with them, and its bones. */
const KEEPERS =
  /^(?:farmer|rancher|hunter|fisherman|vet|veterinarian|butcher|doctor|fighter|driver|player|explorer|skeleton)$/;

/** Kinds of animals that are called after people. */
const KINDS =
  /^(?:king|emperor|prince|queen|soldier|worker|clown|monk|hermit|nurse|sailor|fairy|judge|guard|pilot|driver|farm)$/;

/** Marks a calling among the qualities; no word of a prompt looks like it. */
const AS = 'as ';

/**
 * An animal in a calling as the animal, and whoever is shown as somebody, with that calling among the
 * qualities: "a panda chef", "a superhero dog", "a woman dressed as a pirate", "a cat as a king".
 */
export function withCalling(entity: Entity, scene: Scene): Entity {
  const { noun, names } = entity;
  const [whole = noun] = names;
  const first = whole.endsWith(` ${noun}`) ? whole.slice(0, -noun.length - 1) : '';
  if (animals.has(first) && !KEEPERS.test(noun) && isCalling(noun))
    return inCalling({ ...entity, noun: first, names: [first] }, noun);
  if (animals.has(noun) && isCalling(first) && !KINDS.test(first))
    return inCalling({ ...entity, names: [noun] }, first);
  const shown = disguisedAs(entity, scene);
  return shown === undefined ? entity : inCalling(entity, shown);
}

function inCalling(entity: Entity, calling: string): Entity {
  return { ...entity, qualities: [...entity.qualities, AS + calling] };
}

function disguisedAs({ id }: Entity, { entities, relations }: Scene): string | undefined {
  const disguise = relations.find(
    ({ kind, from, words }) =>
      kind === 'looks-like' && from === id && /dress|disguis|^as$/.test(words),
  );
  const noun = entities.find((other) => other.id === disguise?.to)?.noun;
  return noun !== undefined && isCalling(noun) ? noun : undefined;
}

/** The callings that {@link withCalling} found. */
export function callingsOf({ qualities }: Entity): readonly string[] {
  return qualities.flatMap((quality) => (quality.startsWith(AS) ? quality.slice(AS.length) : []));
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
