import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { effectOf, radiusAtScale, scaleOfRadius, TOOLS, usualRadius } from './tools.ts';

const size = fc.record({
  width: fc.integer({ min: 8, max: 4096 }),
  height: fc.integer({ min: 8, max: 4096 }),
});

test('the scale of sizes grows from a single pixel to half of the picture', () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 0, max: 99 }), (size, place) => {
      expect(radiusAtScale(place + 1, size)).toBeGreaterThan(radiusAtScale(place, size));
      expect(radiusAtScale(0, size)).toBe(0.5);
      expect(radiusAtScale(100, size)).toBeCloseTo(Math.max(size.width, size.height) / 4, 6);
      expect(scaleOfRadius(radiusAtScale(place, size), size)).toBe(place);
    }),
  );
});

test('the brush one begins with is on the scale', () => {
  fc.assert(
    fc.property(size, (size) => {
      const place = scaleOfRadius(usualRadius(size), size);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(100);
    }),
  );
});

test('turning a tool around always does the opposite', () => {
  for (const tool of TOOLS) {
    for (const effect of ['select', 'protect'] as const) {
      const settings = { tool, effect, radius: 1 };
      expect(effectOf(settings, true)).not.toBe(effectOf(settings, false));
    }
  }
});
