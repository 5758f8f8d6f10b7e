import { isBuilding, isLiving, isScenery, type Draft, type DraftRelation } from './draft.ts';
import { expressionOf } from './expression.ts';
import { compoundFeature, singleFeature, type SaidFeature } from './feature-words.ts';
import { colours as colourWords } from './lexicon/colours.ts';
import {
  borrowedFeatures,
  featureNouns,
  hairColours,
  hairStyles,
  hairWords,
  plainPeople,
  skinColours,
} from './lexicon/features.ts';
import { people } from './lexicon/living.ts';
import { ages, builds, genders } from './lexicon/people-words.ts';
import type { ColourName, Feature, FeatureKind, Looks } from './scene.ts';

/** {@link Feature} while its part is still a draft. */
export interface DraftFeature extends Omit<Feature, 'part'> {
  readonly part: Draft | undefined;
}

export interface DraftLooks extends Omit<Looks, 'features'> {
  readonly features: readonly DraftFeature[];
}

/**
 * Gathers what is said of somebody's looks, however it is said. Colours of hair and skin that were
 * read as the colour of the whole ("a blonde woman") move from the draft to the feature. `phrase` is the draft's as written.
 */
export function readLooks(
  draft: Draft,
  relations: readonly DraftRelation[],
  phrase: string,
): DraftLooks | undefined {
  if (draft.negated || isBuilding(draft) || isScenery(draft)) return undefined;
  const parts = partsOf(draft, relations);
  const alive = isLiving(draft);
  const words = [...draft.qualities, ...draft.phrase.words];
  const looks: DraftLooks = {
    age: alive ? (yearsOf(phrase) ?? told(draft, ages)) : undefined,
    gender: alive ? told(draft, genders) : undefined,
    build: alive ? told(draft, builds) : undefined,
    expression: expressionOf(draft, parts),
    features: featuresOf(draft, parts, words, alive),
  };
  const { features, ...rest } = looks;
  return features.length > 0 || Object.values(rest).some((value) => value !== undefined)
    ? looks
    : undefined;
}

/** Parts of somebody: what they have, and what is said to be theirs. */
function partsOf(draft: Draft, relations: readonly DraftRelation[]): readonly Draft[] {
  return relations.flatMap(({ kind, from, to }) => {
    if (kind === 'with' && from === draft) return [to];
    return kind === 'of' && to === draft ? [from] : [];
  });
}

/** What describing words say goes before what the noun says: "an old boy". */
function told<Value>(
  { qualities, phrase, names }: Draft,
  table: ReadonlyMap<string, Value>,
): Value | undefined {
  return [...qualities, ...phrase.words.slice(0, -1), ...names]
    .map((word) => table.get(word))
    .find((value) => value !== undefined);
}

/** "a 5-year-old girl", "an 80 year old man" */
function yearsOf(phrase: string): Looks['age'] {
  const years = Number(/\b(\d{1,3})[- ]years?[- ]old\b/u.exec(phrase)?.[1] ?? NaN);
  if (Number.isNaN(years)) return undefined;
  const steps = [
    [3, 'baby'],
    [13, 'child'],
    [20, 'teen'],
    [30, 'young'],
    [60, 'adult'],
  ] as const;
  return steps.find(([limit]) => years < limit)?.[1] ?? 'old';
}

function featuresOf(
  draft: Draft,
  parts: readonly Draft[],
  words: readonly string[],
  alive: boolean,
): readonly DraftFeature[] {
  const found = new Map<FeatureKind, DraftFeature>();
  const note = (said: SaidFeature, part?: Draft): void => {
    if (!alive && !borrowedFeatures.has(said.kind)) return;
    const known = found.get(said.kind);
    found.set(said.kind, {
      kind: said.kind,
      colours: merged(known?.colours, said.colours),
      qualities: merged(known?.qualities, said.qualities),
      absent: said.absent || known?.absent === true,
      count: said.count ?? known?.count,
      part: known?.part ?? part,
    });
  };
  for (const word of new Set(words)) {
    const feature = compoundFeature(word) ?? (alive ? singleFeature(word) : undefined);
    if (feature) note(feature);
  }
  for (const part of parts) {
    const kind = featureNouns.get(part.noun);
    if (kind) note(partFeature(kind, part), part);
  }
  if (draft.names.some((name) => people.has(name))) {
    for (const feature of personal(draft, found.has('hair'))) note(feature);
  }
  return [...found.values()];
}

const merged = <Value>(some: readonly Value[] = [], more: readonly Value[]): readonly Value[] => [
  ...new Set([...some, ...more]),
];

function partFeature(kind: FeatureKind, part: Draft): SaidFeature {
  const style = hairStyles.get(part.noun);
  const { value, vague } = part.count;
  const single = /^(?:one|single)$/u.test(part.phrase.words[0] ?? '') || part.phrase.counted;
  return {
    kind,
    colours: [...part.colours],
    qualities: [...new Set([...part.qualities, ...sizeWord(part), ...(style ? [style] : [])])],
    absent: part.negated,
    count: !vague && (value > 1 || single) ? value : undefined,
  };
}

const sizeWord = ({ size }: Draft): readonly string[] =>
  size === 'usual' ? [] : [size === 'large' || size === 'giant' ? 'big' : 'small'];

/** Words that on people are about hair and skin: "a curly blonde woman", "a black man". */
function personal(draft: Draft, haired: boolean): readonly SaidFeature[] {
  const { phrase, colours, qualities } = draft;
  const { words } = phrase;
  const features: SaidFeature[] = [];
  const hair = words.filter((word) => hairColours.has(word));
  const style = [...qualities].filter(
    (word) =>
      hairWords.has(word) || (haired && /^(?:long|short|straight|messy|spiky)$/u.test(word)),
  );
  if (hair.length > 0 || style.length > 0) {
    features.push({ ...plain('hair'), colours: taken(draft, hair), qualities: style });
  }
  if (phrase.names.some((name) => plainPeople.has(name))) {
    const skin = words.flatMap((word) => skinColours.get(word) ?? []);
    if (skin.length > 0) features.push({ ...plain('skin'), qualities: skin });
    for (const word of words) {
      const colour = skinColours.has(word) ? colourWords.get(word) : undefined;
      if (colour) colours.delete(colour);
    }
  }
  return features;
}

const plain = (kind: FeatureKind): SaidFeature => ({
  kind,
  colours: [],
  qualities: [],
  absent: false,
  count: undefined,
});

/** The colours of some words, which the draft then has no longer. */
function taken(draft: Draft, words: readonly string[]): readonly ColourName[] {
  const found = words.flatMap((word) => hairColours.get(word) ?? []);
  for (const colour of found) draft.colours.delete(colour);
  return found;
}
