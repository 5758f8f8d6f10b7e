import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyWordsOf } from './key-words.ts';

test.each([
  ['A surreal landscape with floating islands and rainbow waterfalls', 'surreal landscape'],
  ['the white siamese cat', 'white siamese cat'],
  ['An oil painting of a fox', 'oil painting'],
  ['with love', 'with love'],
  ['The', ''],
  ['', ''],
  ['a very long list of adjectives before the noun', 'very long list'],
  ['one two three four five six', 'two three four five'],
  ['my grandmother’s kitchen', 'grandmothers kitchen'],
  ['“Une fée”, en forêt', 'Une fée en forêt'],
])('of “%s” the key carries “%s”', (prompt, words) => {
  expect(keyWordsOf(prompt)).toBe(words);
});

test('of any text they are at most four words, taken from it in their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (prompt) => {
      const words = keyWordsOf(prompt).split(' ').filter(Boolean);
      expect(words.length).toBeLessThanOrEqual(4);
      const plain = prompt.replaceAll(/['’]/g, '');
      let from = 0;
      for (const word of words) {
        const at = plain.indexOf(word, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + word.length;
      }
    }),
  );
});
