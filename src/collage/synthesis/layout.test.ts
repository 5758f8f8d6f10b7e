import { expect, test } from 'vitest';
import type { ColourGrid } from './colour-grid.ts';
import { arrange } from './layout.ts';
import { objectsOf } from './objects.ts';
import { saliencyOf } from './saliency.ts';
import { spreadOf } from './spread.ts';
import { seededRandom } from '../../numerics/random.ts';

const width = 64;
const height = 64;

/** A disc on an even ground. */
function disc(u: number, v: number, r: number): ColourGrid {
  const data = new Float32Array(3 * width * height);
  for (let i = 0; i < width * height; i++) {
    const inside = Math.hypot((i % width) + 0.5 - u, Math.floor(i / width) + 0.5 - v) < r;
    data.set(inside ? [220, 40, 40] : [60, 90, 160], 3 * i);
  }
  return { width, height, data };
}

function arranged(grid: ColourGrid, seed: number) {
  const saliency = saliencyOf(grid);
  const objects = objectsOf(saliency, grid);
  return {
    objects,
    map: arrange(objects, saliency, grid, 1, spreadOf(seed), seededRandom(seed)),
  };
}

test('a disc on an even ground is one free object', () => {
  const { objects } = arranged(disc(30, 34, 12), 1);
  expect(objects).toHaveLength(1);
  expect(objects[0]).toMatchObject({ free: true, cut: false });
});

test('what the frame cuts is not an object that could be moved', () => {
  const { objects } = arranged(disc(4, 32, 14), 1);
  expect(objects.filter(({ cut }) => !cut)).toEqual([]);
});

test('nothing from outside the source is asked for, and no object folds', () => {
  for (let seed = 0; seed < 5; seed++) {
    const { map } = arranged(disc(24 + seed, 40 - seed, 11), seed);
    for (let i = 0; i < map.x.length; i++) {
      expect(map.x[i]! >= 0 && map.x[i]! <= width && map.y[i]! >= 0 && map.y[i]! <= height).toBe(
        true,
      );
    }
    let folds = 0;
    for (let i = 0; i < map.x.length - 1; i++) {
      const back = map.x[i + 1]! < map.x[i]! - 0.5 && i % width < width - 1;
      if (back && Math.hypot(map.x[i]! - 24 - seed, map.y[i]! - 40 + seed) < 11) folds++;
    }
    expect(folds).toBeLessThan(0.005 * width * height);
  }
});

test('an object stays round, and is in another place or of another size for each seed', () => {
  const grid = disc(30, 34, 12);
  const seen = [1, 2, 3, 4].map((seed) => {
    const { map } = arranged(grid, seed);
    const within: number[] = [];
    for (let i = 0; i < map.x.length; i++) {
      if (Math.hypot(map.x[i]! - 30, map.y[i]! - 34) < 11) within.push(i);
    }
    const columns = within.map((i) => i % width);
    const rows = within.map((i) => Math.floor(i / width));
    const across = Math.max(...columns) - Math.min(...columns);
    const down = Math.max(...rows) - Math.min(...rows);
    expect(across / down).toBeGreaterThan(0.85);
    expect(across / down).toBeLessThan(1.18);
    return [Math.min(...columns) + across / 2, Math.min(...rows) + down / 2, across] as const;
  });
  for (const [i, a] of seen.entries()) {
    for (const b of seen.slice(i + 1)) {
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(2);
    }
  }
});
