import { animals, people } from '../../language/lexicon/living.ts';
import type { Entity } from '../../language/scene.ts';
import phrases from './phrases.json' with { type: 'json' };
import homes from './subject-homes.json' with { type: 'json' };

/** Words that praise a thing of this kind without saying anything of its colour, size or mood. */
export function adjectivesFor({ noun }: Entity): readonly string[] {
  const { animal, person, thing } = phrases.adjectives;
  return animals.has(noun) ? animal : people.has(noun) ? person : thing;
}

const INDOORS: ReadonlySet<string> = new Set([...homes.food.places, ...homes.furnishing.places]);

/** True for what is usually met under the sky. */
export const isOutOfDoors = (entity: Entity): boolean =>
  homesOf(entity).some((place) => !INDOORS.has(place));

/** Where such a thing may be met, `in a quiet forest`; nothing for things that are met anywhere. */
export function homesOf({ noun, names }: Entity): readonly string[] {
  // The most telling name first: a polar bear is no bear of the forest.
  for (const name of [...names, noun]) {
    const home = Object.values(homes).find(({ nouns }) => nouns.includes(name));
    if (home) return home.places;
  }
  return people.has(noun) ? phrases.abroad : [];
}
