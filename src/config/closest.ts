/** The word of `words` that is at most two typing mistakes away from `text`, if there is one. */
export function closest(text: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const word of words) {
    const distance = editDistance(text, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
