import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { spansAt } from '../../src/pixels/mask-making/shape.ts';
import { polygonLines, rectangleLines } from '../../web/src/mask/scan-lines.ts';

/*
 * The page takes types alone from elsewhere, so that which part of a line a shape covers is said twice: in
 * `src/pixels` for masks that are made with the command line, and in `web/src/mask` for those that are painted.
 */

// Whole numbers among them, where lines go through corners.
const coordinate = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ min: -3, max: 12, noNaN: true }),
);
const point = fc.record({ x: coordinate, y: coordinate });
const lines = Array.from({ length: 31 }, (_, i) => -3 + i / 2);

test('a polygon covers the same in the page as in the program', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (points) => {
      const inPage = polygonLines(points);
      for (const y of lines) {
        expect(inPage(y)).toEqual(spansAt({ kind: 'polygon', points }, y));
      }
    }),
  );
});

test('a rectangle covers the same in the page as in the program', () => {
  const length = fc.double({ min: 0, max: 9, noNaN: true });
  fc.assert(
    fc.property(point, length, length, (corner, width, height) => {
      const box = { ...corner, width, height };
      const inPage = rectangleLines(box);
      for (const y of lines) {
        expect(inPage(y)).toEqual(spansAt({ kind: 'rectangle', ...box }, y));
      }
    }),
  );
});
