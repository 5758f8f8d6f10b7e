import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { moveFrame, resizeFrame } from './frame.ts';
import { middleSquare } from './plan-picture.ts';

const size = fc.record({
  width: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 1, max: 5000 }),
});
const by = fc.record({
  x: fc.double({ min: -9000, max: 9000, noNaN: true }),
  y: fc.double({ min: -9000, max: 9000, noNaN: true }),
});

test('however it is moved and resized, a frame stays a square of whole pixels in the picture', () => {
  fc.assert(
    fc.property(size, by, fc.integer({ min: -10, max: 9000 }), by, (picture, first, edge, then) => {
      const moved = moveFrame(middleSquare(picture), first, picture);
      const frame = moveFrame(resizeFrame(moved, edge, picture), then, picture);
      expect(frame.width).toBe(frame.height);
      expect(Object.values(frame).every(Number.isInteger)).toBe(true);
      expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
      expect(frame.x + frame.width).toBeLessThanOrEqual(picture.width);
      expect(frame.y + frame.height).toBeLessThanOrEqual(picture.height);
    }),
  );
});

test('a smaller frame keeps its middle', () => {
  const picture = { width: 600, height: 400 };
  const frame = resizeFrame(middleSquare(picture), 100, picture);
  expect(frame).toEqual({ x: 250, y: 150, width: 100, height: 100 });
});
