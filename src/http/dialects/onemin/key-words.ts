/** Words that say nothing of their own at the beginning. */
const ARTICLES = new Set(['a', 'an', 'the', 'some', 'my', 'your', 'one']);

/** Words behind which the particulars come. */
const JOINTS = new Set(
  'with of in on at by from to for into under over near behind beside between and or as that which who while where is are was wearing holding'.split(
    ' ',
  ),
);

const MOST_WORDS = 4;

/**
 * The few words that a picture's key is to carry: what a prompt is about, without its particulars.
 * `A surreal landscape with floating islands` → `surreal landscape`.
 */
export function keyWordsOf(prompt: string): string {
  const words = prompt.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}'’]*/gu) ?? [];
  const start = words.findIndex((word) => !ARTICLES.has(word.toLowerCase()));
  const chosen: string[] = [];
  for (const word of start === -1 ? [] : words.slice(start)) {
    if (chosen.length === MOST_WORDS) break;
    if (chosen.length > 0 && JOINTS.has(word.toLowerCase())) break;
    chosen.push(word.replaceAll(/['’]/g, ''));
  }
  return chosen.join(' ');
}
