import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { CREDITS_PER_USD, creditsFromUsd, usdOf } from './money.ts';

test.each([
  ['0.016', 32_000],
  ['0.02', 40_000],
  ['1', 2_000_000],
  ['0.000001', 2],
  ['0', 0],
  ['007.50', 15_000_000],
  ['999999999.999999', 1_999_999_999_999_998],
])('%s dollars are %i credits', (text, credits) => {
  expect(creditsFromUsd(text)).toBe(credits);
});

test.each(['', '-1', '+1', '1.', '.5', '1e-3', '0.0000001', '1,5', ' 1', '10000000000', 'NaN'])(
  '“%s” is no amount of dollars',
  (text) => {
    expect(creditsFromUsd(text)).toBeUndefined();
  },
);

test('every amount that can be written comes back as it was', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999), (whole, millionths) => {
      const credits = creditsFromUsd(`${whole}.${String(millionths).padStart(6, '0')}`);
      expect(credits).toBe(whole * CREDITS_PER_USD + millionths * 2);
      expect(usdOf(credits ?? NaN).toFixed(6)).toBe(
        `${whole}.${String(millionths).padStart(6, '0')}`,
      );
    }),
  );
});
