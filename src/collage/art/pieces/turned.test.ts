import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, tracePath } from './path.ts';
import { turned } from './turned.ts';

const half = 'M20 -80L24 -40C30 -20 34 -10 30 0';

test('a turned outline is as wide on the left as on the right', () => {
  const { left, right, top } = boundsOf(tracePath(turned(half)));
  expect(left).toBeCloseTo(-right);
  expect(top).toBe(-80);
});

test('only the foot bulges', () => {
  const { bottom } = boundsOf(tracePath(turned(half, 8)));
  expect(bottom).toBeGreaterThan(2);
  expect(boundsOf(tracePath(turned(half, 0))).bottom).toBeCloseTo(0);
});

test('any half of straight lines is mirrored point by point', () => {
  const point = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -99, max: 0 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
      const d = turned(`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`, 0);
      for (const [x, y] of points) {
        expect(d).toContain(`${x} ${y}`);
        expect(d).toContain(`${-x} ${y}`);
      }
    }),
  );
});
