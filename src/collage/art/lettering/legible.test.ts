import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { legible } from './legible.ts';

test('what can be read stays as it is, and of more only its beginning stays', () => {
  const lines = fc.array(fc.string({ minLength: 1, maxLength: 900, unit: 'grapheme' }));
  fc.assert(
    fc.property(lines, (all) => {
      const shown = legible(all);
      const isShort = all.join('').length <= 2000;
      expect(!isShort || shown.join('') === all.join('')).toBe(true);
      expect(all.join('').startsWith(shown.join(''))).toBe(true);
      // A letter that takes two units may be the last.
      expect(shown.join('').length).toBeLessThanOrEqual(2 * 2000);
      expect(shown.join('\n')).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('a text of megabytes costs what a page of it does', () => {
  expect(legible(Array.from({ length: 1e5 }, () => 'a line')).join('').length).toBe(2000);
});
