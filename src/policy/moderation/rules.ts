import { STRICTNESSES, type Strictness } from '../../kernel/strictness.ts';
import { isCategory, type Category } from './category.ts';
import type { Group } from './match.ts';
import { parsePattern, parsePhrase, type Pattern } from './pattern.ts';
import { readTable } from './read-table.ts';
import { createRuleIndex } from './rule-index.ts';

/** What is refused, why, from which strictness on, and when it is innocent after all. */
export interface Rule {
  readonly pattern: Pattern;
  readonly category: Category;
  readonly from: Strictness;
  readonly exceptions: readonly Pattern[];
}

export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly groups: ReadonlyMap<string, Group>;
  /** Those of the rules that a text with these words could break. */
  readonly couldBreak: (words: Iterable<string>) => readonly Rule[];
}

let book: RuleBook | undefined;

/**
 * The built-in rules, read from `data/terms.tsv` and `data/groups.tsv` when first asked for.
 * @throws Error when a row of them cannot be read.
 */
export function ruleBook(): RuleBook {
  book ??= readBook();
  return book;
}

function readBook(): RuleBook {
  const rules = readTable('terms').map(readRule);
  const groups = readGroups();
  return { rules, groups, couldBreak: createRuleIndex(rules, groups) };
}

function readRule([term = '', category = '', from = '', exceptions = '']: readonly string[]): Rule {
  const strictness = STRICTNESSES.find((name) => name === from);
  if (!isCategory(category) || strictness === undefined) {
    throw new Error(`The row of “${term}” has no category or strictness that is known.`);
  }
  return {
    pattern: parsePattern(term),
    category,
    from: strictness,
    exceptions: listed(exceptions).map(parsePattern),
  };
}

function readGroups(): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [name = '', phrases = '', exceptions = ''] of readTable('groups')) {
    const before = groups.get(name);
    groups.set(name, {
      phrases: [...(before?.phrases ?? []), ...listed(phrases).map(parsePhrase)],
      exceptions: [...(before?.exceptions ?? []), ...listed(exceptions).map(parsePattern)],
    });
  }
  return groups;
}

const listed = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
