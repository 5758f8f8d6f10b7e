import { animals, people } from '../../language/lexicon/living.ts';
import type { Entity, Setting } from '../../language/scene.ts';
import coats from './tables/coats.json' with { type: 'json' };
import details from './tables/details.json' with { type: 'json' };
import homes from './tables/homes.json' with { type: 'json' };
import manner from './tables/manner.json' with { type: 'json' };

type Home = (typeof homes)[keyof typeof homes];

const INDOORS: ReadonlySet<Home> = new Set([homes.food, homes.furnishing]);

const ABROAD = ['in a leafy park', 'in a quiet, sunlit garden', 'on a green lawn'] as const;

/** The most telling name counts first: a polar bear is no bear of the forest. */
function homeOf({ noun, names }: Entity): Home | undefined {
  const all: readonly Home[] = Object.values(homes);
  for (const name of [...names, noun]) {
    const home = all.find(({ nouns }) => nouns.includes(name));
    if (home) return home;
  }
  return undefined;
}

export const isPerson = ({ noun }: Entity): boolean => people.has(noun);

/** Words that praise a thing of this kind without saying anything of its colour, size or mood. */
export function adjectivesFor(entity: Entity): readonly string[] {
  const { animal, person, thing } = manner.adjectives;
  return animals.has(entity.noun) ? animal : isPerson(entity) ? person : thing;
}

/** True for what is usually met under the sky. */
export function isOutOfDoors(entity: Entity): boolean {
  const home = homeOf(entity);
  return home === undefined ? isPerson(entity) : !INDOORS.has(home);
}

/** Where such a thing may be met, `in a quiet forest`; nothing for things that are met anywhere. */
export const homesOf = (entity: Entity): readonly string[] =>
  homeOf(entity)?.places ?? (isPerson(entity) ? ABROAD : []);

/** Words of places that the sun shines on. */
const SUNNY = /\b(?:sunlit|golden|bright)\b/u;

/** Those of these places that suit the asked hour and weather: no forest is sunlit by night. */
export function placesAt(places: readonly string[], { time, weather }: Setting): readonly string[] {
  const sunny = (time === undefined || time === 'day') && weather.every((one) => one === 'sunny');
  return sunny ? places : places.filter((place) => !SUNNY.test(place));
}

/** What such a thing does of itself, as a template: `is standing alert`. */
export const doingsOf = (entity: Entity): readonly string[] =>
  homeOf(entity)?.doing ?? (isPerson(entity) ? ['is standing [quietly|confidently]'] : []);

/** Whether a noun alone may be meant, `cat`, that wants an article before it. */
export const isCountable = (entity: Entity): boolean =>
  animals.has(entity.noun) || isPerson(entity) || homeOf(entity) !== undefined;

/** Templates of a telling detail of such a thing. */
export function detailsOf(entity: Entity): readonly string[] {
  const { noun, material, pattern } = entity;
  if (isPerson(entity)) return details.person;
  // A coat of its own would hide what the prompt covers it with.
  const natural = material === undefined && pattern === undefined;
  if (animals.has(noun)) return [...(natural ? coatOf(noun) : []), ...details.living];
  const home = homeOf(entity);
  if (home === homes.vehicle) return [...details.vehicle, ...details.thing];
  if (home === homes.building) return [...details.building, ...details.thing];
  if (home === homes.food && !VESSELS.has(noun)) return details.food;
  return details.thing;
}

const VESSELS: ReadonlySet<string> = new Set(['teapot', 'cup', 'mug', 'bowl']);

function coatOf(noun: string): readonly string[] {
  if (coats.fur.includes(noun)) return details.fur;
  if (coats.feathers.includes(noun)) return details.feathers;
  return coats.scales.includes(noun) ? details.scales : [];
}
