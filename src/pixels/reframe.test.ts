import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { frameFor, reframe, sameShape } from './reframe.ts';

const edge = fc.integer({ min: 1, max: 60 });
const size = fc.record({ width: edge, height: edge });

test('the covering frame lies within the picture and touches two edges; the padded one is around it', () => {
  fc.assert(
    fc.property(size, size, (picture, shape) => {
      const inner = frameFor(picture, shape, 'cover');
      expect(inner.width).toBeLessThanOrEqual(picture.width);
      expect(inner.height).toBeLessThanOrEqual(picture.height);
      expect(inner.width === picture.width || inner.height === picture.height).toBe(true);
      const outer = frameFor(picture, shape, 'pad');
      expect(outer.width).toBeGreaterThanOrEqual(picture.width);
      expect(outer.height).toBeGreaterThanOrEqual(picture.height);
      expect(outer.width === picture.width || outer.height === picture.height).toBe(true);
    }),
  );
});

test('a picture for a square becomes one', () => {
  const square = { width: 512, height: 512 };
  const wide = { width: 1600, height: 901 };
  expect(frameFor(wide, square, 'cover')).toEqual({ x: 349, y: 0, width: 901, height: 901 });
  expect(frameFor(wide, square, 'pad')).toEqual({ x: 0, y: -350, width: 1600, height: 1600 });
});

test('shapes are the same but for rounding', () => {
  expect(sameShape({ width: 4032, height: 3024 }, { width: 1000, height: 750 })).toBe(true);
  expect(sameShape({ width: 1000, height: 667 }, { width: 300, height: 200 })).toBe(true);
  expect(sameShape({ width: 1000, height: 667 }, { width: 667, height: 1000 })).toBe(false);
  expect(sameShape({ width: 512, height: 512 }, { width: 1024, height: 1024 })).toBe(true);
  expect(sameShape({ width: 512, height: 512 }, { width: 1024, height: 1023 })).toBe(false);
});

test('what lies in the frame is kept, what lies beside it is filled', () => {
  const data = Uint8ClampedArray.from([1, 2, 3, 4, 5, 6]);
  const picture = { width: 3, height: 2, data };
  expect([...reframe(picture, { x: 1, y: 0, width: 1, height: 2 }, [0])]).toEqual([2, 5]);
  const beyond = { x: -1, y: 1, width: 3, height: 2 };
  expect([...reframe(picture, beyond, [9])]).toEqual([9, 4, 5, 9, 9, 9]);
});
