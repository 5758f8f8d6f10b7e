import { expect, test } from 'vitest';
import type { LabelMap } from '../../src/collage/render/label-map.ts';
import { areasOf, largestPatch } from './areas.ts';
import { countSeen } from './judge-counts.ts';

const recipe = {
  art: 'noto:cat',
  options: {},
  colours: [],
  material: undefined,
  marking: undefined,
  attached: [],
  lettering: [],
};

/** A map drawn in digits: 0 nothing, n the n-th item. */
function mapOf(...rows: string[]): LabelMap {
  const labels = Uint16Array.from(rows.join(''), Number);
  const parts = Array.from({ length: Math.max(...labels) }, (_, item) => ({
    item,
    entity: undefined,
    recipe,
    anchor: undefined,
  }));
  return { width: rows[0]!.length, height: rows.length, labels, parts };
}

function countAll(map: LabelMap): number {
  const parts = areasOf(map).map((area, part) => {
    const { item, entity, anchor } = map.parts[part]!;
    return { part, item, entity, anchor, signs: [], area };
  });
  return countSeen(map, parts);
}

test('each item counts once, however it is cut up by what stands before it', () => {
  expect(countAll(mapOf('1103311', '1103311', '0222222'))).toBe(3);
});

test('what is nearly hidden is not counted', () => {
  expect(countAll(mapOf('1111222233334', '1111222233330', '1111222233330'))).toBe(3);
});

test('only connected pixels make a patch', () => {
  expect(largestPatch(mapOf('1101', '1001', '0001'), 0)).toBe(3);
  expect(largestPatch(mapOf('0000'), 0)).toBe(0);
});

test('areas know their edges and centre', () => {
  const [area] = areasOf(mapOf('0000', '0110', '0110'));
  expect(area).toEqual({ pixels: 4, left: 1, right: 2, top: 1, bottom: 2, x: 1.5, y: 1.5 });
});
