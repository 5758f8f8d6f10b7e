import { expect, test } from 'vitest';

import type { Pixels } from '../../kernel/pixels.ts';
import { bringOut, halved } from './fine.ts';

const EDGE = 64;

const striped = (low: number, high: number): Pixels => {
  const data = new Uint8ClampedArray(EDGE * EDGE * 3);
  for (let i = 0; i < data.length; i++) data[i] = Math.floor(i / 3) % 4 < 2 ? low : high;
  return { width: EDGE, height: EDGE, channels: 3, data };
};

test('four pixels become their mean', () => {
  const data = new Uint8ClampedArray([10, 20, 30, 40].flatMap((v) => [v, v, v + 1]));
  const half = halved({ width: 2, height: 2, channels: 3, data }, { width: 1, height: 1 });
  expect([...half.data]).toEqual([25, 25, 26]);
});

test('small forms stand out more, and no edge is lifted far', () => {
  const faint = striped(120, 130);
  bringOut(faint);
  expect(Math.max(...faint.data) - Math.min(...faint.data)).toBeGreaterThan(13);
  const stark = striped(60, 200);
  bringOut(stark);
  expect(Math.min(...stark.data)).toBeGreaterThanOrEqual(60 - 22);
  expect(Math.max(...stark.data)).toBeLessThanOrEqual(200 + 22);
});

test('a plain surface stays as it is', () => {
  const plain = striped(90, 90);
  bringOut(plain);
  expect(new Set(plain.data)).toEqual(new Set([90]));
});
