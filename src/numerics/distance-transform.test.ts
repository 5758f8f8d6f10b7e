import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { squaredDistances } from './distance-transform.ts';

test('every distance is that to the nearest pixel inside', () => {
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .chain(([width, height]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        inside: fc.uint8Array({
          minLength: width * height,
          maxLength: width * height,
          max: 1,
        }),
      }),
    );
  fc.assert(
    fc.property(grids, ({ width, height, inside }) => {
      const points = [...inside.keys()].filter((i) => inside[i] === 1);
      const expected = Array.from(inside, (_, i) =>
        points.reduce((nearest, p) => {
          const dx = (p % width) - (i % width);
          const dy = Math.floor(p / width) - Math.floor(i / width);
          return Math.min(nearest, dx * dx + dy * dy);
        }, Infinity),
      );
      expect([...squaredDistances(inside, width, height)]).toEqual(expected);
    }),
  );
});
