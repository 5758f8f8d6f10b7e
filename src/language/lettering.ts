import {
  carrierWords,
  letteringNouns,
  letterNouns,
  namingWords,
  plainLetteringNouns,
  quotingVerbs,
  sayingVerbs,
  signedThings,
  titleVerbs,
} from './lexicon/lettering.ts';
import { functionWords } from './lexicon/function-words.ts';
import { prepositions } from './lexicon/prepositions.ts';
import { scripts } from './lexicon/scripts.ts';
import { endsSentence, tokenize, type Token } from './tokens.ts';

/** Words that the picture is to show, in the place of the tokens that asked for them. */
interface LetteringToken extends Omit<Token, 'kind'> {
  readonly kind: 'lettering';
  readonly text: string;
  readonly script: string;
}

export type PromptToken = Token | LetteringToken;

/**
 * Takes the words to be written out of a prompt before anything is tagged: they are no part of its
 * grammar. Quotations that merely set off a word are put back as ordinary tokens.
 */
export function findLettering(text: string): PromptToken[] {
  const tokens = openQuotes(text, tokenize(text));
  const shouted = !/\p{Ll}/u.test(text);
  const found: PromptToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const request =
      quotation(tokens, at) ??
      scriptRequest(tokens, at) ??
      announcedByParticiple(text, tokens, at) ??
      announcedByNoun(text, tokens, at) ??
      formula(text, tokens, at) ??
      (shouted ? undefined : announcedByVerb(text, tokens, at));
    if (request) {
      found.push(...request.tokens);
      at += request.length;
    } else {
      const token = tokens[at];
      if (token) found.push(token);
      at += 1;
    }
  }
  return found;
}

/** The script of a text, by its first letter that belongs to a known one. */
function scriptOf(text: string): string {
  for (const letter of text) {
    const script = scripts.find((candidate) => candidate.letter.test(letter));
    if (script) return script.code === 'Hans' && hasKana(text) ? 'Jpan' : script.code;
  }
  return 'Latn';
}

const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

interface Request {
  readonly length: number;
  readonly tokens: readonly PromptToken[];
}

function lettering(from: Token, to: Token, text: string, script = scriptOf(text)): LetteringToken {
  return { ...from, kind: 'lettering', end: to.end, text, script };
}

/** Replaces quotations that are not lettering by what stands in them. */
function openQuotes(text: string, tokens: readonly Token[]): Token[] {
  const shown = text.trim();
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'quote') return [token];
    const before = tokens[at - 1]?.word ?? '';
    const after = tokens[at + 1]?.word ?? '';
    const whole = token.raw === shown || (tokens.length <= 2 && token.word.includes(' '));
    const carried = carrierWords.has(after) && !(/^an?$/u.test(before) && prepositions.has(after));
    const signed =
      /^(?:called|named)$/u.test(before) && signedThings.has(tokens[at - 2]?.word ?? '');
    const named = namingWords.has(before) && !carried && !signed;
    const blank = !/[\p{L}\p{N}]/u.test(token.word);
    return whole || named || blank
      ? tokenize(token.word, token.start + token.raw.indexOf(token.word))
      : [token];
  });
}

function quotation(tokens: readonly Token[], at: number): Request | undefined {
  let start = at;
  const first = tokens[start];
  if (!first) return undefined;
  // `the word(s) 'X'`, `the text: "X"`, `number 'X'`: the announcement goes with the quotation.
  if (first.word === 'the' || first.word === 'a') start += 1;
  const noun = tokens[start]?.word ?? '';
  if (letteringNouns.has(noun) || (start > at && noun === 'saying')) {
    start += 1;
    if (tokens[start]?.raw === ':' || tokens[start]?.word === 'of') start += 1;
  } else {
    start = at;
  }
  const quote = tokens[start];
  if (quote?.kind !== 'quote') return undefined;
  if (!/[\p{L}\p{N}\p{S}]/u.test(quote.word)) return { length: start - at + 1, tokens: [] };
  return { length: start - at + 1, tokens: [lettering(first, quote, quote.word.trim())] };
}

function scriptRequest(tokens: readonly Token[], at: number): Request | undefined {
  const name = tokens[at];
  const noun = tokens[at + 1];
  const script = scripts.find(({ names }) => names.includes(name?.word ?? ''));
  if (!name || !noun || !script || !letterNouns.has(noun.word)) return undefined;
  // "the Greek letter Ω" and quotations name their own text.
  if (tokens[at + 2]?.kind === 'quote') return undefined;
  return { length: 2, tokens: [lettering(name, noun, script.sample, script.code)] };
}

function announcedByNoun(text: string, tokens: readonly Token[], at: number): Request | undefined {
  const first = tokens[at];
  const hasArticle = first?.word === 'the' || first?.word === 'a' || first?.word === 'an';
  const nounAt = hasArticle ? at + 1 : at;
  const noun = tokens[nounAt]?.word ?? '';
  if (!first || !letteringNouns.has(noun)) return undefined;
  const announced = /^(?:with|number|numbers|text)$/u.test(tokens[at - 1]?.word ?? noun);
  // "a giant red letter A", "golden letters LOVE"
  const next = tokens[nounAt + 1];
  const shown = singleLetters.has(noun) ? isSign(next) : next !== undefined && isShouted(next);
  if (!hasArticle && !announced && !shown) return undefined;
  const start = tokens[nounAt + 1]?.raw === ':' ? nounAt + 2 : nounAt + 1;
  const listed = /^(?:letters|numbers|digits|numerals|initials)$/u.test(noun)
    ? listOfLetters(tokens, first, start)
    : undefined;
  if (listed) return { ...listed, length: listed.length + start - at };
  const end = /^(?:number|numbers|numeral|digit|digits|numerals)$/u.test(noun)
    ? runWhile(
        tokens,
        start,
        (token) => token.kind === 'number' || /^\d/u.test(token.word) || isShouted(token),
      )
    : (capitalRun(tokens, start) ??
      (plainLetteringNouns.has(noun) && hasArticle ? plainRun(tokens, start) : start));
  return cutRun(text, tokens, first, start, end, end - at);
}

const formulaNouns = new Set(['equation', 'formula', 'equations', 'formulas', 'sum', 'problem']);

/** "the equation E=mc2", "2 + 2 = 4": signs around an equals sign, with the noun that announces them. */
function formula(text: string, tokens: readonly Token[], at: number): Request | undefined {
  const article = /^(?:the|an?)$/u.test(tokens[at]?.word ?? '');
  const noun = article ? at + 1 : at;
  const start = formulaNouns.has(tokens[noun]?.word ?? '') ? noun + 1 : at;
  if (article && start === at) return undefined;
  const from = tokens[start];
  const signs = from && FORMULA.exec(text.slice(from.start))?.[0].replace(/\.+$/u, '');
  if (!from || !signs?.includes('=')) return undefined;
  let end = start;
  while ((tokens[end]?.start ?? text.length) < from.start + signs.length) end += 1;
  return cutRun(text, tokens, tokens[at], start, end, end - at);
}

/** Short terms joined by signs. */
const FORMULA = /^[\p{L}\p{N}^().]{1,8}(?:\s?[=+*/×÷−-]\s?[\p{L}\p{N}^().]{1,8}(?!\p{L}))+/u;

const singleLetters = new Set(['letter', 'number', 'numeral', 'digit', 'initial']);

/** A number, a letter by itself, or a word in capitals. */
const isSign = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || /^\p{Lu}$/u.test(token.raw) || isShouted(token));

/** "the letters A, B and C": all of them, side by side. */
function listOfLetters(tokens: readonly Token[], first: Token, start: number): Request | undefined {
  const signs: Token[] = [];
  let end = start;
  for (let token = tokens[end]; token; token = tokens[end]) {
    if (isSign(token)) signs.push(token);
    else if (!(/^(?:,|and|&)$/u.test(token.word) && isSign(tokens[end + 1]))) break;
    end += 1;
  }
  const last = signs.at(-1);
  if (!last || signs.length < 2) return undefined;
  const text = signs.map(({ raw }) => raw).join(' ');
  return { length: end - start, tokens: [lettering(first, last, text)] };
}

/** "a shirt with Carpe Diem written on it", "with happy birthday written on it" */
function announcedByParticiple(
  text: string,
  tokens: readonly Token[],
  at: number,
): Request | undefined {
  if (tokens[at - 1]?.word !== 'with') return undefined;
  const capitals = capitalRun(tokens, at);
  if (capitals !== undefined && participles.test(tokens[capitals]?.word ?? '')) {
    return cutRun(text, tokens, tokens[at], at, capitals, capitals - at);
  }
  const end = writtenRun(tokens, at);
  if (end === undefined) return undefined;
  return cutRun(text, tokens, tokens[at], at, end, end - at);
}

const participles = /^(?:written|printed|inscribed|engraved)$/u;

/** Up to six words before "written"; "a message" and "words" stand for some other text. */
function writtenRun(tokens: readonly Token[], at: number): number | undefined {
  const length = tokens.slice(at, at + 7).findIndex(({ word }) => word === 'written');
  const words = tokens.slice(at, at + length);
  const refers = ({ word, kind }: Token): boolean =>
    kind === 'quote' || letteringNouns.has(word) || letterNouns.has(word) || carrierWords.has(word);
  if (length < 1 || words.some(refers)) return undefined;
  return /^(?:det|poss|pron)$/u.test(functionWords.get(words[0]?.word ?? '') ?? '')
    ? undefined
    : at + length;
}

function announcedByVerb(text: string, tokens: readonly Token[], at: number): Request | undefined {
  const verb = tokens[at];
  if (!verb || !sayingVerbs.has(verb.word)) return undefined;
  const start = at + 1;
  if (letteringNouns.has(tokens[start + 1]?.word ?? '')) return undefined;
  const sum = formula(text, tokens, start);
  if (sum) return { length: sum.length + 1, tokens: [verb, ...sum.tokens] };
  const capitals = capitalRun(tokens, start);
  const first = tokens[start];
  const saying = quotingVerbs.has(verb.word);
  if (capitals !== undefined && (saying || titleVerbs.has(verb.word) || isShouted(first))) {
    const request = cutRun(text, tokens, tokens[start], start, capitals, capitals - at);
    return request && { ...request, tokens: [verb, ...request.tokens] };
  }
  if (!saying || !first || first.kind === 'quote' || first.word === 'the') return undefined;
  const end = Math.min(plainRun(tokens, start, 12), tokens.length);
  const request = cutRun(text, tokens, first, start, end, end - at);
  return request && { ...request, tokens: [verb, ...request.tokens] };
}

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && token.raw.length > 1 && /^[\p{Lu}\p{N}'-]+$/u.test(token.raw);

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'word' && /^\p{Lu}/u.test(token.raw)) || token.kind === 'number');

function runWhile(
  tokens: readonly Token[],
  start: number,
  belongs: (token: Token) => boolean,
): number {
  let end = start;
  for (let token = tokens[end]; token && belongs(token); token = tokens[end]) end += 1;
  return end;
}

/** End of a run of capitalised words, small words between two of them included. */
function capitalRun(tokens: readonly Token[], start: number): number | undefined {
  if (!isCapital(tokens[start])) return undefined;
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    if (isCapital(token) || token?.word === "'s") end += 1;
    else if (
      /^(?:of|the|and|&|to|a|in|for)$/u.test(token?.word ?? '') &&
      isCapital(tokens[end + 1])
    )
      end += 2;
    else break;
  }
  while (/^[!?]$/u.test(tokens[end]?.raw ?? '')) end += 1;
  return end;
}

/** End of a run of plain words: up to a preposition, a verb of writing, or punctuation. */
function plainRun(tokens: readonly Token[], start: number, limit = 6): number {
  const stops = (token: Token): boolean =>
    token.kind === 'punctuation' ||
    token.kind === 'quote' ||
    (prepositions.has(token.word) && token.word !== 'to') ||
    carrierWords.has(token.word) ||
    functionWords.get(token.word) === 'aux' ||
    functionWords.get(token.word) === 'sub' ||
    functionWords.get(token.word) === 'rel' ||
    token.word === 'and';
  let end = start;
  while (end - start < limit && tokens[end] && !stops(tokens[end] as Token)) end += 1;
  while (end > start && /^[!?]$/u.test(tokens[end]?.raw ?? '')) end += 1;
  return end;
}

function cutRun(
  text: string,
  tokens: readonly Token[],
  from: Token | undefined,
  start: number,
  end: number,
  length: number,
): Request | undefined {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!from || !first || !last || end <= start || endsSentence(first)) return undefined;
  return { length, tokens: [lettering(from, last, text.slice(first.start, last.end))] };
}
