import { setTimeout as wait } from 'node:timers/promises';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createTurns } from './turns.ts';

test('no more goes on at the same time than there are places, in order of arrival, failures included', async () => {
  const work = fc.array(fc.record({ ms: fc.nat(3), fails: fc.boolean() }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), work, async (places, pieces) => {
      const inTurn = createTurns(places);
      const begun: number[] = [];
      let [going, most] = [0, 0];
      const outcomes = await Promise.allSettled(
        pieces.map(({ ms, fails }, index) =>
          inTurn(async () => {
            begun.push(index);
            most = Math.max(most, ++going);
            await wait(ms);
            going--;
            if (fails) throw new Error('failed');
            return index;
          }),
        ),
      );
      expect(most).toBe(Math.min(places, pieces.length));
      expect(begun).toEqual(pieces.map((_, index) => index));
      expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(
        pieces.map(({ fails }) => fails),
      );
    }),
    { numRuns: 50 },
  );
});
