import { assert, float, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fromFloat16, toFloat16 } from './float16.ts';

const EVERY_HALF = Uint16Array.from({ length: 0x1_0000 }, (_, bits) => bits);

test('every half that is a number keeps its bits on the way to a float and back', () => {
  const floats = fromFloat16(EVERY_HALF);
  const back = toFloat16(floats);
  const changed = [...EVERY_HALF].filter(
    (bits) => !Number.isNaN(floats[bits]) && back[bits] !== bits,
  );
  expect(changed).toEqual([]);
});

test('knows the values that the standard names', () => {
  const bits = Uint16Array.of(0x0001, 0x03ff, 0x0400, 0x3555, 0x3c00, 0x7bff, 0x7c00, 0xc000);
  expect([...fromFloat16(bits)]).toEqual([
    2 ** -24,
    1023 * 2 ** -24,
    2 ** -14,
    0.333251953125,
    1,
    65_504,
    Infinity,
    -2,
  ]);
});

test('takes the nearest half, and of two equally near ones the even one', () => {
  const [step, one] = [2 ** -10, 0x3c00];
  const cases = [1 + step / 2, 1 + step * 1.5, 1 + step * 0.51, 65_519.9, 65_520, 2 ** -25, 3e-8];
  expect([...toFloat16(Float32Array.from(cases))]).toEqual([
    one,
    one + 2,
    one + 1,
    0x7bff,
    0x7c00,
    0,
    1,
  ]);
});

test('what is no number stays none', () => {
  expect(fromFloat16(toFloat16(Float32Array.of(NaN)))[0]).toBeNaN();
});

test('no half is nearer than the one that it takes', () => {
  const finite = fromFloat16(EVERY_HALF).filter((value) => Number.isFinite(value));
  const sorted = finite.sort();
  const nearestDistance = (value: number): number => {
    let [low, high] = [0, sorted.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! <= value) low = middle;
      else high = middle;
    }
    return Math.min(Math.abs(value - sorted[low]!), Math.abs(value - sorted[high]!));
  };
  assert(
    property(float({ min: -65_504, max: 65_504, noNaN: true }), (value) => {
      const taken = fromFloat16(toFloat16(Float32Array.of(value)))[0]!;
      expect(Math.abs(taken - value)).toBe(nearestDistance(value));
    }),
    { numRuns: 500 },
  );
});
