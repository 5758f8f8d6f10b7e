import { expect, test } from 'vitest';

import { roomFor } from './room-for.ts';

const kept = [
  { at: 3, bytes: 40 },
  { at: 1, bytes: 30 },
  { at: 2, bytes: 20 },
];

test('what was kept longest ago makes room for what is new', () => {
  expect(roomFor(10, kept, 100)).toEqual([]);
  expect(roomFor(50, kept, 100)?.map(({ at }) => at)).toEqual([1, 2]);
  expect(roomFor(100, kept, 100)?.map(({ at }) => at)).toEqual([1, 2, 3]);
});

test('what never fits drives nothing out', () => {
  expect(roomFor(101, kept, 100)).toBeUndefined();
});
