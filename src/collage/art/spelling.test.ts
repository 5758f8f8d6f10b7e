import { assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { looseSpellings, spellings } from './spelling.ts';

test.each([
  ['Wolves', 'wolf'],
  ['cherries', 'cherry'],
  ['foxes', 'fox'],
  ['snowmen', 'snowman'],
  ['tomatoes', 'tomato'],
  ['polar bears', 'polar bear'],
  ['t rex', 't-rex'],
  ['T-Rex', 't rex'],
  ['fire truck', 'firetruck'],
  ['artist’s palette', "artist's palette"],
  ['grey wolf', 'gray wolf'],
  ['doughnut', 'donut'],
])('“%s” is also looked up as “%s”', (word, form) => {
  expect(spellings(word)).toContain(form);
});

test.each([
  ['glass', 'glas'],
  ['bus', 'bu'],
  ['gas', 'ga'],
])('“%s” is not cut to “%s”', (word, form) => {
  expect(spellings(word)).not.toContain(form);
});

test('loose spellings keep words apart', () => {
  expect(looseSpellings('leather jacket')).not.toContain('leatherjacket');
  expect(looseSpellings('wolves')).toContain('wolf');
});

test('the word itself comes first, whatever it is', () => {
  assert(
    property(stringMatching(/^[a-z][a-z -]{0,20}[a-z]$/), (word) => {
      expect(spellings(word)[0]).toBe(word.replace(/\s+/g, ' '));
    }),
  );
});
