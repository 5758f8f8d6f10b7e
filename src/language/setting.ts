import { isScenery, type Draft, type DraftRelation } from './draft.ts';
import {
  indoorWords,
  momentWords,
  moodWords,
  outdoorWords,
  sceneryMoods,
  seasonWords,
  timeWords,
  weatherWords,
} from './lexicon/atmosphere.ts';
import { indoorPlaces } from './lexicon/places.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { firstOf, impliedPlace, namedPlaces } from './place.ts';
import type { Setting } from './scene.ts';

/** Where, when and in which weather, from everything that was named. */
export function readSetting(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
  circumstances: readonly NounPhrase[],
  adjectives: readonly string[],
): Setting {
  const shown = drafts.filter(({ negated }) => !negated);
  const kinds = new Set(shown.filter((draft) => !isScenery(draft)).flatMap(kindWords));
  const loose = adjectives.filter((word) => !kinds.has(word));
  const [named, ...also] = namedPlaces(shown, relations, circumstances, loose);
  const place = named ?? impliedPlace(shown, relations);
  const atmosphere = [
    ...shown.flatMap((draft) => (isScenery(draft) ? phraseWords : tellingWords)(draft.phrase)),
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
    also,
    implied: named === undefined && place !== undefined,
    indoors: !outdoors && (indoors || (place !== undefined && indoorPlaces.has(place))),
    time: sunTime(shown) ?? firstOf(atmosphere, timeWords),
    moment: firstOf(atmosphere, momentWords),
    season: seasonOf(shown, circumstances, loose),
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

/** Words that only name a kind: "snowy" of a snowy owl. */
const kindWords = ({ names }: Pick<NounPhrase, 'names'>): readonly string[] =>
  names.slice(0, -1).flatMap((name) => name.split(' '));

/** The words of a thing, less what only names its kind: a snowy owl tells of no snow. */
const tellingWords = (phrase: NounPhrase): readonly string[] => {
  const kind = new Set(kindWords(phrase));
  return phraseWords(phrase).filter((word) => word === phrase.noun || !kind.has(word));
};

/** A spring and a fall by themselves are things; before a noun they tell the season. */
function seasonOf(
  drafts: readonly Draft[],
  circumstances: readonly NounPhrase[],
  loose: readonly string[],
): Setting['season'] {
  const words = drafts.flatMap((draft) =>
    (isScenery(draft) ? phraseWords : tellingWords)(draft.phrase).filter(
      (word) => word !== draft.noun || !/^(?:spring|fall)$/u.test(word),
    ),
  );
  return firstOf([...circumstances.flatMap(phraseWords), ...words, ...loose], seasonWords);
}

/** "the sun setting behind a hill" */
function sunTime(drafts: readonly Draft[]): Setting['time'] {
  const sun = drafts.find(({ noun }) => noun === 'sun');
  return sun?.actions.has('set') ? 'sunset' : sun?.actions.has('rise') ? 'dawn' : undefined;
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
