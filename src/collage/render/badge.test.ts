import { expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { badge } from './badge.ts';

const grey = (width: number, height: number): Pixels => {
  return { width, height, channels: 3, data: new Uint8ClampedArray(width * height * 3).fill(90) };
};

test.each([
  [100, 100],
  [200, 100],
  [100, 300],
])('nothing is left at the corners, all of it in the middle: %i × %i', (width, height) => {
  const { data, channels } = badge(grey(width, height));
  const at = (x: number, y: number): readonly number[] => [
    ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
  ];
  expect(channels).toBe(4);
  for (const x of [0, width - 1]) for (const y of [0, height - 1]) expect(at(x, y)[3]).toBe(0);
  expect(at(width / 2, height / 2)).toEqual([90, 90, 90, 255]);
  expect(at(width / 2, 4)[3]).toBe(255);
  expect(at(4, height / 2)[3]).toBe(255);
  const shown = data.filter((value, i) => i % 4 === 3 && value > 127).length;
  expect(shown).toBeGreaterThan(0.7 * width * height);
});
