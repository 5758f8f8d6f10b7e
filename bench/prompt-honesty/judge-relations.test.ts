import { expect, test } from 'vitest';
import type { Place, RelationName } from './judge-relations.ts';
import { holds } from './judge-relations.ts';

/** A filled box of a picture of 100 pixels, painted as the `order`-th. */
function place(left: number, top: number, right: number, bottom: number, order = 0): Place {
  const pixels = (right - left + 1) * (bottom - top + 1);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { area: { pixels, left, top, right, bottom, x, y }, order, items: [order] };
}

const house = place(40, 40, 70, 80, 1);
const cases: readonly (readonly [RelationName, boolean, Place])[] = [
  ['above', true, place(45, 10, 55, 30)],
  ['above', false, place(45, 50, 55, 60)],
  ['above', false, place(0, 10, 5, 30)],
  ['under', true, place(45, 65, 60, 90)],
  ['under', false, place(45, 10, 55, 30)],
  ['left of', true, place(10, 60, 30, 80)],
  ['left of', false, place(75, 60, 90, 80)],
  ['right of', true, place(75, 60, 90, 80)],
  ['right of', false, place(45, 60, 60, 80)],
  ['next to', true, place(72, 60, 90, 80)],
  ['next to', false, place(45, 60, 60, 80)],
  ['next to', false, place(72, 10, 90, 30)],
  ['in front of', true, place(45, 60, 60, 90, 2)],
  ['in front of', false, place(45, 60, 60, 90, 0)],
  ['behind', true, place(60, 30, 90, 75, 0)],
  ['behind', false, place(60, 30, 90, 75, 2)],
  ['on', true, place(50, 20, 60, 42)],
  ['on', false, place(50, 5, 60, 20)],
  ['on', false, place(80, 20, 90, 42)],
  ['in', true, place(45, 30, 65, 60, 0)],
  ['in', true, place(45, 20, 65, 40, 0)],
  ['in', false, place(45, 20, 65, 40, 2)],
  ['in', true, place(45, 20, 65, 48, 2)],
  ['holding', true, place(10, 20, 42, 90)],
  ['holding', false, place(0, 20, 20, 90)],
  ['wearing', true, place(30, 30, 80, 90)],
  ['wearing', false, place(0, 20, 20, 90)],
  ['riding', true, place(50, 20, 60, 50)],
  ['riding', false, place(50, 70, 60, 90)],
];

test.each(cases)('%s: %s', (relation, expected, one) => {
  expect(holds(relation, one, house, 100)).toBe(expected);
});

test('between needs one on either side', () => {
  const dog = place(48, 60, 52, 80);
  const trees = [place(10, 40, 20, 80).area, place(80, 40, 90, 80).area];
  expect(holds('between', dog, house, 100, trees)).toBe(true);
  expect(holds('between', place(1, 60, 5, 80), house, 100, trees)).toBe(false);
  expect(holds('between', dog, house, 100, trees.slice(0, 1))).toBe(false);
});

test('what belongs to one figure is worn and held', () => {
  const hat = { ...place(40, 10, 60, 20), items: [7] };
  const cat = { ...place(40, 21, 60, 60), items: [7] };
  expect(holds('wearing', cat, hat, 100)).toBe(true);
  expect(holds('holding', cat, hat, 100)).toBe(true);
});
