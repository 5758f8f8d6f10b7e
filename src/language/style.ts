import {
  artists,
  framingNouns,
  mediumPhrases,
  mediumThings,
  prefixMediums,
  requestOpenings,
  styleWords,
} from './lexicon/media.ts';
import { moodWords } from './lexicon/atmosphere.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Medium, Style } from './scene.ts';
import type { Word } from './words.ts';

interface Term {
  readonly medium: Medium | undefined;
  /** A frame ("view", "close-up") or a technique says how, and names no medium. */
  readonly sort: 'medium' | 'artist' | 'frame' | 'technique';
}

const terms = new PhraseTable<Term>(
  [
    ...[...mediumPhrases].map(([word, medium]) => [word, { medium, sort: 'medium' }] as const),
    ...[...artists].map(([word, medium]) => [word, { medium, sort: 'artist' }] as const),
    ...[...framingNouns].map((word) => [word, { medium: undefined, sort: 'frame' }] as const),
    ...[...styleWords].map((word) => [word, { medium: undefined, sort: 'technique' }] as const),
  ],
  true,
);
const prefixMedia = new PhraseTable(prefixMediums.map((phrase) => [phrase, true] as const));
const requests = new PhraseTable(requestOpenings.map((phrase) => [phrase, true] as const));

export interface StyledWords {
  readonly style: Style;
  /** The words that are left to say what is shown. */
  readonly words: readonly Word[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** The words of it that are named in {@link Style.words}. */
  readonly said: readonly string[];
  readonly medium: Medium | undefined;
  /** It is the style that is asked for in so many words: "in the style of", or an artist's name. */
  readonly asked?: boolean;
}

/**
 * Takes out of a prompt what says how the picture is made rather than what it shows: "an oil painting
 * of", "in the style of …", and trailing fragments such as ", digital art, highly detailed".
 */
export function readStyle(words: readonly Word[]): StyledWords {
  const spelling = words.map((word) => word.word);
  const spans: Span[] = [];
  let at = skipRequest(spelling);
  if (at > 0) spans.push({ from: 0, to: at, said: [], medium: undefined });
  let segmentStart = true;
  while (at < words.length) {
    const span =
      inStyleOf(words, spelling, at) ??
      inManner(words, spelling, at) ??
      (segmentStart
        ? (presentation(words, spelling, at) ??
          fragment(words, spelling, at) ??
          prefix(words, spelling, at))
        : undefined);
    if (span) {
      spans.push(span);
      at = span.to;
      // "a photo of a painting of …": what follows a presentation may be another one.
      segmentStart = segmentStart || true;
      continue;
    }
    segmentStart = breaks(words[at]);
    at += 1;
  }
  const kept = words.filter(
    (_, index) => !spans.some(({ from, to }) => index >= from && index < to),
  );
  if (!kept.some(isContent) && words.some(isContent)) return nothingElse(words, spans);
  return { words: kept, style: styleOf(spans) };
}

/** A prompt that is all style shows its medium itself: "an oil painting". */
function nothingElse(words: readonly Word[], spans: readonly Span[]): StyledWords {
  return { words, style: styleOf(spans) };
}

function styleOf(spans: readonly Span[]): Style {
  // "An oil painting in the style of Hokusai" is to look like Hokusai's.
  const ranked = [...spans].sort((a, b) => Number(b.asked ?? false) - Number(a.asked ?? false));
  const media = ranked.map(({ medium }) => medium).filter((medium) => medium !== undefined);
  return {
    // "a painting … in pixel art": the more telling word wins over the general one.
    medium: media.find((medium) => !general.has(medium)) ?? media[0],
    words: [...new Set(spans.flatMap(({ said }) => said))],
  };
}

const general: ReadonlySet<Medium> = new Set<Medium>([
  'painting',
  'drawing',
  'illustration',
  'black-and-white',
]);

const breaks = (word: Word | undefined): boolean => word?.cls === 'comma' || word?.cls === 'stop';

const isContent = (word: Word): boolean =>
  /^(?:noun|adjective|colour|size|verb|lettering)$/u.test(word.cls);

function skipRequest(spelling: readonly string[]): number {
  let at = 0;
  for (;;) {
    const request = requests.match(spelling, at);
    if (request) at += request.length;
    else if (
      at > 0 &&
      /^(?:me|us|you|to|see|draw|paint|make|create|generate)$/u.test(spelling[at] ?? '')
    )
      at += 1;
    else return at;
  }
}

/** "in the style of van gogh", "styled like", up to the end of the segment. */
function inStyleOf(
  words: readonly Word[],
  spelling: readonly string[],
  at: number,
): Span | undefined {
  const length = /^in (?:the )?(?:style|manner|fashion) of\b/u
    .exec(spelling.slice(at, at + 5).join(' '))?.[0]
    .split(' ').length;
  if (length === undefined) return undefined;
  let to = at + length;
  while (to < words.length && !breaks(words[to]) && !opensClause(words[to])) to += 1;
  return styleSpan(words, spelling, at, to, at + length);
}

const opensClause = (word: Word | undefined): boolean =>
  word?.cls === 'verb' || word?.cls === 'relative' || word?.preposition === 'with';

/** Words of the longest name of a style. */
const longest = 12;

/** "in pixel art style", "in watercolor", "in Minecraft style", "anime style". */
function inManner(
  words: readonly Word[],
  spelling: readonly string[],
  at: number,
): Span | undefined {
  let to = at;
  const led = spelling[at] === 'in' || spelling[at] === 'as' || spelling[at] === 'made with';
  if (led) to += 1;
  const article = words[to]?.cls === 'determiner';
  if (article) to += 1;
  const start = to;
  // "in low poly style", "in black and white style": names may hold words of any sort.
  to += terms.match(spelling, to)?.length ?? 0;
  while (
    to - start < longest &&
    words[to] &&
    /^(?:noun|adjective|genitive|number|colour)$/u.test(words[to]?.cls ?? '')
  ) {
    to += 1;
  }
  const body = spelling.slice(start, to);
  const closing = body.lastIndexOf('style');
  if (
    closing > 0 &&
    closing === body.length - 1 &&
    (led || styledBefore(spelling, start, to - 1))
  ) {
    return styleSpan(words, spelling, at, to, start);
  }
  if (!led || (article && spelling[at] === 'in')) return undefined;
  const term = terms.match(spelling, start);
  const whole = term && start + term.length === to && breaksOrEnds(words[to]);
  return whole && (term.value.sort === 'medium' || term.value.sort === 'artist')
    ? styleSpan(words, spelling, at, to, start)
    : undefined;
}

const breaksOrEnds = (word: Word | undefined): boolean =>
  word === undefined || breaks(word) || word.cls === 'preposition' || word.cls === 'conjunction';

/** All words before "style" belong to one known medium, artist or technique. */
function styledBefore(spelling: readonly string[], from: number, to: number): boolean {
  const term = terms.match(spelling, from);
  return term !== undefined && from + term.length >= to;
}

/** "a detailed oil painting of", "a close-up photo of", "aerial view of", "portrait of". */
function presentation(
  words: readonly Word[],
  spelling: readonly string[],
  at: number,
): Span | undefined {
  let to = at;
  let heads = false;
  for (let steps = 0; steps < 9; steps += 1) {
    const word = words[to];
    if (!word) return undefined;
    const term = word.cls === 'verb' ? undefined : terms.match(spelling, to);
    if (term) {
      heads = term.value.sort === 'medium' || term.value.sort === 'frame';
      to += term.length;
    } else if (heads && word.word === 'from' && words[to + 1]?.cls === 'preposition') {
      // "view from below of"
      to += 2;
    } else if (heads && word.word === 'by') {
      // "an oil painting by Salvador Dalí of"
      to += 1;
      while (words[to]?.cls === 'noun') to += 1;
    } else if (heads && presents(word)) {
      // "a picture with" shows nothing yet; "a picture of" does.
      return startsThing(words[to + 1]) ? styleSpan(words, spelling, at, to + 1, at) : undefined;
    } else if (/^(?:determiner|adjective|size|number|adverb|genitive|colour)$/u.test(word.cls)) {
      to += 1;
    } else if (word.cls === 'noun' && terms.match(spelling, to + 1)) {
      to += 1;
    } else {
      return undefined;
    }
  }
  return undefined;
}

/** "a pixel art corgi": only media that are no things themselves; a comic book stays a book. */
function prefix(words: readonly Word[], spelling: readonly string[], at: number): Span | undefined {
  const start = words[at]?.cls === 'determiner' ? at + 1 : at;
  const term = prefixMedia.match(spelling, start);
  const after = words[start + (term?.length ?? 0)];
  const medium = term && terms.match(spelling, start)?.value.medium;
  const thing = medium && mediumThings.get(medium)?.has(after?.lemma ?? '');
  return term && !thing && startsThing(after)
    ? styleSpan(words, spelling, start, start + term.length, start)
    : undefined;
}

const presents = (word: Word): boolean =>
  word.word === 'of' || /^(?:showing|depicting|featuring|shows|about)$/u.test(word.word);

const startsThing = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:determiner|noun|adjective|colour|size|number|possessive|negation|verb|adverb|lettering)$/u.test(
    word.cls,
  );

/** A segment made of nothing but terms of style and describing words. */
function fragment(
  words: readonly Word[],
  spelling: readonly string[],
  at: number,
): Span | undefined {
  let to = at;
  let styled = false;
  while (to < words.length && !breaks(words[to])) {
    const term = terms.match(spelling, to);
    if (term) {
      styled = true;
      to += term.length;
    } else if (
      /^(?:determiner|adjective|adverb|number|conjunction|size)$/u.test(words[to]?.cls ?? '') ||
      moodWords.has(spelling[to] ?? '') ||
      (styled && /^(?:by|in|of|on|with|art|style|like)$/u.test(spelling[to] ?? '')) ||
      spelling[to] === 'by'
    ) {
      to += 1;
    } else if (to > at && spelling[to - 1] === 'by') {
      // "by Greg Rutkowski": whoever it is, a manner.
      while (words[to]?.cls === 'noun') to += 1;
      styled = true;
    } else {
      return undefined;
    }
  }
  return styled ? styleSpan(words, spelling, at, to, at) : undefined;
}

/** A span whose words and medium are those of the terms found in it. */
function styleSpan(
  words: readonly Word[],
  spelling: readonly string[],
  from: number,
  to: number,
  saidFrom: number,
): Span {
  const said: string[] = [];
  let medium: Medium | undefined;
  let asked = false;
  let unknown: string[] = [];
  const told = (start: number, end: number): string => spelling.slice(start, end).join(' ');
  const flush = (): void => {
    if (unknown.length > 0) said.push(unknown.join(' '));
    unknown = [];
  };
  for (let at = saidFrom; at < to;) {
    const term = terms.match(spelling, at);
    if (term) {
      flush();
      const phrase = told(at, at + term.length).replaceAll(" 's", "'s");
      if (!/^(?:style|art|inside|interior)$/u.test(phrase)) said.push(phrase);
      const found = term.value.medium;
      const exact = term.value.sort === 'artist' || /\bstyle of\b/u.test(told(from, at));
      const better = medium === undefined || general.has(medium) || (exact && !asked);
      if (found !== undefined && better) {
        medium = found;
        asked ||= exact && !general.has(found);
      }
      at += term.length;
    } else {
      const word = words[at];
      if (word && /^(?:noun|adjective|colour)$/u.test(word.cls)) unknown.push(word.word);
      else flush();
      at += 1;
    }
  }
  flush();
  return { from, to, said, medium, asked };
}
