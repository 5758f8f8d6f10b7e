import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findRoom, type RoomNeeds } from './room.ts';

const needs = (facts: Partial<RoomNeeds>): RoomNeeds => ({
  needed: (batch) => 4 + batch,
  most: 4,
  own: 0,
  others: [],
  free: 100,
  budget: undefined,
  ...facts,
});

test('as many as fit into what is free, counting what the model has already', () => {
  expect(findRoom(needs({}))).toEqual({ batch: 4, unload: 0 });
  expect(findRoom(needs({ free: 6.5 }))).toEqual({ batch: 2, unload: 0 });
  expect(findRoom(needs({ free: 1, own: 5 }))).toEqual({ batch: 2, unload: 0 });
});

test('a smaller batch comes before unloading, and those used longest ago go first', () => {
  expect(findRoom(needs({ free: 5, others: [10, 10] }))).toEqual({ batch: 1, unload: 0 });
  expect(findRoom(needs({ free: 0, others: [3, 3, 3] }))).toEqual({ batch: 2, unload: 2 });
});

test('a budget counts what the others take, whatever is free', () => {
  expect(findRoom(needs({ free: 0, budget: 8 }))).toEqual({ batch: 4, unload: 0 });
  expect(findRoom(needs({ budget: 8, others: [2] }))).toEqual({ batch: 2, unload: 0 });
  expect(findRoom(needs({ budget: 8, others: [5, 1] }))).toEqual({ batch: 3, unload: 1 });
});

test('what fits nowhere is told how much there would be', () => {
  expect(findRoom(needs({ free: 1, others: [2] }))).toEqual({ most: 3 });
  expect(findRoom(needs({ budget: 4, others: [2] }))).toEqual({ most: 4 });
});

test('what is found is never more than there is', () => {
  const amount = fc.nat(50);
  const facts = fc.record({
    per: fc.integer({ min: 1, max: 10 }),
    own: amount,
    free: amount,
    others: fc.array(amount, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(facts, ({ per, own, free, others }) => {
      const needed = (batch: number) => 10 + per * batch;
      const room = findRoom(needs({ needed, own, free, others }));
      const { batch, unload } = 'batch' in room ? room : { batch: 1, unload: others.length };
      const there = others.slice(0, unload).reduce((sum, one) => sum + one, free + own);
      expect(needed(batch) <= there).toBe('batch' in room);
    }),
  );
});
