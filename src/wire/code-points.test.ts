import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { countCodePoints } from './code-points.ts';

test('counts what iterating a string counts, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      expect(countCodePoints(text)).toBe(Array.from(text).length);
    }),
  );
});

test('an emoji outside the basic plane is one character', () => {
  expect(countCodePoints('🐈')).toBe(1);
  expect(countCodePoints('a🐈b')).toBe(3);
});
