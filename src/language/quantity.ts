import { multiplierWords } from './lexicon/numbers.ts';
import type { Entity } from './scene.ts';
import type { Word } from './words.ts';

/** What stands before the describing words of a noun phrase. */
export interface Quantity {
  readonly start: number;
  readonly next: number;
  readonly count: Entity['count'] | undefined;
  readonly article: boolean;
  readonly definite: boolean;
  readonly determined: boolean;
  readonly possessed: boolean;
  readonly negated: boolean;
}

/** Reads articles, owners, "no" and numbers: `all of the`, `a dozen`, `two hundred`, `a few`. */
export function readQuantity(words: readonly Word[], start: number): Quantity {
  let at = start;
  let count: Entity['count'] | undefined;
  // "two of the five cats": the last number said is how many there are.
  let ofWhole = false;
  let article = false;
  let definite = false;
  let possessed = false;
  let negated = false;
  let halved = false;
  for (let word = words[at]; word && at - start < longest; word = words[at]) {
    if (word.cls === 'determiner') {
      article ||= /^(?:a|an|the|this|that|another)$/u.test(word.word);
      definite ||= /^(?:the|this|that|these|those|other)$/u.test(word.word);
    } else if (word.cls === 'possessive') {
      possessed = true;
      definite = true;
    } else if (word.cls === 'negation' && word.word !== 'never') {
      negated = true;
    } else if (word.cls === 'number') {
      if (article && count === undefined && !isQuantity(words, at)) break;
      count = combine(ofWhole ? undefined : count, word);
      ofWhole = false;
    } else if (at === start && isHalf(words, at)) {
      halved = true;
    } else if (word.word === 'of' && continuesQuantity(words, at, count !== undefined)) {
      ofWhole = true;
    } else {
      break;
    }
    at += 1;
  }
  if (halved && count) count = limited(count.value / 2, count.vague);
  const determined = article || definite || possessed || count !== undefined || at > start;
  return { start, next: at, count, article, definite, determined, possessed, negated };
}

/** After "a" a number only counts when it is a dozen, a hundred, a few; "a 42 sign" is no count. */
function isQuantity(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.vague === true || multiplierWords.has(word?.word ?? '')) return true;
  // "the two cats" counts, "a 16 ton weight" and "a 42 sign" do not.
  return words
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:the|these|those|another|all)$/u.test(word));
}

/** "half a dozen", "half a hundred"; not "half a cake". */
function isHalf(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.word === 'half' &&
    words[at + 1]?.word === 'a' &&
    multiplierWords.has(words[at + 2]?.word ?? '')
  );
}

/** "a lot of dogs", "two of the cats", "all of the pigs", "each of his hats". */
function continuesQuantity(words: readonly Word[], at: number, counted: boolean): boolean {
  const after = words[at + 1]?.cls ?? '';
  if (counted) return /^(?:determiner|noun|adjective|colour|size|number|possessive)$/u.test(after);
  return (
    /^(?:all|each|some|both|any|every)$/u.test(words[at - 1]?.word ?? '') &&
    /^(?:determiner|possessive)$/u.test(after)
  );
}

/** `two` × `hundred`, `hundred` + `five`; anything past a thousand is just very many. */
function combine(count: Entity['count'] | undefined, word: Word): Entity['count'] {
  const number = word.number ?? 1;
  const vague = word.vague === true || count?.vague === true;
  if (!count) return limited(number, vague);
  if (multiplierWords.has(word.word)) return limited(count.value * number, vague);
  return word.vague === true ? limited(number, true) : limited(count.value + number, vague);
}

/** Words of the longest quantity: bounds the time that a run of articles can take. */
const longest = 8;

const most = 1000;

function limited(value: number, vague: boolean): Entity['count'] {
  return value > most ? { value: most, vague: true } : { value: Math.max(1, value), vague };
}
