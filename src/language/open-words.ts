import type { PartOfSpeech } from 'wink-nlp';
import { adjectives, baseNouns, ingNouns, pluralLooks } from './lexicon/ambiguous-words.ts';
import { havingWords } from './lexicon/function-words.ts';
import { expressions } from './lexicon/expressions.ts';
import { colourFoods, colourThings, metalColours } from './lexicon/colours.ts';
import { garments } from './lexicon/clothing.ts';
import { containers, partitives } from './lexicon/groups.ts';
import { animals, people } from './lexicon/living.ts';
import { bodyParts, patternNouns, thingParts } from './lexicon/parts.ts';
import { patternWords } from './lexicon/patterns.ts';
import { impliedPlaces, moverPlaces } from './lexicon/implied-places.ts';
import { placeNouns, sceneryNouns } from './lexicon/places.ts';
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

/** Letters of the longest word that the tagger is asked about: its time grows with their square. */
const longest = 40;

/**
 * Settles the class of every open word, left to right: lexicon first, then the neighbours, then the
 * tagger. Each rule mends something that taggers get wrong in prompts, which are noun phrases strung
 * together rather than sentences.
 */
export function classifyOpenWords(words: readonly (Word | OpenWord)[]): Word[] {
  const tags = tagWords(
    words.map(({ cls, word }) =>
      cls === 'lettering' || word.length > longest ? 'text' : word.replaceAll(' ', '-'),
    ),
  );
  const settled: Word[] = [];
  words.forEach((word, at) => {
    const after = words[at + 1];
    if (word.cls !== 'open') {
      // "An orange and white cat" names one thing.
      const joined = after?.cls === 'conjunction' && words[at + 2]?.cls === 'colour';
      const thing = !joined && isColouredThing(word, settled.slice(-2), after);
      settled.push(thing ? asNoun(word) : word);
      return;
    }
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

const asNoun = (word: Word): Word => ({ ...word, cls: 'noun', lemma: word.word, plural: false });

/** "an orange on a plate", "a yellow rose", "made of gold": the thing, not its colour. */
function isColouredThing(
  word: Word,
  lead: readonly Word[],
  after: Word | OpenWord | undefined,
): boolean {
  if (word.cls !== 'colour' || !colourThings.has(word.word)) return false;
  const before = lead.at(-1);
  if (after && /^(?:noun|adjective|colour|size|open)$/u.test(after.cls)) return false;
  if (after?.cls === 'conjunction' || after?.cls === 'comma') {
    if (colourFoods.has(word.word) && before?.cls === 'preposition') return true;
    if (metalColours.has(word.word)) return false;
    // "a yellow rose, …": two colours of one thing have a comma or an "and" between them.
    const start = before?.cls === 'colour' && after.cls === 'comma' ? lead.at(-2) : before;
    return start?.cls === 'determiner' && start.word !== 'the';
  }
  return (
    opensNounPhrase(before) ||
    (before?.cls === 'preposition' &&
      before.preposition !== 'in' &&
      (before.preposition !== 'with' || colourFoods.has(word.word))) ||
    (before?.cls === 'verb' && before.form !== 'part')
  );
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
    const passive = (form === 'past' && isPassive(base, context)) || isInvariantParticiple(context);
    return { ...open, cls, lemma: base, form: passive ? 'part' : form };
  }
  return { ...open, cls, lemma: open.word };
}

/** A past form is a participle after "is", and before anything that cannot be its object. */
function isPassive(base: string, { before, after, afterTag }: Context): boolean {
  if (intransitiveVerbs.has(base) && !transitiveVerbs.has(base)) return false;
  if (before?.cls === 'auxiliary' && !havingWords.has(before.word)) return true;
  return !startsNounPhrase(after) && (after !== 'open' || afterTag === 'ADV');
}

const startsNounPhrase = (cls: WordClass | 'open' | undefined): boolean =>
  cls === 'determiner' || cls === 'possessive' || cls === 'pronoun' || cls === 'number';

/** What can follow a verb and not the noun that is spelled like it. */
const followsVerb = ({ after, afterTag }: Context): boolean =>
  startsNounPhrase(after) ||
  after === 'preposition' ||
  after === 'frame' ||
  after === 'adverb' ||
  (after === 'open' && afterTag === 'ADV');

const isLivingNoun = (word: Word | undefined): boolean =>
  word?.cls === 'noun' && (animals.has(word.lemma) || people.has(word.lemma));

const isPersonNoun = (word: Word | undefined): boolean =>
  word?.cls === 'noun' && people.has(word.lemma);

/** Living things and vehicles: "a spaceship landing on" does land. */
const isMover = (word: Word | undefined): boolean =>
  isLivingNoun(word) ||
  (word?.cls === 'noun' && moverPlaces.has(impliedPlaces.get(word.lemma) ?? ''));

/** Before these a noun phrase is still waiting for its noun. */
const opensNounPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:determiner|possessive|number|adjective|colour|size|negation|genitive)$/u.test(word.cls);

function nounish({ verb, after, afterTag, afterWord }: Context): boolean {
  if (verb?.form === 'ing' && flatAdverbs.has(afterWord)) return false;
  if (after === 'adjective') return !afterWord.includes(' ');
  if (after !== 'open') return after === 'noun' || after === 'colour' || after === 'size';
  if (/^(?:ADV|ADP|VERB)$/u.test(afterTag) && !isKnownNoun(afterWord)) return false;
  return knownVerb(afterWord)?.form !== 's' || pluralLooks.has(afterWord) || afterTag !== 'VERB';
}

/** "flying low over": adjectives that say how something is done. */
const flatAdverbs = new Set([
  'low',
  'high',
  'close',
  'fast',
  'slow',
  'deep',
  'straight',
  'free',
  'loud',
]);

function openClass(context: Context): 'noun' | 'adjective' | 'verb' | 'adverb' {
  const { word, verb, tag, before } = context;
  if (word.includes('-')) return hyphenated(context);
  if (word.length > 4 && word.endsWith('ing') && !/^(?:|any|every|no|some|play)thing$/u.test(word))
    return ingForm(context);
  if (verb?.form === 'past' || (!verb && word.length > 4 && /(?:[^e]ed)$/u.test(word))) {
    return pastForm(context);
  }
  if (word === 'light' && (before?.word === 'of' || before?.cls === 'noun')) return 'noun';
  if (word === 'back' && before?.cls === 'verb') return 'adverb';
  const pattern = patternWords.has(word) && !knownNouns.has(word) && !patternNouns.has(word);
  if (pattern || adjectives.has(word)) return 'adjective';
  if (verb?.form === 's' && isThirdPerson(context)) return 'verb';
  if (verb?.form === 'base' && isBaseVerb(context)) return 'verb';
  if (isInvariantParticiple(context)) return 'verb';
  if (isKnownNoun(word)) return 'noun';
  if (tag === 'ADV' && word.endsWith('ly')) return 'adverb';
  if (tag === 'ADJ' || tag === 'ADV') {
    // "made of light", "in pain": after a preposition something must be named.
    const named =
      !nounish(context) &&
      (before?.cls === 'preposition' || (before === undefined && context.after !== undefined));
    return named || isPlural(word) || endsCompound(context) ? 'noun' : 'adjective';
  }
  if (verb?.form === 's' || verb?.form === 'base') {
    // "a fire escape": one thing does not "escape"; it "escapes".
    const agrees = verb.form === 's' || before?.plural === true || isLivingNoun(before);
    return tag === 'VERB' &&
      agrees &&
      before?.cls === 'noun' &&
      !baseNouns.has(word) &&
      !pluralLooks.has(word)
      ? 'verb'
      : 'noun';
  }
  return 'noun';
}

/** "a car key", "a tennis net": a describing word would stand before its noun, not after it. */
const endsCompound = ({ word, before, after }: Context): boolean =>
  before?.cls === 'noun' &&
  before.plural !== true &&
  !isLivingNoun(before) &&
  !/(?:ous|ful|less|ive|able|ible|ish|ic|al|ant|er|est|ward|wards|wide)$/u.test(word) &&
  (after === undefined || /^(?:stop|comma|preposition|conjunction|frame|verb)$/u.test(after));

/** "a pepper cut in half": a participle that looks like its base form. */
const isInvariantParticiple = ({ word, before, after }: Context): boolean =>
  /^(?:cut|split|set|shut|spread|put)$/u.test(word) &&
  before?.cls === 'noun' &&
  (after === 'preposition' || after === 'adjective' || after === 'adverb');

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

/** "looking sad": a verb that only links a description to its doer. */
const linksDescription = ({ word, afterWord, after }: Context): boolean =>
  linkingForms.has(word) &&
  (after === 'adjective' || (after === 'open' && describes(afterWord)) || after === 'adverb');

const linkingForms = new Set(['looking', 'feeling', 'seeming', 'appearing']);

const describes = (word: string): boolean => adjectives.has(word) || expressions.has(word);

function ingForm(context: Context): 'noun' | 'adjective' | 'verb' {
  const { word, verb, tag, before, after } = context;
  if (linksDescription(context) && before?.cls !== 'adjective') return 'verb';
  const objectAhead = startsNounPhrase(after) || after === 'lettering';
  const freeAhead =
    objectAhead || !nounish(context) || after === 'preposition' || after === undefined;
  if (ingNouns.has(word)) {
    const doing = isMover(before) ? followsVerb(context) || isLastDoing(context) : objectAhead;
    return verb !== undefined && doing && !opensNounPhrase(before) ? 'verb' : 'noun';
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
  const doer = isPersonNoun(before) || (before?.cls === 'noun' && tag === 'VERB');
  return doer ? 'verb' : 'adjective';
}

/** "an artist painting", "two cats boxing"; a horse painting is a picture. */
function isLastDoing({ word, verb, before, after }: Context): boolean {
  const ends = after === undefined || /^(?:stop|comma|conjunction|subordinator)$/u.test(after);
  if (!ends || verb?.form !== 'ing') return false;
  return isPersonNoun(before) || (isLivingNoun(before) && !pictureNouns.has(word));
}

const pictureNouns = new Set([
  'painting',
  'drawing',
  'etching',
  'sketching',
  'carving',
  'engraving',
]);

/** `black holding a sign`: an object phrase follows, so the colour before belonged elsewhere. */
function transitiveOver({ verb, after, before }: Context): boolean {
  return (
    verb !== undefined &&
    transitiveVerbs.has(verb.base) &&
    startsNounPhrase(after) &&
    before?.cls !== 'determiner'
  );
}

/** "a dog called Rex": a name follows, whatever it looks like. */
const namingVerbs = new Set(['called', 'named', 'titled', 'entitled', 'nicknamed']);

function pastForm(context: Context): 'noun' | 'adjective' | 'verb' {
  const { word, verb, before, after } = context;
  if (namingVerbs.has(word) && before?.cls === 'noun') return 'verb';
  if (word === 'saw' && !startsNounPhrase(after) && after !== 'open') return 'noun';
  if (isKnownNoun(word) && opensNounPhrase(before) && !nounish(context)) return 'noun';
  if (opensNounPhrase(before)) {
    if (nounish(context) || after === 'noun') return 'adjective';
    if (before?.cls === 'determiner' && after === 'conjunction') return 'adjective';
    return before?.cls === 'determiner' ? 'noun' : verb ? 'verb' : 'adjective';
  }
  if (adjectives.has(word)) return 'adjective';
  if (followsVerb(context) || after === 'lettering') return 'verb';
  if (before?.cls === 'auxiliary' || before?.cls === 'pronoun') return 'verb';
  if (after === 'colour' && before?.cls === 'noun') return 'verb';
  if (nounish(context)) return 'adjective';
  if (after === 'adverb') return 'verb';
  return 'adjective';
}

/** `sits on`: after one doer, before what a verb can be followed by. */
function isThirdPerson(context: Context): boolean {
  const { word, tag, before, after } = context;
  if (before?.cls === 'relative' || before?.cls === 'pronoun') return true;
  if (opensNounPhrase(before) || before?.cls === 'preposition') return false;
  const oneDoer = before?.cls === 'noun' && before.plural !== true;
  const afterAdverb = before?.cls === 'adverb';
  const joined = before?.cls === 'conjunction';
  const ahead = followsVerb(context);
  if (isLivingNoun(before) && oneDoer && ahead) return true;
  if (pluralLooks.has(word)) {
    return oneDoer && tag === 'VERB' && startsNounPhrase(after);
  }
  if (joined) return ahead && tag === 'VERB';
  if (oneDoer && (ahead || after === 'stop' || after === undefined || after === 'lettering')) {
    return (
      tag === 'VERB' ||
      intransitiveVerbs.has(context.verb?.base ?? '') ||
      (startsNounPhrase(after) && transitiveVerbs.has(context.verb?.base ?? ''))
    );
  }
  return (oneDoer || afterAdverb) && tag === 'VERB';
}

/** `sit on`: after several doers, "to" or an auxiliary. */
function isBaseVerb(context: Context): boolean {
  const { word, tag, before, after } = context;
  if (before?.cls === 'auxiliary' || before?.cls === 'pronoun') return !opensNounPhrase(before);
  if (before?.cls === 'relative') return true;
  if (before?.word === 'to') return tag === 'VERB' || startsNounPhrase(after);
  const severalDoers = before?.cls === 'noun' && before.plural === true;
  if (!severalDoers) return false;
  const ahead = followsVerb(context);
  if (baseNouns.has(word)) return ahead && (tag === 'VERB' || isLivingNoun(before));
  return ahead || after === undefined || after === 'stop';
}
