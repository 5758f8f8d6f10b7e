/** Text as a pattern that finds just that. */
export const escaped = (word: string): string =>
  word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Words as alternatives of a pattern, the longest first. */
export const listOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
