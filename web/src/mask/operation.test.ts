import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { carryOut, paintPiece } from './operation.ts';
import { countSelected, emptySelection, isSelected } from './selection.ts';

const SIZE = { width: 40, height: 30 };
const coordinate = fc.double({ min: -5, max: 45, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

/** How far a point is from the line between two others. */
function distance(p: Point, a: Point, b: Point): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = square === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}

type Point = { readonly x: number; readonly y: number };

test('a stroke selects the pixels whose centre is within its radius, and no other', () => {
  const radius = fc.double({ min: 0.6, max: 15, noNaN: true });
  fc.assert(
    fc.property(point, point, radius, (from, to, radius) => {
      const selection = emptySelection(SIZE);
      paintPiece(selection, from, to, { radius, effect: 'select' });
      for (let y = 0; y < SIZE.height; y++) {
        for (let x = 0; x < SIZE.width; x++) {
          const away = distance({ x: x + 0.5, y: y + 0.5 }, from, to);
          if (Math.abs(away - radius) < 1e-6) continue;
          expect(isSelected(selection, x, y), `${x},${y} at ${away}`).toBe(away < radius);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a stroke leaves no gap between its samples', () => {
  const selection = emptySelection(SIZE);
  const points = [
    { x: 2, y: 2 },
    { x: 38, y: 5 },
    { x: 10, y: 28 },
  ];
  carryOut(selection, { kind: 'stroke', effect: 'select', radius: 1, points });
  for (let t = 0; t <= 1; t += 0.01) {
    expect(isSelected(selection, 2 + 36 * t, 2 + 3 * t)).toBe(true);
  }
});

test('a stroke painted sample by sample is the one that is done at once', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
      const brush = { radius: 3.3, effect: 'select' } as const;
      const [live, replayed] = [emptySelection(SIZE), emptySelection(SIZE)];
      for (const [i, one] of points.entries()) paintPiece(live, points[i - 1] ?? one, one, brush);
      carryOut(replayed, { kind: 'stroke', points, ...brush });
      expect(live.data).toEqual(replayed.data);
    }),
  );
});

test('a rectangle of whole pixels is exact, also where it reaches beyond the picture', () => {
  const selection = emptySelection(SIZE);
  carryOut(selection, {
    kind: 'rectangle',
    effect: 'select',
    box: { x: -5, y: 10, width: 15, height: 4 },
  });
  expect(countSelected(selection)).toBe(40);
  carryOut(selection, {
    kind: 'rectangle',
    effect: 'protect',
    box: { x: 2, y: 11, width: 3, height: 2 },
  });
  expect(countSelected(selection)).toBe(34);
});

test('a lasso fills what it goes around, and closes itself', () => {
  const selection = emptySelection(SIZE);
  const points = [
    { x: 10, y: 10 },
    { x: 20, y: 10 },
    { x: 20, y: 20 },
    { x: 10, y: 20 },
  ];
  carryOut(selection, { kind: 'lasso', effect: 'select', points });
  expect(countSelected(selection)).toBe(100);
  expect(isSelected(selection, 15, 15)).toBe(true);
  carryOut(selection, { kind: 'lasso', effect: 'select', points: points.slice(0, 2) });
  expect(countSelected(selection)).toBe(100);
});
