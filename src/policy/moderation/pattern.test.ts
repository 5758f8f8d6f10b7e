import { expect, test } from 'vitest';

import { TextMatcher } from './match.ts';
import { parsePattern, parsePhrase } from './pattern.ts';

const groups = new Map([
  [
    'pet',
    {
      phrases: [parsePhrase('cat|dog'), parsePhrase('guinea pig')],
      exceptions: [parsePattern('hot dog')],
    },
  ],
]);
const shows = (text: string, pattern: string, ...exceptions: string[]): boolean =>
  new TextMatcher(text, groups).shows(
    parsePattern(pattern),
    exceptions.map((exception) => parsePattern(exception)),
  );

test.each([
  ['a red door', 'red door', true],
  ['a red old door', 'red door', false],
  ['a red and very old door', 'red .. door', true],
  ['a red and very old wooden door', 'red .. door', false],
  ['a door that is red', 'red .. door', false],
  ['a door that is red', 'red ~ door', true],
  ['a door, one two three four five six seven eight nine red', 'red ~ door', false],
  ['a door, one two three four five six seven eight nine red', 'red & door', true],
  ['a blue door', 'red|blue door', true],
  ['painting doors', 'paint* door', true],
  ['Essex', 'sex', false],
  ['two guinea pigs at the door', '@pet ~ door', true],
  ['a hot dog at the door', '@pet ~ door', false],
  ['a hot dog and a cat at the door', '@pet ~ door', true],
  ['红色的门', '红色', true],
  ['红的色', '红色', false],
])('“%s” and %s: %s', (text, pattern, expected) => {
  expect(shows(text, pattern)).toBe(expected);
});

test.each(['paint', 'paints', 'painted', 'painting', 'paintings'])(
  '%s is a form of paint',
  (form) => {
    expect(shows(`they ${form} it`, 'paint')).toBe(true);
  },
);

test.each([
  ['stab', 'stabbing'],
  ['rape', 'raped'],
  ['corpse', 'corpses'],
  ['body', 'bodies'],
])('%s is found as %s', (word, form) => expect(shows(form, word)).toBe(true));

test.each([
  ['heroin', 'a heroine with heroines'],
  ['boss', 'bos'],
])('%s is not found in “%s”', (word, text) => expect(shows(text, word)).toBe(false));

test('a phrase is excused with any of its words, where the exception stands in one sentence', () => {
  expect(shows('a red door is old', 'red door', 'old ~ door')).toBe(false);
  expect(shows('a red door. It is old', 'red door', 'old ~ door')).toBe(true);
  expect(shows('a red door bell', 'red door', 'red door bell')).toBe(false);
});

test.each(['', '..', 'red ..', 'a & b ~ c', 'two|sch-lecht words'])(
  '“%s” is no pattern',
  (source) => {
    expect(() => parsePattern(source)).toThrow(/“/);
  },
);
