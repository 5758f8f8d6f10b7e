import { expect, test } from 'vitest';
import { isPlural, singular } from './nouns.ts';

test.each([
  ['cats', 'cat'],
  ['boxes', 'box'],
  ['glasses', 'glasses'],
  ['wine glasses', 'wine glasses'],
  ['ladies', 'lady'],
  ['mice', 'mouse'],
  ['leaves', 'leaf'],
  ['children', 'child'],
  ['horses', 'horse'],
  ['buses', 'bus'],
  ['bus', 'bus'],
  ['cactus', 'cactus'],
  ['sunglasses', 'sunglasses'],
  ['sheep', 'sheep'],
  ['potatoes', 'potato'],
  ['teddy bears', 'teddy bear'],
  ['grass', 'grass'],
  ['princesses', 'princess'],
])('the singular of %s is %s', (noun, expected) => {
  expect(singular(noun)).toBe(expected);
});

test('zero plurals and pluralia tantum are no plurals', () => {
  expect(['cats', 'people', 'sheep', 'scissors', 'dress'].map(isPlural)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
