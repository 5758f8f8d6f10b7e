import { expect, test } from 'vitest';

import { TextMatcher } from './match.ts';
import type { Pattern, PhraseWord } from './pattern.ts';
import { ruleBook } from './rules.ts';

const { rules, groups } = ruleBook();

/** Some text that ought to show the pattern: its first choices, in its own order. */
const exampleOf = ({ phrases }: Pattern): string =>
  phrases.map((phrase) => phrase.map((word) => textOf(word)).join(' ')).join(' ');

function textOf({ words, beginnings, groups: names }: PhraseWord): string {
  const [first = beginnings[0]] = words;
  if (first !== undefined) return first;
  const phrase = groups.get(names[0] ?? '')?.phrases[0] ?? [];
  return phrase.map((word) => textOf(word)).join(' ');
}

test('every rule finds what it names', () => {
  for (const { pattern } of rules) {
    const example = exampleOf(pattern);
    expect([example, new TextMatcher(example, groups).shows(pattern, [])]).toEqual([example, true]);
  }
});

test('every exception covers something that its own rule would refuse', () => {
  const all = [
    ...rules.map(({ exceptions }) => exceptions),
    ...[...groups.values()].map((group) => group.exceptions),
  ];
  for (const exception of all.flat()) {
    const example = exampleOf(exception);
    expect([example, new TextMatcher(example, groups).shows(exception, [])]).toEqual([
      example,
      true,
    ]);
  }
});

test('an exception excuses its own words and no others', () => {
  const matcher = (text: string): TextMatcher => new TextMatcher(text, groups);
  const rule = rules.find(({ pattern }) => exampleOf(pattern) === 'naked person')!;
  expect(matcher('a woman sees it with the naked eye').shows(rule.pattern, rule.exceptions)).toBe(
    false,
  );
  expect(
    matcher('a naked woman, seen with the naked eye').shows(rule.pattern, rule.exceptions),
  ).toBe(true);
});
