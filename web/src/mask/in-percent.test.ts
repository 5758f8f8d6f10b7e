import { expect, test } from 'vitest';

import { inPercent } from './in-percent.ts';

test.each([
  [0, '0'],
  [0.000_01, '<0.1'],
  [0.0042, '0.4'],
  [0.126, '13'],
  [0.999_99, '99'],
  [1, '100'],
  [2.5, '250'],
])('%d is written as %s', (share, expected) => {
  expect(inPercent(share)).toBe(expected);
});
