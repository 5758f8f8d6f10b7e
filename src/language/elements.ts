import type { PrepositionKind } from './lexicon/prepositions.ts';
import { havingWords, negatedAuxiliaries } from './lexicon/function-words.ts';
import { bodyParts, positions } from './lexicon/parts.ts';
import { wordSet } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import type { ColourName, Entity } from './scene.ts';
import type { Word } from './words.ts';

/** A describing phrase that stands by itself: "is black and white", "in blue". */
export interface Description {
  readonly colours: readonly ColourName[];
  readonly size: Entity['size'] | undefined;
  readonly qualities: readonly string[];
  readonly words: readonly string[];
}

interface Placed {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** What a sentence is made of, once its noun phrases are put together. */
export type Element = Placed &
  (
    | { readonly type: 'phrase'; readonly phrase: NounPhrase }
    | { readonly type: 'pronoun'; readonly word: string }
    | { readonly type: 'verb'; readonly word: Word; readonly finite: boolean }
    | { readonly type: 'having' }
    | { readonly type: 'being'; readonly negated: boolean; readonly plural: boolean }
    | {
        readonly type: 'preposition';
        readonly kind: PrepositionKind;
        readonly word: string;
      }
    | { readonly type: 'frame'; readonly word: Word }
    | { readonly type: 'description'; readonly description: Description }
    | { readonly type: 'lettering'; readonly word: Word }
    | { readonly type: 'relative' }
    | { readonly type: 'conjunction' }
    | { readonly type: 'comma' }
    | { readonly type: 'subordinator' }
    | { readonly type: 'negation' }
    | { readonly type: 'stop' }
  );

/** Puts noun phrases and describing phrases together; words that say nothing fall away. */
export function readElements(words: readonly Word[]): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < words.length;) {
    const reading = readElement(words, at, elements.at(-1));
    if (reading.element) elements.push(reading.element);
    at = Math.max(reading.next, at + 1);
  }
  return elements;
}

interface Reading {
  readonly element: Element | undefined;
  readonly next: number;
}

function readElement(words: readonly Word[], at: number, before: Element | undefined): Reading {
  const word = words[at] as Word;
  const { start, end } = word;
  const one = (element: Element | undefined): Reading => ({ element, next: at + 1 });
  switch (word.cls) {
    case 'noun':
    case 'adjective':
    case 'colour':
    case 'size':
    case 'number':
    case 'determiner':
    case 'possessive':
    case 'negation':
      return readPhrase(words, at, before);
    case 'pronoun':
      return one({ type: 'pronoun', word: word.word, start, end });
    case 'relative':
      return one({ type: 'relative', start, end });
    case 'verb':
      return one({ type: 'verb', word, finite: isFinite(word, before), start, end });
    case 'auxiliary':
      if (word.word === "'s" || !havingWords.has(word.word)) {
        const negated = negatedAuxiliaries.has(word.word);
        const plural = /^(?:are|were|aren't|weren't|'re)$/u.test(word.word);
        return one({ type: 'being', negated, plural, start, end });
      }
      // "has written": a tense, no possession.
      return words[at + 1]?.cls === 'verb' ? one(undefined) : one({ type: 'having', start, end });
    case 'preposition':
      if (particles.has(word.word) && !leadsToThing(words[at + 1])) return one(undefined);
      if (word.word === 'as' && startsClause(words, at + 1)) {
        return one({ type: 'subordinator', start, end });
      }
      if (word.word === 'to' && words[at + 1]?.cls === 'verb') {
        return one({ type: 'subordinator', start, end });
      }
      return one({
        type: 'preposition',
        kind: word.preposition ?? 'with',
        word: word.word,
        start,
        end,
      });
    case 'frame':
      return readFrame(words, at);
    case 'lettering':
      return one({ type: 'lettering', word, start, end });
    case 'conjunction':
      return one({ type: 'conjunction', start, end });
    case 'comma':
      return one({ type: 'comma', start, end });
    case 'subordinator':
      return one({ type: 'subordinator', start, end });
    case 'stop':
      return one({ type: 'stop', start, end });
    case 'genitive':
      // "it's", "there's": the clitic of a pronoun is "is".
      return before?.type === 'pronoun' || before === undefined
        ? one({ type: 'being', negated: false, plural: false, start, end })
        : one(undefined);
    case 'adverb':
    case 'nothing':
      break;
  }
  return one(undefined);
}

/** Prepositions that are adverbs when no thing follows: "piled up next to it". */
const particles = wordSet(`
  up, down, over, off, along, around, round, across, by, past, through, in, on, about, near, nearby, inside, below, above,
  behind, before, after
`);

/** "as a boat goes by": a clause of its own rather than a likeness. */
function startsClause(words: readonly Word[], at: number): boolean {
  const subject = readNounPhrase(words, at);
  const verb = subject ? words[subject.next] : undefined;
  return verb?.cls === 'auxiliary' || (verb?.cls === 'verb' && verb.form !== 'part');
}

const leadsToThing = (word: Word | undefined): boolean =>
  word !== undefined &&
  !/^(?:preposition|stop|comma|conjunction|frame|auxiliary|subordinator|relative)$/u.test(word.cls);

const isFinite = (word: Word, before: Element | undefined): boolean =>
  word.form === 's' || word.form === 'past' || word.form === 'base' || before?.type === 'being';

/** "in the background" stands alone; "in the background of a city" is a preposition. */
function readFrame(words: readonly Word[], at: number): Reading {
  const word = words[at] as Word;
  const { start, end } = word;
  if (words[at + 1]?.word === 'of') {
    const kind = (
      {
        back: 'behind',
        front: 'in-front-of',
        left: 'left-of',
        right: 'right-of',
        middle: 'in',
      } as const
    )[word.frame ?? 'middle'];
    return {
      element: { type: 'preposition', kind, word: `${word.word} of`, start, end },
      next: at + 2,
    };
  }
  return { element: { type: 'frame', word, start, end }, next: at + 1 };
}

function readPhrase(words: readonly Word[], at: number, before: Element | undefined): Reading {
  const first = words[at] as Word;
  const { start } = first;
  const reading = readNounPhrase(words, at);
  if (reading) {
    const { phrase, next } = reading;
    // "a few feet in front of": how far, not what.
    if (
      distances.has(phrase.noun) &&
      words[next]?.cls === 'preposition' &&
      words[next]?.word !== 'of'
    ) {
      return { element: undefined, next };
    }
    // "at the base of the wall", "on the shoulders of a woman": the wall, the woman.
    const led = before?.type === 'preposition' && before.kind !== 'with';
    const position = positions.has(phrase.noun) || (led && bodyParts.has(phrase.noun));
    if (position && phrase.determined && words[next]?.word === 'of') {
      return { element: undefined, next: next + 1 };
    }
    return { element: { type: 'phrase', phrase, start, end: phrase.end }, next };
  }
  return (
    shareNoun(words, at) ??
    describe(words, at) ??
    standIn(words, at) ?? {
      element: first.cls === 'negation' ? { type: 'negation', start, end: first.end } : undefined,
      next: at + 1,
    }
  );
}

const distances = new Set(['foot', 'meter', 'metre', 'mile', 'inch', 'step', 'kilometer']);

/** End of a run of words of some classes; bounded, so that endless runs take linear time. */
function runEnd(words: readonly Word[], at: number, classes: RegExp): number {
  let end = at;
  while (end - at < 12 && classes.test(words[end]?.cls ?? '')) end += 1;
  return end;
}

/** "a red and a blue ball": the first half borrows the noun of the second. */
function shareNoun(words: readonly Word[], at: number): Reading | undefined {
  const described = runEnd(words, at, /^(?:determiner|number)$/u);
  const end = runEnd(words, described, /^(?:colour|adjective|size)$/u);
  if (end === described || described === at) return undefined;
  const join = runEnd(words, end, /^(?:conjunction|comma)$/u);
  if (join === end || !/^(?:determiner|number)$/u.test(words[join]?.cls ?? '')) return undefined;
  const second = readNounPhrase(words, join);
  const head = second && words.slice(join, second.next).findLast((word) => word.cls === 'noun');
  if (!second || !head) return undefined;
  const borrowed = readNounPhrase(
    [...words.slice(at, end), { ...head, end: words[end - 1]?.end ?? head.end }],
    0,
  );
  if (!borrowed) return undefined;
  const { phrase } = borrowed;
  return { element: { type: 'phrase', phrase, start: phrase.start, end: phrase.end }, next: end };
}

/** Describing words without a noun. */
function describe(words: readonly Word[], at: number): Reading | undefined {
  const colours: ColourName[] = [];
  const qualities: string[] = [];
  const said: string[] = [];
  let size: Entity['size'] | undefined;
  let next = at;
  for (let word = words[next]; word; word = words[next]) {
    if (word.cls === 'colour') colours.push(...(word.colours ?? []));
    else if (word.cls === 'adjective') qualities.push(word.lemma);
    else if (word.cls === 'size') ({ size } = word);
    else if (!(
      said.length > 0 &&
      /^(?:comma|conjunction)$/u.test(word.cls) &&
      isDescribing(words[next + 1])
    )) {
      break;
    }
    if (isDescribing(word)) said.push(word.word);
    next += 1;
  }
  if (said.length === 0) return undefined;
  const first = words[at] as Word;
  const last = words[next - 1] ?? first;
  return {
    element: {
      type: 'description',
      description: { colours, size, qualities, words: said },
      start: first.start,
      end: last.end,
    },
    next,
  };
}

const isDescribing = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:adjective|colour|size)$/u.test(word.cls);

/** "one of them", "two of which", "the other": stands for what was named before. */
function standIn(words: readonly Word[], at: number): Reading | undefined {
  let next = runEnd(words, at, /^(?:determiner|number|possessive)$/u);
  if (words.slice(at, next).every(({ word }) => /^(?:a|an|the)$/u.test(word))) return undefined;
  const first = words[at] as Word;
  let { end } = words[next - 1] ?? first;
  if (words[next]?.word === 'of' && /^(?:pronoun|relative)$/u.test(words[next + 1]?.cls ?? '')) {
    ({ end } = words[next + 1] as Word);
    next += 2;
  }
  return { element: { type: 'pronoun', word: 'one', start: first.start, end }, next };
}
