// Invisible characters that are no format characters (`Cf`) by Unicode's own table.
const INVISIBLE =
  /\p{Cf}|\p{Variation_Selector}|\u{34f}|\u{115f}|\u{1160}|\u{17b4}|\u{17b5}|\u{2800}/gu;
const ALPHABET = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}]';
const MARKED = new RegExp(`(${ALPHABET})\\p{M}+`, 'gu');

/** First letters of Unicode's alphabets of emblems that normalisation leaves alone: 🅐 🅰 🇦. */
const EMBLEMS = [0x1f150, 0x1f170, 0x1f1e6] as const;
const EMBLEM = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu;

/**
 * A text as it is compared: lower case, without accents, invisible characters and typographic
 * variants. Only alphabets lose their marks; in other scripts marks are vowels or other consonants.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(EMBLEM, plainLetter)
    .normalize('NFD')
    .replace(MARKED, '$1')
    .normalize('NFC')
    .toLowerCase();
}

function plainLetter(emblem: string): string {
  const code = emblem.codePointAt(0) ?? 0;
  const first = EMBLEMS.findLast((start) => start <= code) ?? code;
  return String.fromCharCode(0x61 + code - first);
}
