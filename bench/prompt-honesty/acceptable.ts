import { readLines } from './word-list.ts';

/** What shows a noun honestly, as patterns of signs. */
export interface Acceptable {
  readonly itself: readonly string[];
  /** Shows the kind of thing: a dog for a corgi. */
  readonly hypernym: readonly string[];
}

/** Before a sign: what shows it has the thing, and is more than that. A cat has a nose. */
export const HAS = '~';

/** Nouns to what shows them; see the head of `acceptable.tsv`. */
export type AcceptableTable = ReadonlyMap<string, Acceptable>;

/** Reads the table that was checked by hand. */
export function acceptableArt(): AcceptableTable {
  return parseAcceptable(readLines('acceptable.tsv'));
}

/** @throws Error for a list that is used before it is given, or a noun given twice. */
export function parseAcceptable(lines: readonly string[]): AcceptableTable {
  const lists = new Map<string, readonly string[]>();
  const table = new Map<string, Acceptable>();
  const expand = (cell: string | undefined): readonly string[] =>
    (cell ?? '')
      .split('|')
      .filter((token) => token !== '')
      .flatMap((token) => {
        const has = token.startsWith(HAS) ? HAS : '';
        const name = token.slice(has.length);
        if (!name.startsWith('@')) return [token];
        const list = lists.get(name);
        if (list === undefined) throw new Error(`no list ${name}`);
        return list.map((sign) => has + sign);
      });
  for (const line of lines) {
    const [noun = '', itself, hypernym] = line.split('\t');
    if (noun.startsWith('@')) lists.set(noun, expand(itself));
    else if (table.has(noun)) throw new Error(`two lines for ${noun}`);
    else table.set(noun, { itself: expand(itself), hypernym: expand(hypernym) });
  }
  return table;
}

/** Whether any of the patterns names the sign or what has it; a star stands for any text. */
export function accepts(patterns: readonly string[], sign: string): boolean {
  return patterns.some((pattern) => {
    const plain = pattern.startsWith(HAS) ? pattern.slice(HAS.length) : pattern;
    const [start = '', ...rest] = plain.split('*');
    if (rest.length === 0) return plain === sign;
    const end = rest.join('*');
    return sign.length >= plain.length - 1 && sign.startsWith(start) && sign.endsWith(end);
  });
}
