import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { cover } from './cover.ts';
import type { Point, Shape } from './shape.ts';

const SIZE = { width: 40, height: 30 };

const coordinate = fc.double({ min: -10, max: 50, noNaN: true });
const length = fc.double({ min: 0.1, max: 40, noNaN: true });
const box = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const points: fc.Arbitrary<readonly Point[]> = fc.array(
  fc.record({ x: coordinate, y: coordinate }),
  { minLength: 3, maxLength: 7 },
);
const shape: fc.Arbitrary<Shape> = fc.oneof(
  box.map((box) => ({ kind: 'rectangle' as const, ...box })),
  box.map((box) => ({ kind: 'ellipse' as const, ...box })),
  points.map((points) => ({ kind: 'polygon' as const, points })),
);

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/** Covered area in pixels. */
const area = (shapes: readonly Shape[]): number => sum(cover(shapes, SIZE)) / 255;

test('a rectangle on whole pixels covers exactly them', () => {
  const covered = cover([{ kind: 'rectangle', x: 3, y: 5, width: 10, height: 4 }], SIZE);
  const expected = Array.from(covered, (_, i) => {
    const x = i % SIZE.width;
    const y = Math.floor(i / SIZE.width);
    return x >= 3 && x < 13 && y >= 5 && y < 9 ? 255 : 0;
  });
  expect([...covered]).toEqual(expected);
});

test('half a pixel is half covered', () => {
  const at = { kind: 'rectangle', x: 2.5, y: 2, width: 1, height: 1 } as const;
  const covered = cover([at], SIZE);
  const row = 2 * SIZE.width;
  expect([...covered.subarray(row + 1, row + 5)]).toEqual([0, 128, 128, 0]);
});

test('an ellipse has the area of an ellipse and both its symmetries', () => {
  const ellipse = { kind: 'ellipse', x: 4, y: 3, width: 32, height: 24 } as const;
  expect(area([ellipse])).toBeCloseTo(Math.PI * 16 * 12, -0.5);
  const covered = cover([ellipse], SIZE);
  for (let y = 0; y < SIZE.height; y++) {
    const row = [...covered.subarray(y * SIZE.width, (y + 1) * SIZE.width)];
    expect(row).toEqual(row.toReversed());
    const opposite = (SIZE.height - 1 - y) * SIZE.width;
    expect(row).toEqual([...covered.subarray(opposite, opposite + SIZE.width)]);
  }
});

test('a polygon with the corners of a rectangle is that rectangle, either way round', () => {
  fc.assert(
    fc.property(box, fc.boolean(), ({ x, y, width, height }, reversed) => {
      const corners = [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ];
      const polygon = { kind: 'polygon', points: reversed ? corners.reverse() : corners } as const;
      const rectangle = { kind: 'rectangle', x, y, width, height } as const;
      expect(cover([polygon], SIZE)).toEqual(cover([rectangle], SIZE));
    }),
    { numRuns: 50 },
  );
});

test('a triangle has half the area of its box', () => {
  const points = [
    { x: 5, y: 5 },
    { x: 35, y: 5 },
    { x: 12, y: 25 },
  ];
  expect(area([{ kind: 'polygon', points }])).toBeCloseTo(300, 0);
});

test('where a polygon crosses itself it is filled', () => {
  const star = [0, 2, 4, 1, 3].map((i) => ({
    x: 20 + 14 * Math.sin((i * 2 * Math.PI) / 5),
    y: 15 - 14 * Math.cos((i * 2 * Math.PI) / 5),
  }));
  const covered = cover([{ kind: 'polygon', points: star }], SIZE);
  expect(covered[15 * SIZE.width + 20]).toBe(255);
});

test('several shapes cover what any of them does, at least as much as each and no more than all', () => {
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      const both = cover([a, b], SIZE);
      const one = cover([a], SIZE);
      const other = cover([b], SIZE);
      for (const [i, value] of both.entries()) {
        expect(value).toBeGreaterThanOrEqual(Math.max(one[i]!, other[i]!));
        // Each of the three is rounded.
        expect(value).toBeLessThanOrEqual(Math.min(255, one[i]! + other[i]! + 1));
      }
    }),
    { numRuns: 30 },
  );
});

test('shapes that touch leave no seam', () => {
  const at = 7.3;
  const left = { kind: 'rectangle', x: 0, y: 0, width: at, height: 30 } as const;
  const right = { kind: 'rectangle', x: at, y: 0, width: 40 - at, height: 30 } as const;
  expect(cover([left, right], SIZE).every((value) => value === 255)).toBe(true);
});

test('moving a shape by whole pixels moves what it covers', () => {
  const at = fc.integer({ min: 0, max: 12 });
  const small = fc.double({ min: 1, max: 8, noNaN: true });
  fc.assert(
    fc.property(at, at, small, small, (dx, dy, width, height) => {
      const here = cover([{ kind: 'ellipse', x: 1, y: 1, width, height }], SIZE);
      const there = cover([{ kind: 'ellipse', x: 1 + dx, y: 1 + dy, width, height }], SIZE);
      for (let y = 0; y < 10; y++) {
        const from = y * SIZE.width;
        const to = (y + dy) * SIZE.width + dx;
        for (let x = 0; x < 10; x++) {
          expect(Math.abs(there[to + x]! - here[from + x]!)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 30 },
  );
});
