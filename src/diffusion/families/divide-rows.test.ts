import { expect, it } from 'vitest';
import { divideRows } from './divide-rows.ts';

it.each([
  [[77, 77, 77], 1, [[0], [1], [2]]],
  [[77, 77, 77], 2, [[0, 1], [2]]],
  [[77, 154, 154, 77], 4, [[0], [1, 2], [3]]],
])('divides rows of %j by %i', (lengths, atMost, runs) => {
  expect(divideRows(lengths, atMost)).toEqual(runs);
});
