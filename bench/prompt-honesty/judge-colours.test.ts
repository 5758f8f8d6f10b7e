import { expect, test } from 'vitest';
import { oklchOf } from '../../src/collage/art/colour/oklch.ts';
import type { ColourFamily } from './colour-families.ts';
import { familyOf } from './colour-families.ts';
import { hasColour, paletteOf } from './judge-colours.ts';

test.each([
  ['#dc2f2b', 'red'],
  ['#8c1c1a', 'red'],
  ['#ff8a1f', 'orange'],
  ['#ffd32a', 'yellow'],
  ['#3f9a3f', 'green'],
  ['#2aa7a7', 'cyan'],
  ['#2f62d0', 'blue'],
  ['#15285c', 'blue'],
  ['#7a3fb0', 'purple'],
  ['#ff8fc0', 'pink'],
  ['#7a4a26', 'brown'],
  ['#e8d6b4', 'beige'],
  ['#141414', 'black'],
  ['#808080', 'grey'],
  ['#f4f4f4', 'white'],
])('%s is %s', (hex, family) => {
  expect(familyOf(oklchOf(hex))).toBe(family);
});

function palette(shares: Partial<Record<ColourFamily, number>>) {
  return new Map(Object.entries(shares) as [ColourFamily, number][]);
}

test('a whole thing must have its colour as the strongest', () => {
  expect(hasColour(palette({ red: 0.6, blue: 0.4 }), 'red', 'whole')).toBe(true);
  expect(hasColour(palette({ red: 0.4, blue: 0.6 }), 'red', 'whole')).toBe(false);
  expect(hasColour(palette({ white: 0.4, grey: 0.6 }), 'white', 'whole')).toBe(false);
});

test('tyres and windows do not count against a hue, but a trace of it is not enough', () => {
  expect(hasColour(palette({ red: 0.4, black: 0.6 }), 'red', 'whole')).toBe(true);
  expect(hasColour(palette({ red: 0.1, black: 0.9 }), 'red', 'whole')).toBe(false);
});

test('a part of the pixels suffices for what is only a part', () => {
  expect(hasColour(palette({ red: 0.2, brown: 0.8 }), 'red', 'partly')).toBe(true);
  expect(hasColour(palette({ red: 0.05, brown: 0.95 }), 'red', 'partly')).toBe(false);
});

test('only the pixels of the parts asked for are looked at', () => {
  const map = { width: 2, height: 1, labels: Uint16Array.of(1, 2), parts: [] };
  const data = Uint8ClampedArray.of(255, 0, 0, 0, 0, 255);
  const pixels = { width: 2, height: 1, channels: 3 as const, data };
  expect([...paletteOf(map, pixels, [0], [1, 1, 1])]).toEqual([['red', 1]]);
});

test('eyes get used to the light', () => {
  const map = { width: 1, height: 1, labels: Uint16Array.of(1), parts: [] };
  const lamplit = Uint8ClampedArray.of(225, 192, 158);
  const pixels = { width: 1, height: 1, channels: 3 as const, data: lamplit };
  expect([...paletteOf(map, pixels, [0], [0.9, 0.77, 0.63])]).toEqual([['white', 1]]);
  expect([...paletteOf(map, pixels, [0], [1, 1, 1])]).toEqual([['beige', 1]]);
});
