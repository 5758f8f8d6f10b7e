import { wordsOf } from './words.ts';

/** One word of a phrase: any of these words, words that begin like this, or a group by its name. */
export interface PhraseWord {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly groups: readonly string[];
  /** All of these as one text, by which its matches are remembered. */
  readonly key: string;
  /** How many other words may stand between the one before and this. */
  readonly slack: number;
}

export type Phrase = readonly PhraseWord[];

/** Phrases that must all be there, no further apart than `within` words. */
export interface Pattern {
  readonly phrases: readonly Phrase[];
  readonly within: number;
}

const SLACK = 3;
const NEAR = 8;

/**
 * Reads a pattern of the tables:
 * - `stark naked`: these words in this order; `|` gives a choice, `nud*` any word that begins so, and
 *   `@person` any phrase of that group;
 * - `severed .. head`: in this order and one sentence, with up to three words between;
 * - `noose ~ neck`: in either order, with up to eight words between;
 * - `@explicit & @child`: both, wherever they stand.
 * @throws Error when it has no words.
 */
export function parsePattern(source: string): Pattern {
  const anywhere = source.split(' & ');
  const parts = anywhere.flatMap((part) => part.split(' ~ '));
  if (anywhere.length > 1 && parts.length > anywhere.length) {
    throw new Error(`“${source}” mixes & and ~.`);
  }
  return {
    phrases: parts.map((part) => parsePhrase(part)),
    within: anywhere.length > 1 ? Infinity : NEAR,
  };
}

/**
 * Reads a pattern that is one phrase.
 * @throws Error when it has no words.
 */
export function parsePhrase(source: string): Phrase {
  const phrase: PhraseWord[] = [];
  let slack = 0;
  for (const item of source.trim().split(/\s+/)) {
    if (item === '..') {
      slack = SLACK;
      continue;
    }
    for (const word of parseItem(item)) {
      phrase.push({ ...word, slack });
      slack = 0;
    }
  }
  if (phrase.length === 0 || slack > 0) throw new Error(`“${source}” is no phrase.`);
  return phrase;
}

function parseItem(item: string): Omit<PhraseWord, 'slack'>[] {
  const choices = item.split('|');
  const groups = choices.filter((choice) => choice.startsWith('@'));
  const rest = choices.filter((choice) => !choice.startsWith('@'));
  const spelled = rest.map((choice) => ({ words: wordsOf(choice), open: choice.endsWith('*') }));
  // One choice may be several words, as in a script without spaces.
  const [only] = spelled;
  if (choices.length === 1 && only !== undefined && only.words.length > 1) {
    return only.words.map((word) => ({
      words: [word],
      beginnings: [],
      groups: [],
      key: word,
    }));
  }
  const strange = spelled.find(({ words }) => words.length !== 1);
  if (strange !== undefined) throw new Error(`A choice of “${item}” is not one word.`);
  const named = (open: boolean): string[] =>
    spelled.filter((choice) => choice.open === open).flatMap(({ words }) => words);
  return [
    {
      words: named(false),
      beginnings: named(true),
      groups: groups.map((group) => group.slice(1)),
      key: item,
    },
  ];
}
