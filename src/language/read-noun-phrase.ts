import { nameKinds } from './kind-names.ts';
import { containers, exactPartitives, partitives, pluralOnlyPartitives } from './lexicon/groups.ts';
import { animals } from './lexicon/living.ts';
import { pluraliaTantum } from './lexicon/irregular-nouns.ts';
import { plainPlural } from './lexicon/numbers.ts';
import type { NounPhrase, Owner } from './noun-phrase.ts';
import { membersOf, servedOf } from './group-nouns.ts';
import { readQuantity, type Quantity } from './quantity.ts';
import { compoundSculpture, sculptureOf } from './statues.ts';
import { readTraits } from './read-traits.ts';

import type { Word } from './words.ts';

export interface PhraseReading {
  readonly phrase: NounPhrase;
  /** Index after its last word. */
  readonly next: number;
}

/** Phrases within phrases that are followed: "a bowl of pieces of …". */
const deepest = 4;

/** Reads the noun phrase that starts at a word, with "a pair of" and "a bowl of" resolved. */
export function readNounPhrase(
  words: readonly Word[],
  at: number,
  depth = 0,
): PhraseReading | undefined {
  const reading = readSimplePhrase(words, at);
  if (!reading || depth > deepest) return reading;
  if (words[reading.next]?.word !== 'of') {
    const phrase = compoundSculpture(reading.phrase) ?? membersOf(reading.phrase);
    return { phrase: phrase ?? servedOf(reading.phrase) ?? reading.phrase, next: reading.next };
  }
  const { next } = reading;
  const phrase =
    reading.phrase.head === 'glasses' ? drinkingGlasses(reading.phrase) : reading.phrase;
  const model = readSculpture(phrase, words, next + 1, depth);
  if (model) return model;
  const value = partitives.get(phrase.noun);
  const holds = containers.has(phrase.noun) || containers.has(phrase.names[0] ?? '');
  if (value === undefined && !holds) return reading;
  const number = words[next + 1];
  if (value !== undefined && number?.cls === 'number' && !startsThing(words[next + 2])) {
    // "a family of four"
    const count = { value: number.number ?? 1, vague: number.vague === true };
    return { phrase: { ...phrase, count }, next: next + 2 };
  }
  const inner = readNounPhrase(words, next + 1, depth + 1);
  if (!inner || inner.phrase.owner !== undefined) return reading;
  if (holds && value === undefined) {
    return {
      phrase: { ...phrase, content: inner.phrase, end: inner.phrase.end },
      next: inner.next,
    };
  }
  const measured = measure(phrase, inner.phrase, Number(value));
  return measured ? { phrase: measured, next: inner.next } : reading;
}

function readSculpture(
  phrase: NounPhrase,
  words: readonly Word[],
  at: number,
  depth: number,
): PhraseReading | undefined {
  const inner = sculptureOf(phrase, phrase) && readNounPhrase(words, at, depth + 1);
  const made = inner && sculptureOf(phrase, inner.phrase);
  return made && inner ? { phrase: made, next: inner.next } : undefined;
}

/** Glasses of something are no spectacles. */
function drinkingGlasses(phrase: NounPhrase): NounPhrase {
  const names = phrase.names.map((name) => name.replace(/glasses$/u, 'glass'));
  const count = phrase.count.value > 1 ? phrase.count : { value: plainPlural, vague: true };
  return { ...phrase, noun: 'glass', names, plural: true, count };
}

const startsThing = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:noun|adjective|colour|size)$/u.test(word.cls);

/** `two pairs of` + `red shoes`: how many of the second the first one makes. */
function measure(outer: NounPhrase, inner: NounPhrase, value: number): NounPhrase | undefined {
  const { noun } = outer;
  // Fish, sheep and deer are plurals of themselves.
  const plural =
    inner.plural || (animals.has(inner.noun) && inner.count.value === 1 && !inner.determined);
  if (pluralOnlyPartitives.has(noun) && !plural) return undefined;
  if (value === 1 && inner.definite) return undefined;
  const pairOfOne = pluraliaTantum.has(inner.head) && value === 2;
  const each = pairOfOne || value === 1 ? 1 : value;
  const outerCount = outer.count.value;
  const vague = (!exactPartitives.has(noun) && value !== 1) || outer.count.vague;
  const innerSaid = inner.count.value !== 1 && !inner.count.vague;
  const count =
    innerSaid && value !== 1
      ? inner.count
      : value === 1 && inner.plural && outerCount === 1
        ? inner.count
        : { value: outerCount * each, vague };
  const told = value === 1 || shapedGroups.has(noun);
  const named = told && !plainPartitives.has(noun) ? [`${inner.noun} ${noun}`] : [];
  return {
    ...inner,
    start: outer.start,
    count,
    names: [...named, ...inner.names],
    definite: outer.definite,
    determined: true,
    colours: [...new Set([...outer.colours, ...inner.colours])],
    size: inner.size === 'usual' ? outer.size : inner.size,
    qualities: [...outer.qualities, ...inner.qualities],
    actions: [...outer.actions, ...inner.actions],
    words: [...outer.words, ...inner.words],
    owner: outer.owner,
    negated: outer.negated || inner.negated,
  };
}

/** Groups with a shape of their own, which a drawing may show. */
const shapedGroups = new Set(['stack', 'pile', 'heap', 'bunch', 'pyramid', 'tower', 'bouquet']);
const plainPartitives = new Set([
  'kind',
  'type',
  'sort',
  'species',
  'variety',
  'breed',
  'example',
  'model',
  'part',
  'single',
  'specimen',
  'full',
]);

/** Words of the longest noun phrase: bounds names and time on endless runs of words. */
const longest = 24;

interface Body {
  readonly describing: readonly Word[];
  readonly nouns: readonly Word[];
  readonly owner: Owner | undefined;
  readonly next: number;
}

function readSimplePhrase(words: readonly Word[], at: number): PhraseReading | undefined {
  const quantity = readQuantity(words, at);
  const body = readBody(words, quantity);
  const head = body?.nouns.at(-1);
  if (!body || !head) return undefined;
  return { phrase: describe(words, at, quantity, body, head), next: body.next };
}

/** The run of describing words and nouns after the quantity. */
function readBody(words: readonly Word[], quantity: Quantity): Body | undefined {
  let describing: Word[] = [];
  let nouns: Word[] = [];
  let owner: Owner | undefined = quantity.possessed ? 'pronoun' : undefined;
  let closed = -1;
  let at = quantity.next;
  for (let word = words[at]; word && at - quantity.next < longest; word = words[at]) {
    const after = words[at + 1];
    if (word.cls === 'noun') {
      nouns.push(word);
      closed = at + 1;
    } else if (/^(?:adjective|colour|size)$/u.test(word.cls)) {
      if (nouns.length > 0) {
        if (!continues(words, at)) break;
        // "chicken fried rice": nouns before a describing word describe too.
        describing.push(...nouns);
        nouns = [];
      }
      describing.push(word);
    } else if (word.cls === 'number' && (describing.length > 0 || quantity.determined)) {
      if (nouns.length > 0 || word.vague === true) break;
    } else if (word.cls === 'genitive' && nouns.length > 0) {
      if (!continues(words, at)) break;
      const head = nouns.at(-1) as Word;
      const own = { describing, nouns, owner, next: at };
      owner = describe(words, quantity.start, quantity, own, head);
      describing = [];
      nouns = [];
    } else if (
      !(
        word.cls === 'adverb' &&
        after !== undefined &&
        isDescribing(after) &&
        nouns.length === 0
      ) &&
      !(joinsDescriptions(word, describing, nouns) && leadsToNoun(words, at + 1))
    ) {
      break;
    }
    at += 1;
  }
  if (nouns.length > 0) return { describing, nouns, owner, next: closed };
  // "a present", "the dark": what closes a phrase that has no noun is its noun.
  const last = describing.at(-1);
  const thing = last?.cls === 'adjective' || (last?.cls === 'size' && sizedThings.has(last.word));
  if (quantity.article && last && thing) {
    const noun: Word = { ...last, cls: 'noun' };
    return { describing: describing.slice(0, -1), nouns: [noun], owner, next: at };
  }
  return undefined;
}

/** Words of size that are things by themselves: "a giant", "the Titanic". */
const sizedThings = new Set(['giant', 'titanic', 'mammoth', 'newborn', 'miniature']);

const isDescribing = (word: Word): boolean => /^(?:adjective|colour|size)$/u.test(word.cls);

const joinsDescriptions = (
  word: Word,
  describing: readonly Word[],
  nouns: readonly Word[],
): boolean =>
  nouns.length === 0 &&
  describing.length > 0 &&
  (word.cls === 'comma' || (word.cls === 'conjunction' && word.word !== 'but'));

/** A noun follows before anything but describing words. */
function leadsToNoun(words: readonly Word[], at: number): boolean {
  let next = at;
  if (words[next]?.cls === 'conjunction') next += 1;
  let described = false;
  for (let word = words[next]; word && next - at < longest; word = words[next]) {
    if (word.cls === 'noun') return described;
    if (isDescribing(word)) described = true;
    else if (
      word.cls !== 'adverb' &&
      !(described && (word.cls === 'comma' || word.cls === 'conjunction'))
    ) {
      return false;
    }
    next += 1;
  }
  return false;
}

/** The phrase goes on to another noun after this word. */
function continues(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next - at < longest && words[next] && isDescribing(words[next] as Word)) next += 1;
  return words[next]?.cls === 'noun';
}

function describe(
  words: readonly Word[],
  at: number,
  quantity: Quantity,
  body: Body,
  head: Word,
): NounPhrase {
  const kinds = nameKinds(body.describing, body.nouns);
  const traits = readTraits(kinds.describing, body.nouns, head);
  const plural = head.plural === true && !pluraliaTantum.has(head.word);
  const first = words[at] ?? head;
  return {
    start: first.start,
    end: head.end,
    noun: head.lemma,
    head: head.word,
    names: kinds.names,
    definite: quantity.definite,
    determined: quantity.determined,
    counted: quantity.count !== undefined,
    plural,
    count:
      quantity.count ?? (plural ? { value: plainPlural, vague: true } : { value: 1, vague: false }),
    ...traits,
    words: [...kinds.describing, ...body.nouns].map((word) => word.word),
    owner: body.owner,
    negated: quantity.negated,
    content: undefined,
  };
}
