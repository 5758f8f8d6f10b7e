import { expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { seededRandom } from '../../numerics/random.ts';
import { unrestAt } from './calm.ts';

const EDGE = 96;
const DEEP = 0.2;

function painted(paint: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(3 * EDGE * EDGE);
  for (let at = 0; at < EDGE * EDGE; at++) {
    data.fill(paint(at % EDGE, Math.floor(at / EDGE)), 3 * at, 3 * at + 3);
  }
  return { width: EDGE, height: EDGE, channels: 3, data };
}

test('a horizon is calm at the sides that it runs into', () => {
  const land = painted((_, y) => (y < 60 ? 200 - y : 60));
  expect(unrestAt(land, 'left', DEEP)).toBeLessThan(1);
  expect(unrestAt(land, 'right', DEEP)).toBeLessThan(1);
  expect(unrestAt(land, 'top', DEEP)).toBeLessThan(1);
});

test('it is not where it runs along an edge', () => {
  const shore = painted((_, y) => (y < 84 ? 200 : 60));
  expect(unrestAt(shore, 'bottom', DEEP)).toBeGreaterThan(1);
});

test('even grain is calm, coarse pattern is not', () => {
  const random = seededRandom(4);
  const grain = painted(() => random.between(90, 130));
  const checkers = painted((x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 60 : 180));
  for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
    expect(unrestAt(grain, edge, DEEP)).toBeLessThan(1);
    expect(unrestAt(checkers, edge, DEEP)).toBeGreaterThan(1);
  }
});

test('a thing at one edge is seen there, and nowhere else', () => {
  const thing = painted((x, y) => (x < 9 && Math.abs(y - 48) < 8 ? 40 : 200));
  expect(unrestAt(thing, 'left', DEEP)).toBeGreaterThan(1);
  for (const edge of ['right', 'top', 'bottom'] as const) {
    expect(unrestAt(thing, edge, DEEP)).toBeLessThan(1);
  }
});
