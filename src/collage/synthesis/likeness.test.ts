import { expect, test } from 'vitest';
import type { ColourGrid } from './colour-grid.ts';
import { paletteIntersection, structuralSimilarity } from './likeness.ts';
import { seededRandom } from '../../numerics/random.ts';

const width = 48;
const height = 32;

function noise(seed: number): ColourGrid {
  const random = seededRandom(seed);
  const data = Float32Array.from({ length: 3 * width * height }, () => random.between(0, 255));
  return { width, height, data };
}

const mirrored = ({ data }: ColourGrid): ColourGrid => ({
  width,
  height,
  data: data.map((_, i) => {
    const x = Math.floor(i / 3) % width;
    return data[i + 3 * (width - 1 - 2 * x)]!;
  }),
});

test('a picture is like itself in every way', () => {
  const one = noise(1);
  expect(structuralSimilarity(one, one)).toBeCloseTo(1, 6);
  expect(paletteIntersection(one, one)).toBeCloseTo(1, 6);
});

test('unrelated noise has no structure in common', () => {
  expect(Math.abs(structuralSimilarity(noise(1), noise(2)))).toBeLessThan(0.1);
});

test('a mirrored picture has the palette and not the structure', () => {
  const one = noise(3);
  expect(paletteIntersection(one, mirrored(one))).toBeCloseTo(1, 6);
  expect(structuralSimilarity(one, mirrored(one))).toBeLessThan(0.3);
});

test('brightness alone costs palette, and little structure', () => {
  const one = noise(4);
  const brighter = { ...one, data: one.data.map((value) => 0.6 * value + 90) };
  expect(structuralSimilarity(one, brighter)).toBeGreaterThan(0.7);
  expect(paletteIntersection(one, brighter)).toBeLessThan(0.8);
});
