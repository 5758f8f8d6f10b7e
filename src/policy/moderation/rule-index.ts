import type { Group } from './match.ts';
import type { Pattern, Phrase, PhraseWord } from './pattern.ts';

/** Words of which a text has at least one where something matches it; or one that begins like these. */
interface Needed {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
}

/**
 * Finds the rules that the words of a text could break at all, in the order of the book: a handful of the
 * many hundred, nearly always, for each rule needs words that few texts have.
 */
export function createRuleIndex<Rule extends { readonly pattern: Pattern }>(
  rules: readonly Rule[],
  groups: ReadonlyMap<string, Group>,
): (words: Iterable<string>) => readonly Rule[] {
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  for (const [place, { pattern }] of rules.entries()) {
    // All of a pattern must be there, so that its rarest part is enough to look for.
    const needed = rarest(pattern.phrases.map((phrase) => neededBy(phrase, groups)));
    for (const word of needed.words) add(byWord, word, place);
    for (const beginning of needed.beginnings) add(byBeginning, beginning, place);
  }
  const lengths = [...new Set([...byBeginning.keys()].map((beginning) => beginning.length))];

  return (words) => {
    const places = new Set<number>();
    const take = (found: readonly number[] | undefined): void =>
      found?.forEach((place) => places.add(place));
    for (const word of words) {
      take(byWord.get(word));
      for (const length of lengths) {
        if (word.length >= length) take(byBeginning.get(word.slice(0, length)));
      }
    }
    return [...places].toSorted((a, b) => a - b).flatMap((place) => rules[place] ?? []);
  };
}

function add(index: Map<string, number[]>, word: string, place: number): void {
  const places = index.get(word);
  if (places === undefined) index.set(word, [place]);
  else places.push(place);
}

const neededBy = (phrase: Phrase, groups: ReadonlyMap<string, Group>): Needed =>
  rarest(phrase.map((word) => neededByWord(word, groups)));

function neededByWord(
  { words, beginnings, groups: names }: PhraseWord,
  groups: ReadonlyMap<string, Group>,
): Needed {
  // Of a group any phrase will do, and of each of those its rarest word.
  const within = names.flatMap((name) =>
    (groups.get(name)?.phrases ?? []).map((phrase) => neededBy(phrase, groups)),
  );
  return {
    words: [...words, ...within.flatMap((one) => one.words)],
    beginnings: [...beginnings, ...within.flatMap((one) => one.beginnings)],
  };
}

/** The one that fewest texts are likely to have. */
const rarest = (choices: readonly Needed[]): Needed =>
  choices.reduce((rare, one) => (breadth(one) < breadth(rare) ? one : rare));

/** A beginning stands for many words. */
const breadth = ({ words, beginnings }: Needed): number => words.length + 20 * beginnings.length;
