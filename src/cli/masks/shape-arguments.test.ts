import { expect, test } from 'vitest';

import { readBox, readPolygons } from './shape-arguments.ts';

const PICTURE = { width: 200, height: 100 };

test('boxes are written in pixels, in percent, or in both', () => {
  const kind = 'rectangle';
  expect(readBox(kind, '10,20,30x40', PICTURE)).toEqual({
    kind,
    x: 10,
    y: 20,
    width: 30,
    height: 40,
  });
  expect(readBox(kind, '10%,20%,50%x7.5', PICTURE)).toEqual({
    kind,
    x: 20,
    y: 20,
    width: 100,
    height: 7.5,
  });
  expect(readBox('ellipse', '-5,.5,10x10', PICTURE)).toMatchObject({ x: -5, y: 0.5 });
});

test.each(['10,20,30', '10,20,30x', 'a,b,cxd', '10 20 30x40', '1,2,3x4px', '', '1e3,0,1x1'])(
  '%j is no box',
  (text) => {
    expect(() => readBox('ellipse', text, PICTURE)).toThrow(`'${text}' is no box; expected`);
  },
);

test.each(['0,0,0x5', '0,0,5x-1', '0,0,0%x9'])('%j has no area', (text) => {
  expect(() => readBox('rectangle', text, PICTURE)).toThrow('has no area');
});

test('single points make one polygon, several lists as many', () => {
  const triangle = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 7, y: 9 },
  ];
  const kind = 'polygon';
  const one = [{ kind, points: triangle }];
  expect(readPolygons(['0,0', '50%,0', '7,9'], PICTURE)).toEqual(one);
  expect(readPolygons([' 0,0  50%,0;7,9 '], PICTURE)).toEqual(one);
  expect(readPolygons(['0,0 50%,0 7,9', '0,0 50%,0 7,9'], PICTURE)).toEqual([...one, ...one]);
});

test('what is no polygon says why', () => {
  expect(() => readPolygons(['1,1', '2,2'], PICTURE)).toThrow("'1,1 2,2' has 2.");
  expect(() => readPolygons(['1,1 2,2 3,3', '4,4'], PICTURE)).toThrow("'4,4' has 1.");
  expect(() => readPolygons(['1,1 2,2 3;3'], PICTURE)).toThrow("'3' is no point");
});
