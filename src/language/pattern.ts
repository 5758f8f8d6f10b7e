import { compoundColours } from './colour-words.ts';
import { isGarment, isLiving, type Draft, type DraftRelation } from './draft.ts';
import { patternParts, patternWords, printable, printedThings } from './lexicon/patterns.ts';
import { wordSet } from './lexicon/word-list.ts';
import type { ColourName, Entity, Pattern } from './scene.ts';

/** The pattern that describing words and parts give a thing: `striped`, "with blue stripes". */
export function readPattern(
  draft: Draft,
  relations: readonly DraftRelation[],
): Pattern | undefined {
  const part = relations
    .flatMap(({ kind, from, to }) => {
      if (kind === 'with' && from === draft) return [to];
      return (kind === 'of' || kind === 'on') && to === draft ? [from] : [];
    })
    .find((one) => isPatternOf(one, draft));
  const kind = part && patternParts.get(part.noun);
  if (part && kind)
    return { kind, colours: part.qualities.has('rainbow') ? rainbow : [...part.colours] };
  const said = draft.phrase.words.slice(0, -1);
  const pairs = said.map((word, at) => `${said[at - 1] ?? ''} ${word}`);
  for (const word of [...draft.qualities, ...pairs, ...said]) {
    const named = patternWords.get(word);
    if (named && isTrue(named, draft)) return { kind: named, colours: [] };
    // "red-striped": the stripes are red.
    const cut = word.lastIndexOf('-');
    const last = cut > 0 ? patternWords.get(word.slice(cut + 1)) : undefined;
    if (last) return { kind: last, colours: compoundColours(word.slice(0, cut)) ?? [] };
  }
  return undefined;
}

const rainbow: readonly ColourName[] = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'];

/** True for what covers a thing rather than standing on it. */
export function isPatternOf(part: Draft, whole: Draft): boolean {
  if (part.negated || !patternParts.has(part.noun)) return false;
  if (!printedThings.has(part.noun)) return true;
  return (
    part.phrase.plural && (isGarment(whole) || whole.names.some((name) => printable.has(name)))
  );
}

/** Halves need two colours; a rainbow trout has no rainbow, and a patched robot no patches of fur. */
const isTrue = (kind: Pattern['kind'], { colours, names }: Draft): boolean =>
  kind === 'halves' ? colours.size > 1 : !(kind === 'rainbow' && names.includes('rainbow trout'));

/**
 * Whether several colours are on every one of several things or one on each. Animals, clothes and flags
 * have all of theirs; balloons and apples share them out.
 */
export function readColouring(
  draft: Draft,
  pattern: Pattern | undefined,
  phrase: string,
): Entity['colouring'] {
  const { colours, count, names } = draft;
  if (count.value < 2 || pattern) return 'each';
  if (draft.apart) return 'spread';
  if (colours.size < 2) return 'each';
  if (isLiving(draft) || isGarment(draft) || names.some((name) => wholes.has(name))) return 'each';
  return hyphenated.test(phrase) || blackAndWhite.test(phrase) ? 'each' : 'spread';
}

const wholes = wordSet(
  'flag, umbrella, tile, tablecloth, checkerboard, soccer ball, penguin, zebra, panda, lighthouse, barber pole',
);
const hyphenated = /\p{L}-(?:and-)?\p{L}/u;
const blackAndWhite = /\bblack (?:and|&) white\b(?! (?:chess|pieces))/iu;
