import {
  isBuilding,
  isInside,
  isLiving,
  isScenery,
  type Draft,
  type DraftRelation,
} from './draft.ts';
import { doingPlaces, impliedPlaces, livingPlaces } from './lexicon/implied-places.ts';
import {
  buildingParts,
  furniturePlaces,
  grounds,
  indoorPlaces,
  placeNouns,
  vagueScenery,
  worldPlaces,
} from './lexicon/places.ts';
import { wordSet } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Place, RelationKind } from './scene.ts';

/** Buildings that people picture from inside when they say what is in them. */
const publicRooms: ReadonlySet<Place> = new Set<Place>([
  'cafe',
  'restaurant',
  'bar',
  'shop',
  'classroom',
  'hospital',
  'museum',
]);

/** What hangs or stands in front of a building. */
const fronts = wordSet('sign, awning, name, banner, flag, logo, light, terrace, tree, car');

/** "A café with round tables" is seen from inside, "a café with a red door" from the street. */
export const isFurnished = (draft: Draft, relations: readonly DraftRelation[]): boolean =>
  isBuilding(draft) &&
  publicRooms.has(placeNouns.get(draft.noun) ?? 'sky') &&
  relations.some(
    ({ kind, from, to }) =>
      from === draft &&
      (kind === 'with' || kind === 'contains') &&
      !to.negated &&
      !buildingParts.has(to.noun) &&
      !fronts.has(to.noun) &&
      !isScenery(to),
  );

/** The first value that a table has for a word. */
export function firstOf<Value>(
  words: readonly string[],
  table: ReadonlyMap<string, Value>,
): Value | undefined {
  return words.map((word) => table.get(word)).find((value) => value !== undefined);
}

/** The places that are said: what things are in or at comes before what is merely mentioned. */
export function namedPlaces(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
  circumstances: readonly NounPhrase[],
  loose: readonly string[],
): readonly Place[] {
  const entered = new Map<Draft, DraftRelation>();
  for (const relation of relations) {
    if (!stagingKinds.has(relation.kind)) continue;
    const known = entered.get(relation.to);
    // "a village in the mountains" says more of the village than of who else is there.
    if (!known || placeNamed(known.from.phrase) !== undefined) entered.set(relation.to, relation);
  }
  const stages = drafts.flatMap((draft) => {
    const relation = entered.get(draft);
    return relation ? [{ draft, relation }] : [];
  });
  const pictured = new Set(
    relations
      .filter(
        ({ kind, from }) =>
          /^(?:looks-like|made-of|wearing|holding)$/u.test(kind) ||
          // A painting of a beach is elsewhere; the floor of a library is in it.
          (kind === 'of' && !isScenery(from)),
      )
      .map(({ to }) => to),
  );
  // "A castle under a red sky", "a pink sky over a field": the picture is of what is on the ground.
  const overhead = new Set(
    relations.flatMap(({ kind, from, to }) =>
      kind === 'under'
        ? [to]
        : kind === 'above' && placeNamed(to.phrase) !== undefined
          ? [from]
          : [],
    ),
  );
  for (const draft of overhead) if (placeNamed(draft.phrase) !== 'sky') overhead.delete(draft);
  const staged = stages.map(({ draft, relation }) => ({
    place: pictured.has(draft) ? undefined : stagedPlace(draft, relation),
    around: placeNamed(relation.from.phrase) !== undefined,
    ground: grounds.has(draft.noun),
  }));
  const candidates = [
    ...staged.filter(({ around, ground }) => !around && !ground).map(({ place }) => place),
    ...drafts
      .filter((draft) => !pictured.has(draft) && !overhead.has(draft))
      .filter((draft) => !isBuilding(draft) || isFurnished(draft, relations))
      .map((draft) => placeNamed(draft.phrase)),
    ...staged.filter(({ around }) => around).map(({ place }) => place),
    ...circumstances.map(placeNamed),
    ...loose.map((word) => placeNouns.get(word)),
  ];
  const under = staged.filter(({ ground }) => ground).map(({ place }) => place);
  const said = candidates.filter((place) => place !== undefined);
  const found = new Set(said.length > 0 ? said : under.filter((place) => place !== undefined));
  // A library is a room: nothing besides it.
  if ([...found].some((place) => place !== 'room' && indoorPlaces.has(place))) found.delete('room');
  return [...found];
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
    if (shells.has(draft.noun)) return undefined;
    return isInside(relation) || isAtWork(relation)
      ? (placeNamed(draft.phrase) ?? 'room')
      : undefined;
  }
  const named = placeNamed(draft.phrase);
  // Everything outdoors is under the sky.
  if (kind === 'under' && named === 'sky') return undefined;
  if (kind === 'under' && (named === 'sea' || draft.noun === 'water')) return 'underwater';
  if (named || kind === 'above' || kind === 'under') return named;
  const world = worldOf(draft);
  // A wolf that howls at the moon is not on it.
  return kind === 'at' && world && distant.has(world) ? undefined : world;
}

const distant: ReadonlySet<Place> = new Set<Place>(['planet', 'space', 'sky']);

/** Buildings that one looks out of: whoever is in them is seen from outside. */
const shells = wordSet(
  'tent, tipi, teepee, tower, watchtower, lighthouse, windmill, treehouse, tree house, igloo, gazebo, pagoda, turret',
);

/** "At the library", "at school": inside, for whoever has business there. */
const isAtWork = ({ kind, words, from, to }: DraftRelation): boolean =>
  kind === 'at' && /\bat$/u.test(words) && isLiving(from) && placeNouns.has(to.noun);

const worldOf = ({ noun, phrase }: Draft): Place | undefined =>
  worldPlaces.get(noun) ?? worldPlaces.get(phrase.head);

/** The place that a phrase names by its noun, or, for a vague noun, by the words before it. */
function placeNamed(phrase: NounPhrase): Place | undefined {
  const byName = firstOf([...phrase.names, phrase.head], placeNouns);
  if (byName && byName !== 'room') return byName;
  return (
    (vagueScenery.has(phrase.noun)
      ? (firstOf(phrase.words, adjectivePlaces) ?? firstOf(phrase.words.slice(0, -1), placeNouns))
      : undefined) ?? byName
  );
}

/** Describing words that name a place: `underwater scene`, `tropical landscape`. */
const adjectivePlaces: ReadonlyMap<string, Place> = new Map([
  ['underwater', 'underwater'],
  ['alien', 'planet'],
  ['lunar', 'planet'],
  ['martian', 'planet'],
  ['cosmic', 'space'],
  ['snowy', 'snow'],
  ['urban', 'city'],
  ['rural', 'field'],
  ['mountainous', 'mountains'],
  ['tropical', 'beach'],
  ['arctic', 'snow'],
  ['volcanic', 'volcano'],
]);

/**
 * What the subjects, their doings, and the furniture and vehicles that they use make people picture.
 */
export function impliedPlace(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
): Place | undefined {
  const used = new Set(
    relations.filter(({ kind }) => /^(?:in|on|at|using|riding)$/u.test(kind)).map(({ to }) => to),
  );
  const doing = drafts
    .filter(({ actions }) => actions.size > 0)
    .map((draft) => placeOfDoing(draft, relations))
    .find((place) => place !== undefined);
  if (doing) return doing;
  for (const draft of drafts) {
    if (!draft.topLevel && !used.has(draft)) continue;
    const place =
      standsFor(draft, used) ??
      firstOf(draft.names, impliedPlaces) ??
      // A castle tower stands outside, a kitchen table in a kitchen.
      (isBuilding(draft) ? undefined : firstOf(draft.phrase.words.slice(0, -1), placeNouns));
    if (place) return place;
  }
  return undefined;
}

/** A sofa that somebody sits on stands in a living room; "on the bus" is inside it. */
const standsFor = (draft: Draft, used: ReadonlySet<Draft>): Place | undefined =>
  used.has(draft) ? furniturePlaces.get(draft.noun) : undefined;

/** Where a draft must be to do what it does. */
function placeOfDoing(draft: Draft, relations: readonly DraftRelation[]): Place | undefined {
  const actions = [...draft.actions];
  const watery = actions.includes('swim') ? firstOf(draft.names, livingPlaces) : undefined;
  if (watery) return watery;
  const objects = relations.filter(({ from }) => from === draft).map(({ to }) => to);
  const alive = isLiving(draft);
  const flown = objects.some((object) => object.actions.has('fly'));
  const did = flown ? [...actions, 'fly'] : actions;
  const pairs = !alive
    ? []
    : did.flatMap((action) =>
        objects.flatMap(({ names }) => names.map((name) => `${action} ${name}`)),
      );
  const done = firstOf(pairs, doingPlaces);
  if (done) return done;
  if (draft.topLevel && actions.some((action) => airborne.has(action))) return 'sky';
  return alive ? firstOf(actions, doingPlaces) : undefined;
}

const airborne = new Set(['fly', 'soar', 'glide', 'hover']);
