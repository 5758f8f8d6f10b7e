import type { PartOfSpeech } from 'wink-nlp';
import { adjectives, baseNouns, ingNouns, pluralLooks } from './lexicon/ambiguous-words.ts';
import { garments } from './lexicon/clothing.ts';
import { containers, partitives } from './lexicon/groups.ts';
import { animals, people } from './lexicon/living.ts';
import { bodyParts, patternWords, thingParts } from './lexicon/parts.ts';
import { impliedPlaces, placeNouns, sceneryNouns } from './lexicon/places.ts';
import { intransitiveVerbs, transitiveVerbs } from './lexicon/verbs.ts';
import { isPlural, singular } from './nouns.ts';
import { tagWords } from './tagger.ts';
import { guessBase, knownVerb, type KnownVerb } from './verbs.ts';
import type { Word, WordClass } from './words.ts';

/** A word that no closed list decides. */
export interface OpenWord extends Pick<Word, 'word' | 'start' | 'end' | 'capital'> {
  readonly cls: 'open';
}

/** Nouns of the lexicon: these are things unless the sentence leaves no choice. */
const knownNouns: ReadonlySet<string> = new Set([
  ...animals,
  ...people,
  ...garments,
  ...bodyParts,
  ...thingParts,
  ...containers,
  ...placeNouns.keys(),
  ...impliedPlaces.keys(),
  ...partitives.keys(),
  ...sceneryNouns,
]);

const isKnownNoun = (word: string): boolean =>
  knownNouns.has(word) || knownNouns.has(singular(word));

interface Context {
  readonly word: string;
  readonly tag: PartOfSpeech;
  readonly verb: KnownVerb | undefined;
  /** The word before, already settled. */
  readonly before: Word | undefined;
  /** Class of the word after; `open` when not settled yet. */
  readonly after: WordClass | 'open' | undefined;
  readonly afterWord: string;
  readonly afterTag: PartOfSpeech;
}

/**
 * Settles the class of every open word, left to right: lexicon first, then the neighbours, then the
 * tagger. Each rule mends something that taggers get wrong in prompts, which are noun phrases strung
 * together rather than sentences.
 */
export function classifyOpenWords(words: readonly (Word | OpenWord)[]): Word[] {
  const tags = tagWords(
    words.map((word) => (word.cls === 'lettering' ? 'text' : word.word.replaceAll(' ', '-'))),
  );
  const settled: Word[] = [];
  words.forEach((word, at) => {
    if (word.cls !== 'open') {
      settled.push(word);
      return;
    }
    const after = words[at + 1];
    settled.push(
      settle(word, {
        word: word.word,
        tag: tags[at] ?? 'X',
        verb: knownVerb(word.word),
        before: settled.at(-1),
        after: after?.cls,
        afterWord: after?.word ?? '',
        afterTag: tags[at + 1] ?? 'X',
      }),
    );
  });
  return settled;
}

function settle(open: OpenWord, context: Context): Word {
  const cls = openClass(context);
  if (cls === 'noun') {
    return { ...open, cls, lemma: singular(open.word), plural: isPlural(open.word) };
  }
  if (cls === 'verb') {
    const { verb, word } = context;
    const form = verb?.form ?? (word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : 'past');
    const base = verb?.base ?? (form === 's' ? singular(word) : guessBase(word));
    const passive = form === 'past' && isPassive(base, context);
    return { ...open, cls, lemma: base, form: passive ? 'part' : form };
  }
  return { ...open, cls, lemma: open.word };
}

/** A past form is a participle after "is", and before anything that cannot be its object. */
function isPassive(base: string, { before, after }: Context): boolean {
  if (intransitiveVerbs.has(base) && !transitiveVerbs.has(base)) return false;
  if (before?.cls === 'auxiliary') return true;
  return !startsNounPhrase(after) && after !== 'open';
}

const startsNounPhrase = (cls: WordClass | 'open' | undefined): boolean =>
  cls === 'determiner' || cls === 'possessive' || cls === 'pronoun' || cls === 'number';

/** Before these a noun phrase is still waiting for its noun. */
const opensNounPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:determiner|possessive|number|adjective|colour|size|negation|genitive)$/u.test(word.cls);

const nounish = ({ after, afterTag, afterWord }: Context): boolean =>
  after === 'noun' ||
  after === 'adjective' ||
  after === 'colour' ||
  after === 'size' ||
  (after === 'open' && (!/^(?:ADV|ADP|VERB)$/u.test(afterTag) || isKnownNoun(afterWord)));

function openClass(context: Context): 'noun' | 'adjective' | 'verb' | 'adverb' {
  const { word, verb, tag, before, after } = context;
  if (word.includes('-')) return hyphenated(context);
  if (word.length > 4 && word.endsWith('ing') && !/(?:thing)$/u.test(word)) return ingForm(context);
  if (verb?.form === 'past' || (!verb && word.length > 4 && /(?:[^e]ed)$/u.test(word))) {
    return pastForm(context);
  }
  if (patternWords.has(word) || adjectives.has(word)) {
    if (
      opensNounPhrase(before) &&
      !nounish(context) &&
      after !== 'noun' &&
      after !== 'conjunction'
    ) {
      // "a comic", "a present": what closes a noun phrase that has no noun is its noun.
      return before?.cls === 'determiner' ? 'noun' : 'adjective';
    }
    return 'adjective';
  }
  if (verb?.form === 's' && isThirdPerson(context)) return 'verb';
  if (verb?.form === 'base' && isBaseVerb(context)) return 'verb';
  if (isKnownNoun(word)) return 'noun';
  if (tag === 'ADV' && word.endsWith('ly')) return 'adverb';
  if (tag === 'ADJ' || tag === 'ADV') {
    const closes = !nounish(context) && before?.cls === 'determiner';
    return closes || isPlural(word) ? 'noun' : 'adjective';
  }
  if (verb?.form === 's' || verb?.form === 'base') {
    return tag === 'VERB' &&
      before?.cls === 'noun' &&
      !baseNouns.has(word) &&
      !pluralLooks.has(word)
      ? 'verb'
      : 'noun';
  }
  return 'noun';
}

/** `wide-angle`, `high-backed` describe before a noun; by themselves they are things. */
function hyphenated(context: Context): 'noun' | 'adjective' {
  const { word, tag } = context;
  if (isKnownNoun(word)) return 'noun';
  if (/(?:ed|ing|like|shaped|style|free|less|ful|sized|colou?red|tone|eyed)$/u.test(word)) {
    return 'adjective';
  }
  if (nounish(context)) return 'adjective';
  return tag === 'ADJ' && !opensNounPhrase(context.before) ? 'adjective' : 'noun';
}

function ingForm(context: Context): 'noun' | 'adjective' | 'verb' {
  const { word, verb, tag, before, after } = context;
  const objectAhead = startsNounPhrase(after) || after === 'lettering';
  const freeAhead =
    objectAhead || !nounish(context) || after === 'preposition' || after === undefined;
  if (ingNouns.has(word)) {
    return verb !== undefined && objectAhead && !opensNounPhrase(before) ? 'verb' : 'noun';
  }
  if (
    !verb &&
    tag === 'NOUN' &&
    !objectAhead &&
    (opensNounPhrase(before) || before === undefined)
  ) {
    return nounish(context) ? 'adjective' : 'noun';
  }
  if (opensNounPhrase(before)) {
    if (nounish(context)) return transitiveOver(context) ? 'verb' : 'adjective';
    // "a cat is black sitting", "two sitting": a doing after all.
    if (before?.cls === 'determiner' || before?.cls === 'possessive') return 'noun';
    return 'verb';
  }
  if (freeAhead) return 'verb';
  // A bare noun ahead: what needs an object takes it, anything else describes it.
  if (before?.cls === 'auxiliary') return 'verb';
  if (verb && !intransitiveVerbs.has(verb.base)) return 'verb';
  if (verb && transitiveVerbs.has(verb.base)) {
    return before === undefined || before.cls === 'preposition' ? 'adjective' : 'verb';
  }
  if (verb) return 'adjective';
  return before?.cls === 'noun' && tag === 'VERB' ? 'verb' : 'adjective';
}

/** `black holding a sign`: an object phrase follows, so the colour before belonged elsewhere. */
function transitiveOver({ verb, after, before }: Context): boolean {
  return (
    verb !== undefined &&
    transitiveVerbs.has(verb.base) &&
    startsNounPhrase(after) &&
    before?.cls !== 'determiner'
  );
}

function pastForm(context: Context): 'noun' | 'adjective' | 'verb' {
  const { word, verb, before, after } = context;
  if (opensNounPhrase(before)) {
    if (nounish(context) || after === 'noun') return 'adjective';
    if (before?.cls === 'determiner' && after === 'conjunction') return 'adjective';
    return before?.cls === 'determiner' ? 'noun' : verb ? 'verb' : 'adjective';
  }
  if (adjectives.has(word)) return 'adjective';
  if (startsNounPhrase(after) || after === 'preposition' || after === 'lettering') return 'verb';
  if (before?.cls === 'auxiliary') return 'verb';
  if (after === 'colour' && before?.cls === 'noun') return 'verb';
  if (nounish(context)) return 'adjective';
  if (after === 'adverb') return 'verb';
  return 'adjective';
}

/** `sits on`: after one doer, before what a verb can be followed by. */
function isThirdPerson({ word, tag, before, after }: Context): boolean {
  if (before?.cls === 'relative' || before?.cls === 'pronoun') return true;
  if (opensNounPhrase(before) || before?.cls === 'preposition') return false;
  const oneDoer = before?.cls === 'noun' && before.plural !== true;
  const afterAdverb = before?.cls === 'adverb';
  const joined = before?.cls === 'conjunction';
  if (pluralLooks.has(word)) return oneDoer && tag === 'VERB' && startsNounPhrase(after);
  const ahead = startsNounPhrase(after) || after === 'preposition' || after === 'adverb';
  if (joined) return ahead && tag === 'VERB';
  if (oneDoer && (ahead || after === 'stop' || after === undefined || after === 'lettering')) {
    return tag === 'VERB' || intransitiveVerbs.has(singular(word));
  }
  return (oneDoer || afterAdverb) && tag === 'VERB';
}

/** `sit on`: after several doers, "to" or an auxiliary. */
function isBaseVerb({ word, tag, before, after }: Context): boolean {
  if (before?.cls === 'auxiliary' || before?.cls === 'pronoun') return !opensNounPhrase(before);
  if (before?.cls === 'relative') return true;
  if (before?.word === 'to') return tag === 'VERB' || startsNounPhrase(after);
  const severalDoers = before?.cls === 'noun' && before.plural === true;
  if (!severalDoers) return false;
  const ahead = startsNounPhrase(after) || after === 'preposition' || after === 'adverb';
  if (baseNouns.has(word)) return ahead && tag === 'VERB';
  return ahead || after === undefined || after === 'stop';
}
