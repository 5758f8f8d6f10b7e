import { expect, test } from 'vitest';

import { fittingFrame } from './fitting-frame.ts';

/** 600×400, its middle cut out and sent as 256×256. */
const picture = {
  width: 256,
  height: 256,
  opened: { width: 600, height: 400 },
  plan: { frame: { x: 100, y: 0, width: 400, height: 400 } },
};

test('a mask of the shape of what is sent is taken whole, at any size', () => {
  const frame = fittingFrame({ width: 1024, height: 1024 }, picture);
  expect(frame).toEqual({ x: 0, y: 0, width: 1024, height: 1024 });
});

test('of a mask for the original the part is taken that was cut out of that', () => {
  const frame = fittingFrame({ width: 300, height: 200 }, picture);
  expect(frame).toEqual({ x: 50, y: 0, width: 200, height: 200 });
});

test('a mask of another shape does not fit', () => {
  expect(fittingFrame({ width: 400, height: 600 }, picture)).toBeUndefined();
});
