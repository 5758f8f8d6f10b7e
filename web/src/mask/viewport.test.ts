import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fitted, moved, resized, showing, toPicture, toStage, zoomed } from './viewport.ts';

const edge = fc.integer({ min: 1, max: 4096 });
const size = fc.record({ width: edge, height: edge });
const stage = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the way to the stage and back ends where it began', () => {
  fc.assert(
    fc.property(size, stage, share, share, (picture, stage, h, v) => {
      const view = fitted(picture, stage);
      const point = { x: h * picture.width, y: v * picture.height };
      const back = toPicture(view, toStage(view, point));
      expect(back.x).toBeCloseTo(point.x, 6);
      expect(back.y).toBeCloseTo(point.y, 6);
    }),
  );
});

test('a fitted picture lies wholly in its stage, in the middle', () => {
  fc.assert(
    fc.property(size, stage, (picture, stage) => {
      const view = fitted(picture, stage);
      const end = toStage(view, { x: picture.width, y: picture.height });
      expect(view.x).toBeGreaterThanOrEqual(0);
      expect(view.y).toBeGreaterThanOrEqual(0);
      expect(end.x + view.x).toBeCloseTo(stage.width, 6);
      expect(end.y + view.y).toBeCloseTo(stage.height, 6);
    }),
  );
});

test('zooming in keeps what is under the pointer there', () => {
  const closer = fc.double({ min: 1, max: 4, noNaN: true });
  fc.assert(
    fc.property(share, share, closer, (h, v, factor) => {
      const reach = { picture: { width: 1024, height: 1024 }, stage: { width: 800, height: 600 } };
      const view = fitted(reach.picture, reach.stage);
      const anchor = toStage(view, { x: 1024 * h, y: 1024 * v });
      const under = toPicture(zoomed(view, factor, anchor, reach), anchor);
      expect(under.x).toBeCloseTo(1024 * h, 6);
      expect(under.y).toBeCloseTo(1024 * v, 6);
    }),
  );
});

test('however it is zoomed and moved, some of the picture stays in sight', () => {
  const by = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(size, stage, factor, by, by, (picture, stage, factor, x, y) => {
      const reach = { picture, stage };
      const middle = { x: stage.width / 2, y: stage.height / 2 };
      const view = moved(zoomed(fitted(picture, stage), factor, middle, reach), { x, y }, reach);
      const end = toStage(view, { x: picture.width, y: picture.height });
      expect(end.x).toBeGreaterThan(0);
      expect(end.y).toBeGreaterThan(0);
      expect(view.x).toBeLessThan(stage.width);
      expect(view.y).toBeLessThan(stage.height);
    }),
  );
});

test('a point that is to be seen is moved into the stage', () => {
  fc.assert(
    fc.property(stage, share, share, (stage, h, v) => {
      const picture = { width: 4096, height: 4096 };
      const reach = { picture, stage };
      const view = zoomed(fitted(picture, stage), 20, { x: 0, y: 0 }, reach);
      const point = { x: h * 4096, y: v * 4096 };
      const { x, y } = toStage(showing(view, point, reach), point);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(stage.width);
      expect(y).toBeLessThanOrEqual(stage.height);
    }),
  );
});

test('a picture that filled its stage fills it anew when the stage changes its size', () => {
  const picture = { width: 300, height: 200 };
  const [from, stage] = [
    { width: 800, height: 600 },
    { width: 390, height: 500 },
  ];
  expect(resized(fitted(picture, from), from, { picture, stage })).toEqual(fitted(picture, stage));
});

test('one that was zoomed keeps its scale and its middle', () => {
  const picture = { width: 300, height: 200 };
  const from = { width: 800, height: 600 };
  const stage = { width: 600, height: 500 };
  const view = zoomed(fitted(picture, from), 3, { x: 400, y: 300 }, { picture, stage: from });
  const next = resized(view, from, { picture, stage });
  expect(next.scale).toBe(view.scale);
  const middle = toPicture(next, { x: 300, y: 250 });
  expect(middle.x).toBeCloseTo(150, 6);
  expect(middle.y).toBeCloseTo(100, 6);
});
