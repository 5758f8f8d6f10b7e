import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { cellTile, fractalTile, grainTile, levelFor, lookUp } from './noise-tile.ts';

const tile = fractalTile(7, 7, 4, 5, 0.5);

function statistics(values: Float32Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}

test('has mean ½, deviation 0.17 and stays within 0 … 1', () => {
  const { mean, deviation } = statistics(tile.levels.at(0)!);
  expect(mean).toBeCloseTo(0.5, 2);
  expect(deviation).toBeCloseTo(0.17, 2);
  expect(Math.min(...tile.levels.at(0)!)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...tile.levels.at(0)!)).toBeLessThanOrEqual(1);
});

test('repeats exactly after one tile edge, in both directions and below zero', () => {
  const anywhere = integer({ min: -512, max: 512 }).map((n) => n / 64);
  assert(
    property(anywhere, anywhere, integer({ min: -3, max: 3 }), (x, y, turns) => {
      const here = lookUp(tile.levels.at(0)!, tile.bits, x, y);
      expect(lookUp(tile.levels.at(0)!, tile.bits, x + turns, y - turns)).toBeCloseTo(here, 5);
    }),
  );
});

test('has no seam: across its border it changes no faster than inside', () => {
  const step = 1 / 128;
  const jump = (x: number, y: number): number =>
    Math.abs(
      lookUp(tile.levels.at(0)!, tile.bits, x + step, y) -
        lookUp(tile.levels.at(0)!, tile.bits, x, y),
    );
  const largest = (x: number): number =>
    Math.max(...Array.from({ length: 128 }, (_, i) => jump(x, i / 128)));
  expect(largest(127 / 128)).toBeLessThan(2 * Math.max(largest(0.3), largest(0.6)));
});

test('is the same for the same seed and another for another', () => {
  expect(fractalTile(7, 5, 4, 3, 0.5).levels[0]).toEqual(fractalTile(7, 5, 4, 3, 0.5).levels[0]);
  expect(fractalTile(8, 5, 4, 3, 0.5).levels[0]).not.toEqual(
    fractalTile(7, 5, 4, 3, 0.5).levels[0],
  );
});

test('each level halves the one before and keeps its mean', () => {
  for (const [k, level] of tile.levels.entries()) {
    expect(level).toHaveLength((128 >> k) ** 2);
    expect(statistics(level).mean).toBeCloseTo(0.5, 2);
  }
  expect(statistics(tile.levels.at(4)!).deviation).toBeLessThan(
    statistics(tile.levels.at(0)!).deviation,
  );
});

test('looks at coarser levels from farther away, never at one that is all but constant', () => {
  expect(levelFor(tile, 1 / 128)).toBe(0);
  expect(levelFor(tile, 1 / 32)).toBe(2);
  expect(levelFor(tile, 1e9)).toBe(tile.levels.length - 3);
  expect(levelFor(tile, 0)).toBe(0);
});

test('neighbouring grains have nothing to do with each other', () => {
  const values = grainTile(3, 6).levels.at(0)!;
  const { mean, deviation } = statistics(values);
  let together = 0;
  values.forEach((value, i) => {
    together += (value - mean) * ((values.at(i - 1) ?? mean) - mean);
  });
  expect(Math.abs(together / values.length / deviation ** 2)).toBeLessThan(0.06);
});

test('cells are bright on the borders between points and dark at the points', () => {
  const values = cellTile(1, 6, 5).levels.at(0)!;
  expect(Math.max(...values)).toBeGreaterThan(0.97);
  expect(Math.min(...values)).toBeLessThan(0.5);
});
