import { readTable } from './read-table.ts';

/** Letters of other alphabets and phonetic ones, by the Latin letter they pass for. */
const LIKENESSES: ReadonlyMap<string, string> = new Map(
  readTable('likenesses').flatMap(([latin = '', others = '']) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
);

/** Digits and signs that pass for a letter. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  readTable('digits').map(([sign = '', letters = '']) => [sign, letters]),
);

/**
 * The word in Latin letters when all of it passes for Latin; otherwise the word as it is. So `сосk`
 * with Cyrillic letters becomes Latin, and a Russian word stays Russian.
 */
export function likenessOf(word: string): string {
  let latin = '';
  for (const letter of word) latin += LIKENESSES.get(letter) ?? letter;
  return /^[a-z\d@$|+€!]+$/.test(latin) ? latin : word;
}

/**
 * The words meant by one with digits for letters, `n4k3d` or `b1tch`: none when it has no letter of
 * its own, or no such digit. A sign that passes for two letters gives a word with each.
 */
export function plainDigits(word: string): readonly string[] {
  if (!/[a-z]/.test(word) || !/[^a-z]/.test(word)) return [];
  const spelled = [0, 1].map((choice) =>
    Array.from(word, (sign) => letterFor(sign, choice)).join(''),
  );
  return spelled.filter((text) => /^[a-z]+$/.test(text));
}

function letterFor(sign: string, choice: number): string {
  const letters = DIGITS.get(sign);
  return letters === undefined ? sign : (letters[choice] ?? letters[0] ?? sign);
}
