import { expect, test } from 'vitest';
import { boundsOf, lines, rounded, smooth, tracePath } from './path.ts';

test('every command moves the pen as SVG says', () => {
  const end = (d: string): unknown => tracePath(d).at(-1);
  expect(end('M10 20L30 40')).toEqual({ x: 30, y: 40 });
  expect(end('M10 20l30 40')).toEqual({ x: 40, y: 60 });
  expect(end('M10 20 30 40')).toEqual({ x: 30, y: 40 });
  expect(end('m10 20 30 40')).toEqual({ x: 40, y: 60 });
  expect(end('M10 20H5V6')).toEqual({ x: 5, y: 6 });
  expect(end('M10 20h5v-6')).toEqual({ x: 15, y: 14 });
  expect(end('M10 20L30 40Z')).toEqual({ x: 10, y: 20 });
  expect(end('M0 0c1 1 2 2 3 3s1 1 2-2')).toEqual({ x: 5, y: 1 });
  expect(end('M0 0Q5 5 10 0T20 0')).toEqual({ x: 20, y: 0 });
  expect(end('M1e1-.5L-.5.5')).toEqual({ x: -0.5, y: 0.5 });
});

test('curves reach as far as they bulge, not as far as their handles', () => {
  expect(boundsOf(tracePath('M0 0C0 40 30 40 30 0')).bottom).toBeCloseTo(30, 5);
  expect(boundsOf(tracePath('M0 0Q10 20 20 0T40 0')).top).toBeCloseTo(-10, 5);
});

test('arcs are traced on the side that their flags say', () => {
  const half = (sweep: number): unknown => {
    const { top, bottom, left, right } = boundsOf(tracePath(`M-10 0A10 10 0 0 ${sweep} 10 0`));
    return [top, bottom, left, right].map((v) => Math.round(v) + 0);
  };
  expect(half(1)).toEqual([-10, 0, -10, 10]);
  expect(half(0)).toEqual([0, 10, -10, 10]);
  const large = boundsOf(tracePath('M0 0A10 10 0 1 1 10 10'));
  expect(large.right).toBeCloseTo(20, 0);
  expect(boundsOf(tracePath('M0 0A1 1 0 0 1 10 0')).top).toBeCloseTo(-5, 1);
});

test('an unknown command is refused', () => {
  expect(() => tracePath('M0 0B1 2')).toThrow(SyntaxError);
});

test('a smooth curve passes through its points', () => {
  const points = [
    [0, 0],
    [10, 5],
    [20, -5],
    [30, 0],
  ] as const;
  const traced = tracePath(smooth(points, false));
  for (const [x, y] of points) expect(traced).toContainEqual({ x, y });
  expect(smooth(points)).toMatch(/Z$/);
});

test('rounded corners stay within the polygon and open lines stay open', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect(boundsOf(tracePath(rounded(square, 3)))).toEqual({
    left: 0,
    top: 0,
    right: 10,
    bottom: 10,
  });
  expect(tracePath(rounded(square, 3))).not.toContainEqual({ x: 10, y: 10 });
  expect(lines(square)).toBe('M0 0L10 0L10 10L0 10');
});
