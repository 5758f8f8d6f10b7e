import { isScenery, type Draft, type DraftRelation } from './draft.ts';
import {
  indoorWords,
  moodWords,
  outdoorWords,
  sceneryMoods,
  timeWords,
  weatherWords,
} from './lexicon/atmosphere.ts';
import {
  impliedPlaces,
  indoorPlaces,
  placeNouns,
  vagueScenery,
  worldPlaces,
} from './lexicon/places.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Place, Setting } from './scene.ts';

/** Where, when and in which weather, from everything that was named. */
export function readSetting(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
  circumstances: readonly NounPhrase[],
  loose: readonly string[],
): Setting {
  const shown = drafts.filter(({ negated }) => !negated);
  const named = placeOf(shown, relations, circumstances, loose);
  const place = named ?? impliedPlace(shown);
  const atmosphere = [
    ...shown.flatMap(({ phrase }) => phraseWords(phrase)),
    ...circumstances.flatMap(phraseWords),
    ...loose,
  ];
  const plainThings = new Set(
    shown.filter((draft) => !isScenery(draft)).flatMap(({ qualities }) => [...qualities]),
  );
  const outdoors = atmosphere.some((word) => outdoorWords.has(word));
  const indoors = atmosphere.some((word) => indoorWords.has(word));
  return {
    place,
    implied: named === undefined && place !== undefined,
    indoors: !outdoors && (indoors || (place !== undefined && indoorPlaces.has(place))),
    time: firstOf(atmosphere, timeWords),
    weather: weatherOf(shown, atmosphere),
    moods: [
      ...new Set(
        atmosphere.filter(
          (word) => moodWords.has(word) || (sceneryMoods.has(word) && !plainThings.has(word)),
        ),
      ),
    ],
  };
}

const phraseWords = (phrase: NounPhrase): readonly string[] => [
  ...phrase.words,
  ...phrase.names,
  phrase.noun,
];

function firstOf<Value>(
  words: readonly string[],
  table: ReadonlyMap<string, Value>,
): Value | undefined {
  return words.map((word) => table.get(word)).find((value) => value !== undefined);
}

function weatherOf(drafts: readonly Draft[], words: readonly string[]): Setting['weather'] {
  const found = new Set<Setting['weather'][number]>();
  for (const word of words) {
    const weather = weatherWords.get(word);
    // A rainbow trout and rainbow waterfalls are no weather; a rainbow is.
    if (weather === 'rainbow' && !drafts.some(({ noun }) => noun === 'rainbow')) continue;
    if (weather) found.add(weather);
  }
  return [...found];
}

/** The place that is said: what things are in or at comes before what is merely mentioned. */
function placeOf(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
  circumstances: readonly NounPhrase[],
  loose: readonly string[],
): Place | undefined {
  const stages = drafts.filter((draft) =>
    relations.some(
      ({ to, kind }) => to === draft && /^(?:in|on|at|through|above|under|around)$/u.test(kind),
    ),
  );
  const pictured = new Set(
    relations
      .filter(({ kind }) => /^(?:of|looks-like|made-of|wearing|holding)$/u.test(kind))
      .map(({ to }) => to),
  );
  const candidates = [
    ...stages.map((draft) => placeNamed(draft.phrase) ?? worldOf(draft)),
    ...drafts.filter((draft) => !pictured.has(draft)).map((draft) => placeNamed(draft.phrase)),
    ...circumstances.map(placeNamed),
    ...loose.map((word) => placeNouns.get(word)),
  ];
  return candidates.find((place) => place !== undefined);
}

const worldOf = ({ noun, phrase }: Draft): Place | undefined =>
  worldPlaces.get(noun) ?? worldPlaces.get(phrase.head);

/** The place that a phrase names by its noun, or, for a vague noun, by the words before it. */
function placeNamed(phrase: NounPhrase): Place | undefined {
  const byName = firstOf([...phrase.names, phrase.head], placeNouns);
  if (byName) return byName;
  return vagueScenery.has(phrase.noun)
    ? (firstOf(phrase.words, adjectivePlaces) ?? firstOf(phrase.words, placeNouns))
    : undefined;
}

/** Describing words that name a place: `underwater scene`, `tropical landscape`. */
const adjectivePlaces: ReadonlyMap<string, Place> = new Map([
  ['underwater', 'underwater'],
  ['alien', 'space'],
  ['cosmic', 'space'],
  ['snowy', 'snow'],
  ['urban', 'city'],
  ['mountainous', 'mountains'],
  ['tropical', 'beach'],
  ['arctic', 'snow'],
]);

function impliedPlace(drafts: readonly Draft[]): Place | undefined {
  for (const { names } of drafts) {
    const place = firstOf(names, impliedPlaces);
    if (place) return place;
  }
  return undefined;
}
