import { expect, test } from 'vitest';
import { blur } from './blur.ts';

function blurred(values: number[], width: number, height: number, sigma: number): Float32Array {
  const picture = Float32Array.from(values);
  blur(picture, new Float32Array(values.length), width, height, sigma);
  return picture;
}

test('leaves an even picture even up to its edges', () => {
  for (const value of blurred(Array<number>(15 * 9).fill(0.7), 15, 9, 3)) {
    expect(value).toBeCloseTo(0.7, 5);
  }
});

test('spreads a point as widely as asked, alike in all directions', () => {
  const size = 41;
  const points = Array<number>(size * size).fill(0);
  points[20 * size + 20] = 1;
  const picture = blurred(points, size, size, 3);
  let total = 0;
  let variance = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      total += picture.at(y * size + x)!;
      variance += picture.at(y * size + x)! * (x - 20) ** 2;
    }
  }
  expect(total).toBeCloseTo(1, 3);
  expect(Math.sqrt(variance)).toBeGreaterThan(2.4);
  expect(Math.sqrt(variance)).toBeLessThan(3.6);
  expect(picture[20 * size + 24]).toBeCloseTo(picture.at(24 * size + 20)!, 5);
});

test('a radius wider than the picture still gives finite values within its range', () => {
  for (const value of blurred([0, 1, 0, 1, 1, 0], 3, 2, 20)) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
});
