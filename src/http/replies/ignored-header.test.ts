import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { ignoredHeader } from './ignored-header.ts';

test('nothing dropped, no header', () => {
  expect(ignoredHeader([])).toEqual({});
});

test('whatever the names, the header is short, plain, and begins with the first of them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (names) => {
      const value = ignoredHeader(names)['x-gala-ignored'] ?? '';
      expect(value.length).toBeLessThan(1010);
      expect(value).toMatch(/^[\x21-\x7e ]*$/);
      fc.pre(names[0] !== '');
      const [first = ''] = value.split(', ');
      expect(['...', names[0]]).toContain(decodeURIComponent(first));
    }),
  );
});

test('more than fit are cut with dots', () => {
  const value = ignoredHeader(Array.from({ length: 300 }, (_, i) => `key-${i}`))['x-gala-ignored'];
  expect(value).toMatch(/^key-0, key-1, .*, \.\.\.$/);
});
