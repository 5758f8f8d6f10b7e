import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateSteps } from './state-steps.ts';

const counts = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 10 }));

it('shows the first step whenever anything is shown', () => {
  fc.assert(
    fc.property(counts, ([steps, states]) => {
      expect(stateSteps(steps, states).has(0)).toBe(states > 0);
    }),
  );
});

it('shows as many as are wanted and there are, and never the end of a walk of several steps', () => {
  fc.assert(
    fc.property(counts, ([steps, states]) => {
      const shown = [...stateSteps(steps, states)];
      const last = Math.max(0, steps - 2);
      expect(shown).toHaveLength(Math.min(states, last + 1));
      expect(shown.every((step) => step >= 0 && step <= last)).toBe(true);
    }),
  );
});

it('spreads them evenly, to within a step', () => {
  fc.assert(
    fc.property(counts, ([steps, states]) => {
      const shown = [...stateSteps(steps, states)];
      const gaps = shown.slice(1).map((step, i) => step - shown[i]!);
      expect(Math.max(0, ...gaps) - Math.min(Number.MAX_VALUE, ...gaps)).toBeLessThanOrEqual(1);
    }),
  );
});
