import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { alphaOf, flattenOnWhite, smallerOf, withoutAlpha } from './alpha.ts';
import { contentHash } from './content-hash.ts';

const rgba: Pixels = {
  width: 3,
  height: 1,
  channels: 4,
  data: Uint8ClampedArray.of(10, 20, 30, 255, 10, 20, 30, 0, 0, 100, 255, 128),
};

test('alpha comes out on its own, colours stay as they are without it', () => {
  expect([...alphaOf(rgba)!.data]).toEqual([255, 0, 128]);
  expect([...withoutAlpha(rgba).data]).toEqual([10, 20, 30, 10, 20, 30, 0, 100, 255]);
  expect(alphaOf(withoutAlpha(rgba))).toBeUndefined();
});

test('on white, what is clear is white and what is half clear is half white', () => {
  expect([...flattenOnWhite(rgba).data]).toEqual([10, 20, 30, 255, 255, 255, 127, 177, 255]);
});

test('of two masks the one that lets go wins, and they must be of one size', () => {
  const plane = (...values: number[]) => {
    return { width: values.length, height: 1, data: Uint8ClampedArray.from(values) };
  };
  expect(smallerOf(plane(0, 255, 9), plane(255, 255, 7))).toEqual(plane(0, 255, 7));
  expect(() => smallerOf(plane(1), plane(1, 2))).toThrow(RangeError);
});

test('a picture has the same hash with a mask over it, and another in another shape or colour', () => {
  const opaque = withoutAlpha(rgba);
  expect(contentHash(rgba)).toBe(contentHash(opaque));
  expect(contentHash({ ...opaque, width: 1, height: 3 })).not.toBe(contentHash(opaque));
  expect(contentHash(flattenOnWhite(rgba))).not.toBe(contentHash(opaque));
});
