import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { steadyTime } from './steady-time.ts';

test('goes on with the clock, stands still where that goes back, and goes on from there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (moves) => {
      let clock = 1e12;
      const now = steadyTime({ now: () => clock });
      let expected = 0;
      for (const move of moves) {
        clock += move;
        expected += Math.max(0, move);
        expect(now()).toBe(expected);
      }
    }),
  );
});
