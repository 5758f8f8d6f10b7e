import { expect, test } from 'vitest';

import { paceOf, withSample, type Sample } from './pace.ts';

const samplesOf = (...pairs: readonly (readonly [at: number, bytes: number])[]) =>
  pairs.reduce<readonly Sample[]>((all, [at, bytes]) => withSample(all, { at, bytes }), []);

test('the pace is that of the last seconds', () => {
  const quickThenSlow = samplesOf([0, 0], [1000, 50e6], [9500, 51e6], [10_500, 52e6]);
  expect(paceOf(quickThenSlow)).toBe(1e6);
});

test('too little says nothing', () => {
  expect(paceOf([])).toBeUndefined();
  expect(paceOf(samplesOf([0, 0], [200, 9e6]))).toBeUndefined();
});

test('a download that begins anew is not slower than nothing', () => {
  expect(paceOf(samplesOf([0, 5e6], [1000, 9e6], [2000, 1e6], [3000, 3e6]))).toBe(2e6);
});
