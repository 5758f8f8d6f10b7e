import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { chosenStates } from './chosen-states.ts';

const dot = (shade: number): Pixels => ({
  width: 1,
  height: 1,
  channels: 3,
  data: new Uint8ClampedArray(3).fill(shade),
});

/** Which of the offers, by number, are taken, and which were asked for. */
function taken(wanted: number, fractions: readonly number[]) {
  const shown: number[] = [];
  const made: number[] = [];
  const show = chosenStates(wanted, ({ data }) => shown.push(data[0]!));
  for (const [i, fraction] of fractions.entries()) {
    show?.(fraction, () => {
      made.push(i);
      return dot(i);
    });
  }
  return { shown, made };
}

const offers = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
  .map((fractions) => fractions.toSorted((a, b) => a - b));

test('never takes more than are wanted, makes none in vain, and takes the same again', () => {
  fc.assert(
    fc.property(fc.nat(3), offers, (wanted, fractions) => {
      const { shown, made } = taken(wanted, fractions);
      expect(shown.length).toBeLessThanOrEqual(wanted);
      expect(made).toEqual(shown);
      expect(taken(wanted, fractions).shown).toEqual(shown);
    }),
  );
});

test('where states are offered all along, as many as are wanted come, apart from each other', () => {
  const fractions = Array.from({ length: 101 }, (_, i) => i / 100);
  expect(taken(1, fractions).shown).toEqual([25]);
  expect(taken(2, fractions).shown).toEqual([0, 50]);
  expect(taken(3, fractions).shown).toEqual([0, 25, 50]);
});

test('of states that lie together one is taken', () => {
  expect(taken(3, [0.9, 0.91, 0.92, 0.93]).shown).toEqual([0]);
});

test('nobody who wants none is asked', () => {
  expect(chosenStates(0, () => undefined)).toBeUndefined();
});
