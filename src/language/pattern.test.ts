import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const surface = (prompt: string): unknown[] => {
  const [first] = readPrompt(prompt).entities;
  return [first?.colours, first?.pattern?.kind, first?.pattern?.colours];
};

test.each<[string, unknown[]]>([
  ['a red and white striped tent', [['red', 'white'], 'stripes', []]],
  ['a yellow tiger with blue stripes', [['yellow'], 'stripes', ['blue']]],
  ['a shirt with red and white stripes', [[], 'stripes', ['red', 'white']]],
  ['a red-striped shirt', [[], 'stripes', ['red']]],
  ['a blue dress with white polka dots', [['blue'], 'dots', ['white']]],
  ['a polka-dot dress', [[], 'dots', []]],
  ['a checkered floor', [[], 'checks', []]],
  ['a plaid skirt', [[], 'plaid', []]],
  ['a leopard print coat', [[], 'leopard', []]],
  ['a dress with stars', [[], 'stars', []]],
  ['a sky with stars', [[], undefined, undefined]],
  ['a blue vase with pink flowers', [['blue'], undefined, undefined]],
  ['a half black half white mask', [['black', 'white'], 'halves', []]],
  ['half a cake', [[], undefined, undefined]],
  ['a rainbow umbrella', [[], 'rainbow', []]],
  [
    'a snail with rainbow stripes',
    [[], 'stripes', ['red', 'orange', 'yellow', 'green', 'blue', 'purple']],
  ],
  ['a red cube', [['red'], undefined, undefined]],
])('surface of %j', (prompt, expected) => {
  expect(surface(prompt)).toEqual(expected);
});

test('what is printed on a thing stands nowhere by itself', () => {
  expect(readPrompt('a blue flag with white stars').entities[1]).toMatchObject({
    noun: 'star',
    role: 'part',
  });
  expect(readPrompt('a tree with a star').entities[1]?.role).not.toBe('part');
});

test.each<[string, string]>([
  ['red and yellow balloons', 'spread'],
  ['five red and green apples', 'spread'],
  ['red, blue and white kites', 'spread'],
  ['two vases, one red and one blue', 'spread'],
  ['a red and yellow balloon', 'each'],
  ['three black and white cats', 'each'],
  ['black and white balls', 'each'],
  ['red-and-white lighthouses', 'each'],
  ['red and white socks', 'each'],
  ['three red balloons', 'each'],
])('colouring of %j: %s', (prompt, expected) => {
  expect(readPrompt(prompt).entities[0]?.colouring).toBe(expected);
});
