import { compoundColours } from './colour-words.ts';
import { classifyOpenWords, type OpenWord } from './open-words.ts';
import { endsCompound } from './feature-words.ts';
import { emojiNames } from './lexicon/emoji.ts';
import { describingPhrases } from './lexicon/ambiguous-words.ts';
import { functionWords, type FunctionClass } from './lexicon/function-words.ts';
import { colours } from './lexicon/colours.ts';
import { fusedNouns } from './lexicon/compounds.ts';
import { wholeNames } from './lexicon/whole-names.ts';
import { measureUnits, multiplierWords, numberWords, vagueQuantities } from './lexicon/numbers.ts';
import { framePhrases, prepositions } from './lexicon/prepositions.ts';
import { sizes } from './lexicon/sizes.ts';
import { findLettering, type PromptToken } from './lettering.ts';
import { isPlural } from './nouns.ts';
import { knownVerb } from './verbs.ts';
import { PhraseTable } from './phrase-table.ts';
import { endsSentence } from './tokens.ts';
import type { Word, WordClass } from './words.ts';

const classes: Readonly<Record<FunctionClass, WordClass>> = {
  det: 'determiner',
  poss: 'possessive',
  pron: 'pronoun',
  aux: 'auxiliary',
  conj: 'conjunction',
  rel: 'relative',
  sub: 'subordinator',
  neg: 'negation',
  adv: 'adverb',
  filler: 'nothing',
};

type Entry = Partial<Word> & Pick<Word, 'cls'>;

const entries = <Value>(
  map: ReadonlyMap<string, Value>,
  entry: (value: Value, word: string) => Entry,
): (readonly [string, Entry])[] =>
  [...map].map(([word, value]) => [word, entry(value, word)] as const);

/** Everything of one reading, found by its words. Earlier tables win where lengths are equal. */
const closedWords = new PhraseTable<Entry>([
  ...entries(describingPhrases, (lemma) => ({ cls: 'adjective', lemma })),
  ...entries(framePhrases, (frame) => ({ cls: 'frame', frame })),
  ...entries(prepositions, (preposition) => ({ cls: 'preposition', preposition })),
  ...entries(functionWords, (cls) => ({ cls: classes[cls] })),
  ...entries(colours, (colour) => ({ cls: 'colour', colours: [colour] })),
  ...entries(numberWords, (number) => ({ cls: 'number', number })),
  ...entries(vagueQuantities, (number) => ({ cls: 'number', number, vague: true })),
  ...entries(multiplierWords, (number) => ({ cls: 'number', number })),
  ...entries(sizes, (size) => ({ cls: 'size', size })),
]);

const groupNouns = new PhraseTable<string>(
  [...[...wholeNames].map((name) => [name, name] as const), ...fusedNouns],
  true,
);

/** From a prompt to words whose class and meaning are settled. */
export function readWords(text: string): Word[] {
  return classifyOpenWords(joinGroups(findLettering(text).flatMap(spellOut)));
}

/** "Nobody" and "no one" are no people. */
function spellOut(token: PromptToken, at: number, all: readonly PromptToken[]): PromptToken[] {
  const { word } = token;
  const before = all[at - 1]?.word;
  if (token.kind !== 'word' && token.kind !== 'number') return [token];
  if (word === 'one' && before === 'no') return [{ ...token, kind: 'word', word: 'people' }];
  if (!/^(?:nobody|noone|no-one)$/u.test(word)) return [token];
  return [
    { ...token, kind: 'word', word: 'no' },
    { ...token, kind: 'word', word: 'people' },
  ];
}

function joinGroups(tokens: readonly PromptToken[]): (Word | OpenWord)[] {
  const words = tokens.map((token) => token.word);
  const joined: (Word | OpenWord)[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const noun = groupNouns.match(words, at);
    const found = closedWords.match(words, at);
    const plain =
      found &&
      (isPlainNoun(found.value, joined.at(-1)) || isVesselOrWell(words, at, joined.at(-1)));
    const closed = plain ? undefined : found;
    if (closed && isDistributing(words, at)) {
      joined.push({ ...located(token, token), cls: 'adverb', lemma: token.word });
      at += 1;
      continue;
    }
    const length = Math.max(1, noun?.length ?? 0, closed?.length ?? 0);
    const ending = tokens[at + length];
    if (ending && endsCompound(ending.word) && startsCompound(closed?.value)) {
      // "a light blue eyed cat" is written with hyphens as often as not.
      const word = words.slice(at, at + length + 1).join('-');
      joined.push({ ...located(token, ending), word, cls: 'open' });
      at += length + 1;
      continue;
    }
    const last = tokens[at + length - 1] ?? token;
    const place = { ...located(token, last), word: words.slice(at, at + length).join(' ') };
    if (noun && noun.length >= (closed?.length ?? 0)) {
      const plural = isPlural(last.word) && !noun.value.endsWith('s');
      joined.push({ ...place, cls: 'noun', lemma: noun.value, plural });
    } else if (closed && token.kind === 'word') {
      joined.push({ ...place, lemma: place.word, ...closed.value });
    } else {
      joined.push(single(token, words.slice(at + 1, at + 3), place));
    }
    at += length;
  }
  return joined;
}

const located = (from: PromptToken, to: PromptToken): Located => ({
  start: from.start,
  end: to.end,
  word: from.word,
  capital: /^\p{Lu}/u.test(from.raw),
});

/** "Three people, each holding a balloon": no phrase begins there. */
const isDistributing = (words: readonly string[], at: number): boolean =>
  /^(?:each|both|all)$/u.test(words[at] ?? '') && knownVerb(words[at + 1] ?? '')?.form === 'ing';

const startsCompound = (entry: Entry | undefined): boolean =>
  entry === undefined || /^(?:colour|number|size|adjective)$/u.test(entry.cls);

/** "the inside of", "a can of": after an article prepositions and auxiliaries are nouns. */
const isPlainNoun = (entry: Entry, before: Word | OpenWord | undefined): boolean => {
  if (before?.cls === 'number') return entry.cls === 'auxiliary';
  return (
    /^(?:preposition|frame|auxiliary)$/u.test(entry.cls) &&
    before?.cls === 'determiner' &&
    /^(?:a|an|the)$/u.test(before.word)
  );
};

/** "a soda can", "a wishing well": nouns where no verb follows and no doing goes before. */
const isVesselOrWell = (
  words: readonly string[],
  at: number,
  before: Word | OpenWord | undefined,
): boolean => {
  if (!/^(?:can|well)$/u.test(words[at] ?? '')) return false;
  const next = words[at + 1];
  const ends = next === undefined || !/^\p{L}/u.test(next) || closesPhrase(next);
  if (!ends || before === undefined) return false;
  return /^(?:determiner|adjective|noun|size|colour)$/u.test(before.cls) || isLikelyNoun(before);
};

const closesPhrase = (word: string): boolean =>
  prepositions.has(word) || /^(?:and|or|with|that|which)$/u.test(word);

/** Not settled yet, and no form of a verb but what stands before a vessel: "watering", "wishing". */
const isLikelyNoun = ({ cls, word }: Word | OpenWord): boolean =>
  cls === 'open' &&
  (!knownVerb(word) || /^(?:water|watering|wishing|beer|drink|paint)$/u.test(word));

type Located = Pick<Word, 'start' | 'end' | 'word' | 'capital'>;

function single(token: PromptToken, ahead: readonly string[], place: Located): Word | OpenWord {
  const { word } = place;
  const as = (entry: Entry): Word => ({ ...place, lemma: word, ...entry });
  if (token.kind === 'lettering') {
    return as({ cls: 'lettering', lettering: { text: token.text, script: token.script } });
  }
  if (token.kind === 'quote') {
    return as({ cls: 'lettering', lettering: { text: token.word, script: 'Latn' } });
  }
  if (token.kind === 'emoji') {
    const name = emojiNames.get(token.raw);
    return name === undefined
      ? as({ cls: 'nothing' })
      : as({ cls: 'noun', word: name, lemma: name });
  }
  if (token.kind === 'number') return as(readNumber(word, ahead[0] ?? ''));
  if (token.kind === 'punctuation') {
    if (/^[,/–—+&()[\]{}]$/u.test(token.raw))
      return as({ cls: token.raw === '&' ? 'conjunction' : 'comma' });
    return as({ cls: endsSentence(token) ? 'stop' : 'nothing' });
  }
  if (word === "'s") return as({ cls: 'genitive' });
  if (isNoise(word)) return as({ cls: 'nothing' });
  const grid = /^(\d{1,2})[x×](\d{1,2})$/u.exec(word);
  if (grid) {
    // "2x2 icons" are four of them; a "2x2 grid" is one.
    const number = Number(grid[1]) * Number(grid[2]);
    return as(
      ahead.some(isPlural) && number > 0 ? { cls: 'number', number } : { cls: 'adjective' },
    );
  }
  const mixed = word.includes('-') ? compoundColours(word) : undefined;
  if (mixed) return as({ cls: 'colour', colours: mixed });
  return { ...place, cls: 'open' };
}

/** Other scripts, single letters, and letters that make no word. */
const isNoise = (word: string): boolean =>
  !/\p{Script=Latin}/u.test(word) ||
  word.length < 2 ||
  /(\p{L})\1{3}/u.test(word) ||
  (word.length > 4 && !/[aeiouyà-ÿ\d]/u.test(word));

/** Counts have at most three digits; years, model numbers and measures count nothing. */
function readNumber(word: string, next: string): Entry {
  const counts = /^\d{1,3}$/u.test(word) && Number(word) > 0 && !measureUnits.has(next);
  if (counts) return { cls: 'number', number: Number(word) };
  return {
    cls:
      /^\p{L}/u.test(next) && !functionWords.has(next) && !prepositions.has(next)
        ? 'adjective'
        : 'nothing',
  };
}
