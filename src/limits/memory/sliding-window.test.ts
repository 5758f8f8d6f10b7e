import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { SlidingWindow, WINDOW_MS } from './sliding-window.ts';

test('counts every use for at least a minute, and at most a quarter of a second longer', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 70_000 }), (waits, later) => {
      const window = new SlidingWindow();
      const uses: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        window.add(1, now);
        uses.push(now);
      }
      now += later;
      const younger = (age: number): number => uses.filter((at) => now - at < age).length;
      const used = window.used(now);
      expect(used).toBeGreaterThanOrEqual(younger(WINDOW_MS));
      expect(used).toBeLessThanOrEqual(younger(WINDOW_MS + 250));
    }),
  );
});

test('waiting as long as it says frees as much as was asked', () => {
  const uses = fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
  fc.assert(
    fc.property(uses, fc.nat(50), (steps, most) => {
      const window = new SlidingWindow();
      let now = 0;
      for (const [wait, amount] of steps) {
        now += wait;
        window.add(amount, now);
      }
      const until = window.untilAtMost(most, now);
      const enough = (at: number): boolean => window.used(at) <= most;
      expect(until === 0 || !enough(now + until - 1)).toBe(true);
      expect(enough(now + until)).toBe(true);
    }),
  );
});

test('is empty once everything was undone', () => {
  const window = new SlidingWindow();
  const undos = [1, 2, 3].map((amount) => window.add(amount, amount * 1000));
  for (const undo of undos) undo();
  expect(window.used(4000)).toBe(0);
  expect(window.isEmpty(4000)).toBe(true);
});
