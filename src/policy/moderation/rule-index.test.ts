import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { judgeByRules } from './built-in.ts';
import { TextMatcher } from './match.ts';
import { readTable } from './read-table.ts';
import { ruleBook } from './rules.ts';

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../../bench/moderation/${name}`, import.meta.url), 'utf8').split('\n');

/** The verdict of every rule in the book, one by one. */
function judgeOneByOne(text: string): readonly string[] {
  const { rules, groups } = ruleBook();
  const matcher = new TextMatcher(text, groups);
  const found = rules.filter(({ pattern, exceptions }) => matcher.shows(pattern, exceptions));
  return [...new Set(found.map(({ category }) => category))];
}

test('asking only the rules that a text could break finds what asking all of them finds', () => {
  // Also each rule by its own words, whatever they mean together.
  const terms = readTable('terms').map(([term = '']) =>
    term.replaceAll(/[~&*@]|\.\./gu, ' ').replaceAll('|', ' '),
  );
  const texts = [...linesOf('innocent.txt'), ...linesOf('refused.txt'), ...terms];
  const broken = texts.filter((text) => judgeOneByOne(text).length > 0);
  expect(broken.length).toBeGreaterThan(100);
  for (const text of texts) {
    expect([text, judgeByRules(text, 'strict')]).toEqual([text, judgeOneByOne(text)]);
  }
});

test('hardly a rule has to be asked about an innocent text', () => {
  const { rules, couldBreak, groups } = ruleBook();
  const asked = linesOf('innocent.txt').map(
    (text) => couldBreak(new TextMatcher(text, groups).words()).length,
  );
  const mean = asked.reduce((sum, count) => sum + count, 0) / asked.length;
  expect(mean).toBeLessThan(rules.length / 10);
});
