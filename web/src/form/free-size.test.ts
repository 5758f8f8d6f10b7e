import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FreeSizes } from '../api/models.ts';
import { presetsOf, ratioOf, troubleOfSize } from './free-size.ts';

const free: FreeSizes = {
  multiple_of: 16,
  longest_edge: 3840,
  most_ratio: 3,
  least_pixels: 655_360,
  most_pixels: 8_294_400,
};

test.each([
  ['1024x640', undefined],
  ['3840x2160', undefined],
  ['3072x1024', undefined],
  ['auto', 'no-size'],
  ['x640', 'no-size'],
  ['1000x1024', 'multiple'],
  ['3856x2048', 'edge'],
  ['3200x1040', 'ratio'],
  ['640x640', 'pixels'],
  ['3840x2176', 'pixels'],
])('of %s it is said: %s', (size, trouble) => {
  expect(troubleOfSize(size, free)?.is).toBe(trouble);
});

test('presets are sizes that the model takes, near their proportions', () => {
  const pixels = fc.integer({ min: 1, max: 20_000_000 });
  const step = fc.constantFrom(1, 8, 16, 64);
  fc.assert(
    fc.property(pixels, step, (asked, multiple_of) => {
      const rules = { ...free, multiple_of };
      const presets = presetsOf(rules, asked);
      expect(presets.length).toBeGreaterThan(3);
      for (const { ratio, size } of presets) {
        expect(troubleOfSize(size, rules)).toBeUndefined();
        const [wide = 0, high = 0] = ratio.split(':').map(Number);
        const [width = 0, height = 0] = size.split('x').map(Number);
        expect(Math.abs(Math.log((width * high) / (height * wide)))).toBeLessThan(0.2);
      }
    }),
    { numRuns: 40 },
  );
});

test('proportions are told in small numbers, or by how much longer an edge is', () => {
  expect(ratioOf({ width: 1536, height: 1024 })).toBe('3:2');
  expect(ratioOf({ width: 1023, height: 1024 })).toBe('1:1');
  expect(ratioOf({ width: 1000, height: 2001 })).toBe('1:2');
});
