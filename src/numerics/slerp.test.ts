import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slerp } from './slerp.ts';

const lengthOf = (vector: Float32Array): number => Math.hypot(...vector);

const angleBetween = (a: Float32Array, b: Float32Array): number => {
  const product = a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return Math.acos(Math.min(Math.max(product / (lengthOf(a) * lengthOf(b)), -1), 1));
};

const number = fc.double({ min: -10, max: 10, noNaN: true });

const pair = fc
  .array(fc.tuple(number, number), { minLength: 2, maxLength: 12 })
  .map(
    (pairs) =>
      [Float32Array.from(pairs, ([a]) => a), Float32Array.from(pairs, ([, b]) => b)] as const,
  )
  .filter(([a, b]) => lengthOf(a) > 0.1 && lengthOf(b) > 0.1)
  .filter(([a, b]) => angleBetween(a, b) > 0.01 && angleBetween(a, b) < 3.1);

describe('slerp', () => {
  it('goes a quarter of a right angle in a quarter of the way', () => {
    const [x, y] = slerp(Float32Array.of(2, 0), Float32Array.of(0, 2), 0.25);
    expect(x).toBeCloseTo(2 * Math.cos(Math.PI / 8), 6);
    expect(y).toBeCloseTo(2 * Math.sin(Math.PI / 8), 6);
  });

  it('turns evenly, and grows evenly from one length to the other', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], at) => {
        const between = slerp(from, to, at);
        const whole = angleBetween(from, to);
        expect(angleBetween(from, between)).toBeCloseTo(at * whole, 2);
        expect(angleBetween(between, to)).toBeCloseTo((1 - at) * whole, 2);
        const length = lengthOf(from) + at * (lengthOf(to) - lengthOf(from));
        expect(lengthOf(between) / length).toBeCloseTo(1, 4);
      }),
    );
  });

  it('begins exactly at the first and ends exactly at the second', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        expect(slerp(from, to, 0)).toEqual(from);
        expect(slerp(from, to, 1)).toEqual(to);
      }),
    );
  });

  it.each([
    ['equal ones', [1, 2], [1, 2]],
    ['opposite ones', [1, 2], [-1, -2]],
    ['nothing and something', [0, 0], [1, 2]],
    ['nothing and nothing', [0, 0], [0, 0]],
  ])('gives numbers for %s', (_, from, to) => {
    const between = slerp(Float32Array.from(from), Float32Array.from(to), 0.5);
    expect(between.every(Number.isFinite)).toBe(true);
  });

  it('refuses vectors of different spaces', () => {
    expect(() => slerp(new Float32Array(2), new Float32Array(3), 0.5)).toThrow(RangeError);
  });
});
