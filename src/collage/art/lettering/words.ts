/** A part of a text that stays on one row. */
export interface Word {
  readonly text: string;
  /** It follows the word before without a space, as in Chinese or Thai. */
  readonly joined: boolean;
}

/** Longer words may be broken: nothing else would fit them at a size that can be read. */
const LONGEST = 18;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where a text may be broken into rows, in scripts with spaces and without. */
export function wordsOf(text: string): Word[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((chunk) => partsOf(chunk).map((part, i) => ({ text: part, joined: i > 0 })));
}

function partsOf(chunk: string): string[] {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(chunk)) {
    return segments(chunk);
  }
  const letters = [...graphemes.segment(chunk)].map(({ segment }) => segment);
  if (letters.length <= LONGEST) return [chunk];
  const count = Math.ceil(letters.length / LONGEST);
  const length = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, i) =>
    letters.slice(i * length, (i + 1) * length).join(''),
  );
}

/** Words of a script without spaces; punctuation stays with the word before it. */
function segments(chunk: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(chunk)) {
    if (isWordLike === true || parts.length === 0) parts.push(segment);
    else parts[parts.length - 1] += segment;
  }
  return parts;
}

/** The row that these words make. */
export function rowOf(words: readonly Word[]): string {
  return words.map(({ text, joined }, i) => (i > 0 && !joined ? ` ${text}` : text)).join('');
}
