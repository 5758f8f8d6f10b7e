import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWaitEstimate } from './wait-estimate.ts';

test('half of the waiting jobs at the pace of recent ones', () => {
  const estimate = createWaitEstimate();
  for (let i = 0; i < 50; i++) estimate.observe(4000);
  expect(estimate.secondsUntilRoom(10, 2)).toBe(10);
  expect(estimate.secondsUntilRoom(10, 1)).toBe(20);
});

test('the newest jobs count most', () => {
  const estimate = createWaitEstimate();
  for (let i = 0; i < 50; i++) estimate.observe(60_000);
  for (let i = 0; i < 50; i++) estimate.observe(2000);
  expect(estimate.secondsUntilRoom(2, 1)).toBe(3);
});

test('always a whole number of seconds from 1 to 60', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(10_000_000), { maxLength: 20 }),
      fc.nat(1000),
      fc.integer({ min: 1, max: 64 }),
      (durations, waiting, concurrency) => {
        const estimate = createWaitEstimate();
        durations.forEach((ms) => estimate.observe(ms));
        const seconds = estimate.secondsUntilRoom(waiting, concurrency);
        expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= 60).toBe(true);
      },
    ),
  );
});
