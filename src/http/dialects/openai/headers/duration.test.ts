import { expect, test } from 'vitest';

import { formatDuration } from './duration.ts';

test.each([
  [0, '0s'],
  [0.2, '1ms'],
  [20, '20ms'],
  [999, '999ms'],
  [1000, '1s'],
  [1500, '1.5s'],
  [59_970, '59.97s'],
  [59_999.5, '1m0s'],
  [60_000, '1m0s'],
  [61_001, '1m1.001s'],
  [360_000, '6m0s'],
])('%d ms is written %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
