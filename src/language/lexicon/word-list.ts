/** Words separated by commas or line breaks: how the word lists of this folder are written down. */
export function wordList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A set of words from {@link wordList}'s notation. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}

/**
 * Lines of `value: word, word, …` as a map from word to value. A line that starts with white space
 * and has no colon continues the value above it.
 */
export function wordMap<Value extends string>(text: string): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  let value = '';
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon >= 0) value = line.slice(0, colon).trim();
    for (const word of wordList(line.slice(colon + 1))) map.set(word, value as Value);
  }
  return map;
}
