import { allFacts } from './facts.ts';
import { pieces } from './pieces/index.ts';
import { looseSpellings, spellings } from './spelling.ts';
import { SortedTable } from './sorted-table.ts';
import { readTable, readText } from './table.ts';

/** Where a word led. `nothing` is a word that is known to have no honest picture. */
export interface Found {
  readonly art: string;
  /** `name`: it is that; `alias`: a hand-picked stand-in; `hypernym`: the nearest kind of it. */
  readonly how: 'name' | 'alias' | 'hypernym';
}

/** Written in the table of aliases for words that must not match anything. */
const NOTHING = '-';

let names: ReadonlyMap<string, Found> | undefined;
let kinds: SortedTable | undefined;

/** The art that a noun, in any of its spellings, names outright or has as its hand-picked stand-in. */
export function named(noun: string): Found | 'nothing' | undefined {
  names ??= readNames();
  return lookUp(names, spellings(noun));
}

/** The art of the nearest kind of thing that the noun is one of, by WordNet. */
export function kindOf(noun: string): Found | undefined {
  kinds ??= new SortedTable(readText('words'));
  for (const spelling of looseSpellings(noun)) {
    const art = kinds.get(spelling);
    if (art !== undefined) return { art, how: 'hypernym' };
  }
  return undefined;
}

function lookUp(
  table: ReadonlyMap<string, Found>,
  forms: readonly string[],
): Found | 'nothing' | undefined {
  for (const spelling of forms) {
    const found = table.get(spelling);
    if (found !== undefined) return found.art === NOTHING ? 'nothing' : found;
  }
  return undefined;
}

/**
 * Pieces win over drawings, and both over stand-ins; but where the table of aliases says `name`, it
 * has the last word: a ring is jewellery before it is a shape.
 */
function readNames(): Map<string, Found> {
  const table = new Map<string, Found>();
  const aliases = readTable('aliases');
  for (const [word = '', art = ''] of aliases) table.set(word, { art, how: 'alias' });
  for (const [id, facts] of allFacts()) {
    for (const name of facts.names) table.set(name, { art: `noto:${id}`, how: 'name' });
  }
  for (const piece of pieces.values()) {
    for (const name of piece.names) table.set(name, { art: `piece:${piece.id}`, how: 'name' });
  }
  for (const [word = '', art = '', how] of aliases) {
    if (how === 'name') table.set(word, { art, how });
  }
  return table;
}
