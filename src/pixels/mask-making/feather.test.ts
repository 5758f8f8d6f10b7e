import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { feather } from './feather.ts';
import type { Plane } from '../alpha.ts';

const masks: fc.Arbitrary<Plane> = fc
  .uint8Array({ minLength: 15 * 11, maxLength: 15 * 11 })
  .map((bytes) => ({
    width: 15,
    height: 11,
    data: Uint8ClampedArray.from(bytes, (byte) => (byte < 20 ? byte * 12 : 255)),
  }));
const radius = fc.integer({ min: 0, max: 8 });

test('feathering keeps nothing that was replaced, and a wider one keeps no more anywhere', () => {
  fc.assert(
    fc.property(masks, radius, radius, (mask, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const narrow = feather(mask, less).data;
      const wide = feather(mask, more).data;
      for (const [i, value] of wide.entries()) {
        expect(value).toBeLessThanOrEqual(narrow[i]!);
        expect(narrow[i]!).toBeLessThanOrEqual(mask.data[i]!);
      }
    }),
  );
});

test('beyond the radius everything stays as it was', () => {
  const data = new Uint8ClampedArray(41 * 41).fill(255);
  data[20 * 41 + 20] = 0;
  const soft = feather({ width: 41, height: 41, data }, 6).data;
  const row = [...soft.subarray(20 * 41 + 20, 20 * 41 + 30)];
  expect(row.slice(7)).toEqual([255, 255, 255]);
  expect(row.slice(0, 7)).toEqual(row.slice(0, 7).toSorted((a, b) => a - b));
  expect(new Set(row.slice(0, 8)).size).toBe(8);
});

test('a mask that replaces nothing stays so', () => {
  const data = new Uint8ClampedArray(12).fill(255);
  expect(feather({ width: 4, height: 3, data }, 5).data).toEqual(data);
});
