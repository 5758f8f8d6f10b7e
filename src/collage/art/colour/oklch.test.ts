import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, hueDifference, oklchOf } from './oklch.ts';

// Reference values of Björn Ottosson's OKLab for the sRGB primaries.
test.each([
  ['#ff0000', 0.628, 0.2577, 29.23],
  ['#00ff00', 0.8664, 0.2948, 142.5],
  ['#0000ff', 0.452, 0.3132, 264.05],
])('%s', (hex, l, c, h) => {
  const colour = oklchOf(hex);
  expect(colour.l).toBeCloseTo(l, 2);
  expect(colour.c).toBeCloseTo(c, 2);
  expect(colour.h).toBeCloseTo(h, 0);
});

test('short notation means the same', () => {
  expect(oklchOf('#f80')).toStrictEqual(oklchOf('#ff8800'));
});

test('there and back is the same colour', () => {
  const byte = integer({ min: 0, max: 255 });
  assert(
    property(byte, byte, byte, (...rgb) => {
      const hex = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      const back = hexOf(oklchOf(hex));
      const off = rgb.map((value, i) =>
        Math.abs(value - Number.parseInt(back.slice(1 + 2 * i, 3 + 2 * i), 16)),
      );
      expect(Math.max(...off)).toBeLessThanOrEqual(1);
    }),
  );
});

test('colours beyond the screen keep hue and lightness', () => {
  const colour = oklchOf(hexOf({ l: 0.7, c: 0.5, h: 150 }));
  expect(colour.l).toBeCloseTo(0.7, 1);
  expect(Math.abs(hueDifference(colour.h, 150))).toBeLessThan(4);
});

test('hues wrap around', () => {
  expect(hueDifference(350, 10)).toBe(20);
  expect(hueDifference(10, 350)).toBe(-20);
});
