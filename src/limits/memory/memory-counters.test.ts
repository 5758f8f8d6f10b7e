import { expect, test } from 'vitest';

import { createMemoryCounters } from './memory-counters.ts';

const setUp = () => {
  let now = 0;
  const counters = createMemoryCounters({ clock: { now: () => now } });
  return { counters, move: (ms: number) => void (now += ms) };
};

test('names that nobody used for a minute are forgotten, however many there were', async () => {
  const { counters, move } = setUp();
  for (let i = 0; i < 1000; i++) await counters.take(`key_${i}`, 1, 5);
  expect(counters.size).toBe(1000);
  move(60_000);
  await counters.take('key_new', 1, 5);
  expect(counters.size).toBe(1);
});

test('a name whose uses still count is kept', async () => {
  const { counters, move } = setUp();
  move(30_000);
  await counters.take('a', 5, 5);
  move(59_000);
  await counters.take('b', 1, 5);
  expect(counters.size).toBe(2);
  expect(await counters.look('a', 5)).toMatchObject({ remaining: 0, resetMs: 1000 });
});

test('looking at names, or asking too much of them, remembers none', async () => {
  const { counters } = setUp();
  await counters.look('a', 5);
  await counters.take('b', 6, 5);
  expect(counters.size).toBe(0);
});
