import { expect, test } from 'vitest';
import { createRehearsal, type ForcedFault } from './rehearsal.ts';

test('failures are taken in the order in which they were asked for', () => {
  const rehearsal = createRehearsal();
  rehearsal.forceNext('rate_limit', 2);
  rehearsal.forceNext('server_error');
  const taken = Array.from({ length: 4 }, () => rehearsal.takeForced());
  expect(taken).toEqual(['rate_limit', 'rate_limit', 'server_error', undefined]);
});

test('a failure that there is not is refused where it is asked for', () => {
  const rehearsal = createRehearsal();
  expect(() => rehearsal.forceNext('nonsense' as ForcedFault)).toThrow(RangeError);
  for (const times of [0, -1, 1.5, Number.NaN]) {
    expect(() => rehearsal.forceNext('overloaded', times)).toThrow(RangeError);
  }
  expect(rehearsal.takeForced()).toBeUndefined();
});
