import { expect, test } from 'vitest';
import type { ColourGrid } from './colour-grid.ts';
import type { Looked } from './closer.ts';
import type { SalientObject } from './objects.ts';
import { findJoins } from './join.ts';
import { bestSeam } from './seam.ts';
import { seededRandom } from '../../numerics/random.ts';

const width = 64;
const height = 64;

function grid(value: (x: number, y: number) => number): ColourGrid {
  const data = new Float32Array(3 * width * height);
  for (let i = 0; i < data.length; i++) {
    const pixel = Math.floor(i / 3);
    data[i] = value(pixel % width, Math.floor(pixel / width));
  }
  return { width, height, data };
}

/** With nothing that stands out but what is given. */
const looked = (picture: ColourGrid, objects: readonly SalientObject[] = []): Looked => ({
  grid: picture,
  saliency: new Float32Array(width * height),
  objects,
});

const free = () => false;

test('what repeats is joined to itself without any cost', () => {
  const stripes = grid((x, y) => ((x % 8) * 30 + y * 7) % 200);
  const seam = bestSeam(stripes, { left: 8, right: -8, rise: 0 }, free);
  expect(seam?.cost).toBe(0);
});

test('a seam goes around what is barred, and there is none where all is', () => {
  const flat = grid(() => 100);
  const shifts = { left: 4, right: -4, rise: 0 };
  const barred = (at: number) => at % width < 40;
  const seam = bestSeam(flat, shifts, barred);
  expect(Math.min(...seam!.columns) - shifts.left).toBeGreaterThanOrEqual(36);
  expect(bestSeam(flat, shifts, () => true)).toBeUndefined();
});

test('views that do not overlap cannot be joined', () => {
  expect(
    bestSeam(
      grid(() => 0),
      { left: 40, right: -40, rise: 0 },
      free,
    ),
  ).toBeUndefined();
});

test('texture is joined anew, two unlike halves are not', () => {
  const random = seededRandom(3);
  const texture = grid(() => random.between(80, 120));
  expect(findJoins(looked(texture)).length).toBeGreaterThan(0);
  const slope = grid((x) => 4 * x);
  expect(findJoins(looked(slope))).toEqual([]);
});

test('what stands out is not shown twice, though it be no object', () => {
  const random = seededRandom(5);
  const texture = grid(() => random.between(80, 120));
  const mast = Float32Array.from({ length: width * height }, (_, at) =>
    Math.abs((at % width) - 32) < 2 ? 1 : 0,
  );
  const joins = findJoins({ ...looked(texture), saliency: mast });
  for (const { shifts, columns } of joins) {
    const copies = Array.from({ length: height }, (_, y) => {
      const inLeft = 32 - shifts.left;
      const inRight = 32 - shifts.right;
      const left = inLeft >= 0 && inLeft < columns[y]!;
      return left && inRight < width && inRight >= columns[y]!;
    });
    expect(copies.filter(Boolean).length).toBeLessThan(0.1 * height);
  }
});

test('an object is never lost, cut or shown twice', () => {
  const random = seededRandom(5);
  const texture = grid(() => random.between(80, 120));
  const box = { left: 26, top: 20, right: 38, bottom: 44 };
  const mask = new Uint8Array(width * height);
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) mask[y * width + x] = 1;
  }
  const object = { mask, area: 12 * 24, box, cut: false, free: true };
  for (const { shifts, columns } of findJoins(looked(texture, [object]))) {
    const shown = new Map<number, number>();
    for (let y = Math.max(0, -shifts.rise); y < Math.min(height, height - shifts.rise); y++) {
      for (let x = 0; x < width; x++) {
        const left = x < columns[y]!;
        const from = left
          ? y * width + x + shifts.left
          : (y + shifts.rise) * width + x + shifts.right;
        if (mask[from] === 1) shown.set(from, (shown.get(from) ?? 0) + 1);
      }
    }
    expect(shown.size).toBeGreaterThanOrEqual(0.92 * object.area);
    expect([...shown.values()].filter((times) => times > 1).length).toBeLessThan(
      0.02 * object.area,
    );
  }
});
