/**
 * A text with one space, or one break of lines, in the place of each run of white space. Patterns that look
 * for words with any space between them take time by the square of a run, or worse: a few thousand spaces
 * would keep them busy for a minute.
 */
export const singleSpaced = (text: string): string =>
  text.replaceAll(/\s{2,}/gu, (run) => (run.includes('\n') ? '\n' : ' '));
