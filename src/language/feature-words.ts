import { colours } from './lexicon/colours.ts';
import { featureSuffixes, featureWords, lackingWords } from './lexicon/features.ts';
import { numberWords } from './lexicon/numbers.ts';
import type { ColourName, FeatureKind } from './scene.ts';

/** What one word says of a feature. */
export interface SaidFeature {
  readonly kind: FeatureKind;
  readonly colours: readonly ColourName[];
  readonly qualities: readonly string[];
  readonly absent: boolean;
  readonly count: number | undefined;
}

const compound = new RegExp(
  `^(.+)-(${[...featureSuffixes.keys()].toSorted((a, b) => b.length - a.length).join('|')})$`,
  'u',
);

/** `blonde-haired`, `one-eyed`, `long-legged`: the feature with its colour, number or quality. */
export function compoundFeature(word: string): SaidFeature | undefined {
  const match = compound.exec(word);
  const kind = featureSuffixes.get(match?.[2] ?? '');
  const before = match?.[1];
  if (!kind || before === undefined || /^(?:wide|cross|half)$/u.test(before)) return undefined;
  const colour = colours.get(before.replaceAll('-', ' '));
  const count = numberWords.get(before) ?? (/^\d{1,2}$/u.test(before) ? Number(before) : undefined);
  return {
    kind,
    colours: colour ? [colour] : [],
    qualities: colour || count !== undefined ? [] : [before],
    absent: false,
    count,
  };
}

/** `bearded`, `bald`, `freckled`. */
export function singleFeature(word: string): SaidFeature | undefined {
  const lacking = lackingWords.get(word);
  const kind = lacking ?? featureWords.get(word);
  return (
    kind && { kind, colours: [], qualities: [], absent: lacking !== undefined, count: undefined }
  );
}

/** True for the second half of such a word when it stands apart: "a blonde haired girl". */
export const endsCompound = (word: string): boolean =>
  word !== 'hair' && featureSuffixes.has(word) && !/^(?:bearded|winged|armed|coated)$/u.test(word);
