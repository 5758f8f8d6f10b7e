import { singular } from './nouns.ts';

interface Row<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export interface PhraseMatch<Value> {
  /** Number of words matched. */
  readonly length: number;
  readonly value: Value;
}

/** Finds the longest known word group that starts at a position. */
export class PhraseTable<Value> {
  readonly #rows = new Map<string, Row<Value>[]>();
  readonly #plurals: boolean;

  /** With `plurals`, the last word of a group may also stand in the plural. */
  constructor(entries: Iterable<readonly [string, Value]>, plurals = false) {
    this.#plurals = plurals;
    for (const [phrase, value] of entries) {
      const words = phrase.replaceAll("'s", " 's").split(' ');
      const first = words[0] ?? '';
      const rows = this.#rows.get(first) ?? [];
      rows.push({ words, value });
      this.#rows.set(first, rows);
    }
    for (const rows of this.#rows.values()) rows.sort((a, b) => b.words.length - a.words.length);
  }

  match(words: readonly string[], at: number): PhraseMatch<Value> | undefined {
    const first = words[at] ?? '';
    const rows = this.#rows.get(first) ?? [];
    const plurals = this.#plurals ? (this.#rows.get(singular(first)) ?? []) : [];
    for (const row of rows.concat(plurals === rows ? [] : plurals)) {
      const { length } = row.words;
      const fits = row.words.every((word, index) => {
        const found = words[at + index];
        if (found === word) return true;
        return (
          this.#plurals && index === length - 1 && found !== undefined && singular(found) === word
        );
      });
      if (fits) return { length, value: row.value };
    }
    return undefined;
  }
}
