import { expect, test } from 'vitest';
import { Sketch } from './sketch.ts';

const finish = { metres: 1, bearing: 'stands' } as const;

test('a figure is cropped to what was drawn, and its anchors move along', () => {
  const s = new Sketch('box');
  s.rect(40, 30, 20, 10, 0, '#abc');
  const figure = s.figure({ ...finish, anchors: { top: [50, 30, 20, 5] } });
  expect([figure.width, figure.height]).toEqual([20, 10]);
  expect(figure.layers[0]).toMatchObject({
    viewBox: [40, 30, 20, 10],
    box: { x: 0, y: 0, width: 20, height: 10 },
  });
  expect(figure.anchors.top).toEqual({ x: 10, y: 0, width: 20, tilt: 5 });
  expect(figure.foot).toEqual({ x: 10, y: 10 });
});

test('strokes, turns and clips count for the box', () => {
  const s = new Sketch('box');
  s.line('M0 0H10', '#000', 4);
  expect(s.figure(finish)).toMatchObject({ width: 14, height: 4 });

  const turned = new Sketch('box');
  turned.placed({ x: 5, turn: 90, scale: 2 }, () => turned.rect(0, 0, 10, 1, 0, '#000'));
  expect(turned.figure(finish).width).toBeCloseTo(2);
  expect(turned.figure(finish).height).toBeCloseTo(20);

  const clipped = new Sketch('box');
  clipped.within('M0 0H5V5H0Z', () => clipped.rect(-50, -50, 100, 100, 0, '#000'));
  expect(clipped.figure(finish)).toMatchObject({ width: 5, height: 5 });
});

test('a layer begun inside a group is inside that group too', () => {
  const s = new Sketch('box');
  s.placed({ x: 100 }, () => {
    s.rect(0, 0, 10, 10, 0, '#111');
    s.layer();
    s.rect(0, 0, 10, 10, 0, '#222');
  });
  s.rect(0, 0, 10, 10, 0, '#333');
  const { layers, width } = s.figure(finish);
  expect(layers).toHaveLength(2);
  expect(width).toBe(110);
  for (const { markup } of layers) {
    expect(markup.split('<g ').length).toBe(markup.split('</g>').length);
    expect(markup).toContain('matrix(1 0 0 1 100 0)');
  }
});

test('equal paints share an id, unlike ones never do', () => {
  const s = new Sketch('box');
  expect(s.fade(['#111', '#222'])).toBe(s.fade(['#111', '#222']));
  expect(s.fade(['#111', '#222'])).not.toBe(s.fade(['#111', '#223']));
  expect(s.fade(['#111', '#222'])).toMatch(/^url\(#box-/);
});

test('an included figure lands where it is put, mirrored and turned around its pivot', () => {
  const part = new Sketch('part');
  part.rect(0, 0, 10, 20, 0, '#111');
  const figure = part.figure(finish);

  const s = new Sketch('whole');
  const moved = s.include(figure, { x: 0, y: 20 }, { x: 100, y: 50, scale: 2, mirror: true });
  expect(moved({ x: 10, y: 0, width: 4, tilt: 10 })).toEqual({ x: 80, y: 10, width: 8, tilt: -10 });
  expect(s.figure(finish)).toMatchObject({ width: 20, height: 40 });

  const turned = new Sketch('whole');
  turned.include(figure, { x: 5, y: 10 }, { x: 0, y: 0, scale: 1, turn: 90 });
  const { width, height } = turned.figure(finish);
  expect([width, height].map(Math.round)).toEqual([20, 10]);
});

test('an empty sketch makes no figure', () => {
  expect(() => new Sketch('nothing').figure(finish)).toThrow(RangeError);
});
