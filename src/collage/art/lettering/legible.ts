/** Of all lines together. */
const MOST_LETTERS = 2000;

/**
 * The lines of a text, cut where nobody could read on: more letters could be told apart at no size, and
 * their outlines would take memory by the megabyte.
 */
export function legible(lines: readonly string[]): readonly string[] {
  let left = MOST_LETTERS;
  return lines.flatMap((line) => {
    const shown = firstLetters(line, left);
    left = Math.max(0, left - shown.length);
    return shown === '' ? [] : [shown];
  });
}

/** The beginning of a text, in whole characters. */
export function firstLetters(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('');
}
