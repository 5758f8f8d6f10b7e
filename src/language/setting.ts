import { isBuilding, isInside, isScenery, type Draft, type DraftRelation } from './draft.ts';
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
import type { Place, RelationKind, Setting } from './scene.ts';

/** Where, when and in which weather, from everything that was named. */
export function readSetting(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
  circumstances: readonly NounPhrase[],
  loose: readonly string[],
): Setting {
  const shown = drafts.filter(({ negated }) => !negated);
  const named = placeOf(shown, relations, circumstances, loose);
  const place = named ?? impliedPlace(shown, relations);
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
    also: [],
    implied: named === undefined && place !== undefined,
    indoors: !outdoors && (indoors || (place !== undefined && indoorPlaces.has(place))),
    time: sunTime(shown) ?? firstOf(atmosphere, timeWords),
    moment: undefined,
    season: undefined,
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

/** "the sun setting behind a hill" */
function sunTime(drafts: readonly Draft[]): Setting['time'] {
  const sun = drafts.find(({ noun }) => noun === 'sun');
  return sun?.actions.has('set') ? 'sunset' : sun?.actions.has('rise') ? 'dawn' : undefined;
}

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
  const entered = new Map<Draft, DraftRelation>();
  for (const relation of relations) {
    if (stagingKinds.has(relation.kind)) entered.set(relation.to, relation);
  }
  const stages = drafts.flatMap((draft) => {
    const relation = entered.get(draft);
    return relation ? [{ draft, relation }] : [];
  });
  const pictured = new Set(
    relations
      .filter(({ kind }) => /^(?:of|looks-like|made-of|wearing|holding)$/u.test(kind))
      .map(({ to }) => to),
  );
  const overhead = new Set(
    relations
      .filter(({ kind, to }) => kind === 'under' && placeNamed(to.phrase) === 'sky')
      .map(({ to }) => to),
  );
  const candidates = [
    ...stages.map(({ draft, relation }) => stagedPlace(draft, relation)),
    ...drafts
      .filter((draft) => !pictured.has(draft) && !isBuilding(draft) && !overhead.has(draft))
      .map((draft) => placeNamed(draft.phrase)),
    ...circumstances.map(placeNamed),
    ...loose.map((word) => placeNouns.get(word)),
  ];
  return candidates.find((place) => place !== undefined);
}

/** Relations whose target is where something happens. */
const stagingKinds: ReadonlySet<RelationKind> = new Set([
  'in',
  'on',
  'at',
  'through',
  'above',
  'under',
  'around',
]);

function stagedPlace(draft: Draft, relation: DraftRelation): Place | undefined {
  const { kind } = relation;
  if (isBuilding(draft)) {
    return isInside(relation) ? (placeNamed(draft.phrase) ?? 'room') : undefined;
  }
  const named = placeNamed(draft.phrase);
  // Everything outdoors is under the sky.
  if (kind === 'under' && named === 'sky') return undefined;
  if (kind === 'under' && (named === 'sea' || draft.noun === 'water')) return 'underwater';
  if (named || kind === 'above' || kind === 'under') return named;
  return worldOf(draft);
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

/** What the subjects, and the furniture and vehicles that they use, make people picture. */
function impliedPlace(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
): Place | undefined {
  const used = new Set(
    relations.filter(({ kind }) => /^(?:in|on|at|using|riding)$/u.test(kind)).map(({ to }) => to),
  );
  for (const draft of drafts) {
    if (!draft.topLevel && !used.has(draft)) continue;
    if (draft.topLevel && [...draft.actions].some((action) => airborne.has(action))) return 'sky';
    const place =
      firstOf(draft.names, impliedPlaces) ?? firstOf(draft.phrase.words.slice(0, -1), placeNouns);
    if (place) return place;
  }
  return undefined;
}

const airborne = new Set(['fly', 'soar', 'glide', 'hover']);
