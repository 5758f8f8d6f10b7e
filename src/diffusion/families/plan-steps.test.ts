import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsToWalk } from './plan-steps.ts';

const requests = fc.tuple(
  fc.integer({ min: 1, max: 150 }),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
);

it('always leaves a step to walk', () => {
  fc.assert(
    fc.property(requests, ([steps, strength]) => {
      expect(Math.floor(stepsToWalk(steps, strength) * strength)).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('changes nothing where there is one already, and adds no step more than it must', () => {
  fc.assert(
    fc.property(requests, ([steps, strength]) => {
      const planned = stepsToWalk(steps, strength);
      const oneLessWalks = Math.floor((planned - 1) * strength) >= 1;
      expect(planned === steps || (planned > steps && !oneLessWalks)).toBe(true);
    }),
  );
});

it.each([
  [1, 0.3, 4],
  [4, 0.6, 4],
  [1, 1, 1],
  [1, 0.1, 10],
])('plans %i steps of strength %f as %i', (steps, strength, planned) => {
  expect(stepsToWalk(steps, strength)).toBe(planned);
});

it.each([0, -1, 1.01, Number.NaN, 1e-9])('refuses a strength of %f', (strength) => {
  expect(() => stepsToWalk(20, strength)).toThrow(RangeError);
});
