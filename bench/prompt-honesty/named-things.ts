import nlp from 'compromise';

/** A thing that a prompt names, found without the engine's own reader. */
export interface NamedThing {
  /** What to look up, most telling first: `fire hydrant`, `hydrant`; singular, lower case. */
  readonly names: readonly string[];
  /** How many, when a number stands before it. */
  readonly count: number | undefined;
  /** Colour words before it, in order; all of them colour it. */
  readonly colours: readonly string[];
}

/** A word of a prompt with what the tagger says of it. */
interface Term {
  readonly word: string;
  readonly tags: ReadonlySet<string>;
  /** Punctuation follows: no phrase goes on. */
  readonly ends: boolean;
  /** The first half of a word such as "two-storey". */
  readonly hyphenated: boolean;
}

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const MEASURES = new Map([
  ['pair', 2],
  ['couple', 2],
  ['trio', 3],
  ['dozen', 12],
]);
const COLOURS = new Set(
  'red orange yellow green teal turquoise cyan blue navy purple violet magenta pink brown beige gold golden silver grey gray black white'.split(
    ' ',
  ),
);
const ADVERB_COLOURS = new Set(['bright', 'dark', 'light', 'deep', 'pale', 'hot']);
/** Up to the next verb, preposition or stop, what follows these is not wanted. */
const NEGATIONS = new Set(['no', 'without']);
/** Words that a tagger takes for nouns though they only relate things. */
const NEVER_NOUNS = new Set(
  'front behind above below beneath under over next top bottom middle left right side inside outside between around with wearing holding riding sitting standing lying looking made that which who it them they he she his her its'.split(
    ' ',
  ),
);

/** Words in s that name one thing, or things that come as one. */
const KEPT_WHOLE = new Set(
  'sunglasses glasses goggles pants jeans trousers shorts scissors binoculars clothes lens mars rhinoceros series canvas texas thames angeles cypress compass octopus chrysalis anubis triceratops platypus headphones pajamas bagpipes hibiscus venus christmas paris'.split(
    ' ',
  ),
);

/**
 * The things that a prompt names, in order: heads of noun phrases by compromise's tagger,
 * with a few repairs. Words to be written, and what is expressly not wanted, are not among them.
 */
export function namedThings(prompt: string): readonly NamedThing[] {
  return sentencesOf(unquoted(prompt)).flatMap(thingsIn);
}

/** Quoted text is lettering; possessive apostrophes are not quotes. */
function unquoted(prompt: string): string {
  return prompt
    .replaceAll(/["“”«»„][^"“”«»„]*["“”«»„]/gu, ' , ')
    .replaceAll(/(?<![\p{L}\p{N}])['‘][^'’]+['’](?![\p{L}\p{N}])/gu, ' , ')
    .replaceAll(/(?<=\p{L})[/](?=\p{L})/gu, ' ');
}

interface TaggedSentence {
  readonly terms: readonly {
    readonly text: string;
    readonly tags: readonly string[];
    readonly post: string;
  }[];
}

function sentencesOf(text: string): readonly (readonly Term[])[] {
  // The library types its JSON as `any`; this is the shape that its documentation promises.
  const sentences = nlp(text).json({ terms: { tags: true } }) as readonly TaggedSentence[];
  return sentences.map(({ terms }) =>
    terms.map(({ text: word, tags, post }) => ({
      word: word.toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, ''),
      tags: new Set(tags),
      ends: /[,.;:!?()]/u.test(post),
      hyphenated: post === '-',
    })),
  );
}

function thingsIn(terms: readonly Term[]): readonly NamedThing[] {
  const things: NamedThing[] = [];
  let refused = false;
  for (const [at, term] of terms.entries()) {
    if (NEGATIONS.has(term.word)) refused = true;
    else if (isVerb(term) || (at > 0 && terms[at - 1]!.ends)) refused = false;
    if (refused || !isHead(terms, at)) continue;
    const names = namesAt(terms, at);
    if (names.at(-1) !== '') things.push({ names, ...describedBy(terms, at) });
  }
  return things;
}

function isVerb({ tags }: Term): boolean {
  return tags.has('Verb');
}

function isNoun(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined || !/^\p{L}/u.test(term.word) || NEVER_NOUNS.has(term.word)) return false;
  if (COLOURS.has(term.word) || NUMBERS.has(term.word) || term.tags.has('Pronoun')) return false;
  if (term.tags.has('Noun')) return !(term.word.endsWith('ing') && followedByDeterminer(terms, at));
  return mistaken(terms, at);
}

/** "A man holding a shield": no noun, whatever the tagger says. */
function followedByDeterminer(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]?.tags;
  return next !== undefined && (next.has('Determiner') || next.has('Preposition')) && at > 0;
}

/** A verb or adjective that closes a phrase begun by a determiner is its noun: "the harp", "a comic". */
function mistaken(terms: readonly Term[], at: number): boolean {
  const { tags, ends, word } = terms[at]!;
  if (!(tags.has('Verb') || tags.has('Adjective')) || tags.has('Copula')) return false;
  if (tags.has('Gerund') || tags.has('PastTense') || tags.has('Participle')) return false;
  const next = terms[at + 1];
  if (word.length < 3 || !(ends || next === undefined || next.tags.has('Preposition')))
    return false;
  const before = terms[at - 1];
  return before !== undefined && !before.ends && before.tags.has('Determiner');
}

/** The last noun of its phrase; what belongs to someone ("the dog's nose") is named too. */
function isHead(terms: readonly Term[], at: number): boolean {
  if (!isNoun(terms, at)) return false;
  const term = terms[at]!;
  return term.ends || term.tags.has('Possessive') || !isNoun(terms, at + 1);
}

/** The head with what narrows it: the three last words, the two last, the head. */
function namesAt(terms: readonly Term[], at: number): readonly string[] {
  const head = singular(terms[at]!);
  const names = [head];
  const before: string[] = [];
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const term = terms[from]!;
    if (term.ends || term.tags.has('Determiner') || term.tags.has('Preposition')) break;
    // There is one White House.
    if (COLOURS.has(term.word) && terms[at]!.tags.has('Plural')) break;
    before.unshift(term.word);
    names.unshift([...before, head].join(' '));
  }
  return names;
}

const singulars = new Map<string, string>();

function singular({ word, tags }: Term): string {
  const bare = tags.has('Possessive') ? word.replace(/s$/u, '') : word;
  if (KEPT_WHOLE.has(bare)) return bare;
  if (!tags.has('Plural') && !/(?<![sui])s$/u.test(bare)) return bare;
  const known = singulars.get(bare);
  if (known !== undefined) return known;
  const plural = nlp(bare).tag('Noun').tag('Plural') as ReturnType<typeof nlp>;
  const made = plural.nouns().toSingular().text() || bare;
  singulars.set(bare, made);
  return made;
}

/** The number and colours before a head, as far back as its phrase goes. */
function describedBy(terms: readonly Term[], at: number): Omit<NamedThing, 'names'> {
  const colours: string[] = [];
  let count: number | undefined;
  for (let from = at - 1; from >= 0 && !terms[from]!.ends; from--) {
    const { word, tags, hyphenated } = terms[from]!;
    // "Two cats playing chess" are two cats, and one game.
    const doing = word.endsWith('ing') && terms[from - 1]?.tags.has('Noun') === true;
    if ((hyphenated && NUMBERS.has(word)) || doing) break;
    const number = NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined);
    if (COLOURS.has(word)) colours.unshift(word);
    else if (MEASURES.has(word)) count ??= KEPT_WHOLE.has(terms[at]!.word) ? 1 : MEASURES.get(word);
    else if (number !== undefined) {
      count ??= number;
      break;
    } else if (word === 'of' && MEASURES.has(terms[from - 1]?.word ?? '')) continue;
    else if (word === 'and' && COLOURS.has(terms[from - 1]?.word ?? '')) continue;
    else if (ADVERB_COLOURS.has(word) || tags.has('Adjective')) continue;
    else if (tags.has('Noun') && !tags.has('Pronoun') && !NEVER_NOUNS.has(word)) continue;
    else break;
  }
  return { count, colours };
}
