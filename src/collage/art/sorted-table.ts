/**
 * A table of two columns, sorted by the first, that is searched as text: tens of thousands of rows
 * cost nothing to open, where splitting them would take longer than drawing a small picture.
 */
export class SortedTable {
  readonly #text: string;
  /** Where the rows begin, below the heading. */
  readonly #start: number;

  /** @param text lines of `key TAB value` below a heading, in the order of their UTF-16 code units. */
  constructor(text: string) {
    this.#text = text;
    this.#start = text.indexOf('\n') + 1;
  }

  get(key: string): string | undefined {
    const text = this.#text;
    let low = this.#start;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const tab = text.indexOf('\t', start);
      const found = text.slice(start, tab);
      if (found === key) return text.slice(tab + 1, end);
      if (found < key) low = end + 1;
      else high = start;
    }
    return undefined;
  }
}
