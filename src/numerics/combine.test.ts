import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, clamp, combined, scaled } from './combine.ts';

const number = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
const pairs = fc.array(fc.tuple(number, number));

test('combines element by element, rounding once', () => {
  fc.assert(
    fc.property(number, number, pairs, (a, b, both) => {
      const x = Float32Array.from(both, (pair) => pair[0]);
      const y = Float32Array.from(both, (pair) => pair[1]);
      const expected = both.map(([p, q]) => Math.fround(a * p + b * q) + 0);
      expect(Array.from(combined(a, x, b, y), (value) => value + 0)).toEqual(expected);
      expect(Array.from(scaled(a, x))).toEqual(both.map(([p]) => Math.fround(a * p)));
      const sum = y.slice();
      add(sum, a, x);
      expect(Array.from(sum)).toEqual(both.map(([p, q]) => Math.fround(q + a * p)));
    }),
  );
});

test('leaves out what has the factor 0, even when it is infinite', () => {
  const infinite = Float32Array.of(Infinity, NaN);
  const x = Float32Array.of(1, 2);
  expect(combined(2, x, 0, infinite)).toEqual(Float32Array.of(2, 4));
  expect(combined(0, infinite, 2, x)).toEqual(Float32Array.of(2, 4));
});

test('writes to none of what it combines', () => {
  const x = Float32Array.of(1, 2);
  const y = Float32Array.of(3, 4);
  combined(2, x, 3, y)[0] = 9;
  scaled(1, x)[0] = 9;
  expect([...x, ...y]).toEqual([1, 2, 3, 4]);
});

test('limits both ways and hides nothing that is no number', () => {
  const x = Float32Array.of(-3, -1, 0.5, 2, NaN, -Infinity);
  clamp(x, 1);
  expect(x).toEqual(Float32Array.of(-1, -1, 0.5, 1, NaN, -1));
});

test('combines only what is equally long', () => {
  expect(() => combined(1, new Float32Array(2), 0, new Float32Array(3))).toThrow(RangeError);
  expect(() => add(new Float32Array(2), 1, new Float32Array(3))).toThrow(RangeError);
});
