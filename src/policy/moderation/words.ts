import { foldText } from './fold-text.ts';
import { likenessOf, plainDigits } from './likeness.ts';

/** A word that can be read at these positions of a text: from `start` up to, not including, `end`. */
export interface Reading {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence that it starts in. */
  readonly sentence: number;
}

/** A word as it stands in the folded text. */
interface Piece {
  readonly word: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly sentence: number;
}

// Scripts without spaces between words: there each character is a word, and a term is a phrase.
const SPACELESS = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}';
const WORD = new RegExp(
  `[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{M}])+|\\p{N}+|[@$|+€]|(?<=\\p{L})!(?=\\p{L})`,
  'gu',
);
const SPACELESS_START = new RegExp(`^[${SPACELESS}]`, 'u');
// A full stop within a word is no end.
const SENTENCE_END = /[.!?;]\s|[\n。！？]/u;
const JOINERS = /^(?:[.\-_*'’`·•~]{1,3})?$/u;
const LETTER = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d@$|+€!]$/u;

/** The words of a text, plainly. */
export function wordsOf(text: string): readonly string[] {
  return piecesOf(foldText(text)).map(({ word }) => word);
}

/**
 * Every word that a text can be read to contain, also where it is spelled so as not to be found:
 * `p0rn`, `p.o.r.n`, `p o r n`, `poooorn`, or with letters borrowed from another alphabet.
 */
export function readingsOf(text: string): readonly Reading[] {
  const pieces = piecesOf(foldText(text));
  const readings: Reading[] = [];
  const read = (word: string, start: number, end: number): void => {
    const sentence = pieces[start]?.sentence ?? 0;
    for (const variant of variantsOf(word)) readings.push({ word: variant, start, end, sentence });
  };
  for (const [i, { word }] of pieces.entries()) read(word, i, i + 1);
  for (const [start, end] of joinedRuns(pieces)) {
    read(textOf(pieces, start, end), start, end);
    if (end - start === 2) continue;
    for (let i = start; i + 1 < end; i++) read(textOf(pieces, i, i + 2), i, i + 2);
  }
  for (const [start, end] of spelledRuns(pieces)) {
    read(textOf(pieces, start, end), start, end);
    // The article may stand before it.
    if (end - start > 3) read(textOf(pieces, start + 1, end), start + 1, end);
  }
  return readings;
}

function piecesOf(folded: string): readonly Piece[] {
  let after = 0;
  let sentence = 0;
  return [...folded.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = folded.slice(after, index);
    after = index + word.length;
    if (SENTENCE_END.test(gap)) sentence++;
    return { word, gap, sentence };
  });
}

const textOf = (pieces: readonly Piece[], start: number, end: number): string =>
  pieces
    .slice(start, end)
    .map(({ word }) => word)
    .join('');

/** Longest runs of two or more pieces with nothing but joiners between them: `na-ked`, `s3x`. */
function joinedRuns(pieces: readonly Piece[]): [number, number][] {
  return runsOf(pieces, ({ gap, word }) => JOINERS.test(gap) && !SPACELESS_START.test(word)).filter(
    ([start]) => !SPACELESS_START.test(pieces[start]?.word ?? ''),
  );
}

/** Runs of three or more single letters, and their parts at every distance at which some stand. */
function spelledRuns(pieces: readonly Piece[]): [number, number][] {
  const isLetter = (i: number): boolean => LETTER.test(pieces[i]?.word ?? '');
  const runs = runsOf(
    pieces,
    ({ gap }, i) => gap.length <= 8 && isLetter(i) && isLetter(i - 1),
  ).filter(([start, end]) => end - start >= 3);
  return runs.flatMap(([start, end]) => {
    const run = pieces.slice(start, end);
    // Another sentence may end in letters that stand closer still: each distance has its parts.
    const distances = new Set(run.slice(1).map(({ gap }) => gap.length));
    return [...distances].flatMap((most) =>
      runsOf(run, ({ gap }) => gap.length <= most).map(([from, to]): [number, number] => [
        start + from,
        start + to,
      ]),
    );
  });
}

/** Longest stretches of two or more pieces in which each but the first `follows` the one before. */
function runsOf(
  pieces: readonly Piece[],
  follows: (piece: Piece, index: number) => boolean,
): [number, number][] {
  const runs: [number, number][] = [];
  let start = 0;
  for (let i = 1; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece !== undefined && follows(piece, i)) continue;
    if (i - start > 1) runs.push([start, i]);
    start = i;
  }
  return runs;
}

/** What a word may stand for: itself, in Latin letters, without digits and without drawling. */
function variantsOf(word: string): ReadonlySet<string> {
  const spelled = [word, likenessOf(word)].flatMap((text) => [text, ...plainDigits(text)]);
  return new Set(spelled.flatMap((text) => [text, ...withoutDrawl(text)]));
}

/** The words meant by one with a letter three times or more: with it once, and with it twice. */
function withoutDrawl(word: string): readonly string[] {
  if (!/([a-z])\1\1/.test(word)) return [];
  return ['$1', '$1$1'].map((letters) => word.replace(/([a-z])\1{2,}/g, letters));
}
