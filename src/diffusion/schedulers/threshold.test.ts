import { expect, test } from 'vitest';
import { threshold } from './threshold.ts';

const choice = (ratio: number, most = Infinity) => ({
  dynamic_thresholding_ratio: ratio,
  sample_max_value: most,
});

function thresholded(numbers: readonly number[], pictures: number, ...rest: [number, number?]) {
  const array = Float32Array.from(numbers);
  threshold(array, pictures, choice(...rest));
  return [...array];
}

test('what lies beyond most numbers of a picture is limited to these, and all divided by the limit', () => {
  // Of magnitudes 0, 1, 2, 4, 8 three quarters are at most 4.
  expect(thresholded([0, -1, 2, -4, 8], 1, 0.75)).toEqual([0, -0.25, 0.5, -1, 1]);
});

test('the limit lies between two numbers where the share does', () => {
  expect(thresholded([0, 2, 4], 1, 0.75)).toEqual([0, Math.fround(2 / 3), 1]);
});

test('a picture that is within bounds stays as it is', () => {
  expect(thresholded([0.5, -0.75, 0.25], 1, 1)).toEqual([0.5, -0.75, 0.25]);
});

test('the limit goes no further out than it may', () => {
  expect(thresholded([8, -1, 4, 0], 1, 1, 2)).toEqual([1, -0.5, 1, 0]);
});

test('each picture has a limit of its own', () => {
  const [first, second] = [
    [4, -2, 1],
    [0.5, 8, -16],
  ];
  expect(thresholded([...first, ...second], 2, 1)).toEqual([
    ...thresholded(first, 1, 1),
    ...thresholded(second, 1, 1),
  ]);
});
