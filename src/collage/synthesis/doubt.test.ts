import { expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { doubtOf } from './doubt.ts';

const EDGE = 48;
const inner = { left: 12, top: 0, right: EDGE, bottom: EDGE };

function drafted(paint: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(3 * EDGE * EDGE);
  for (let at = 0; at < EDGE * EDGE; at++) {
    data.fill(paint(at % EDGE, Math.floor(at / EDGE)), 3 * at, 3 * at + 3);
  }
  return { width: EDGE, height: EDGE, channels: 3, data };
}

const land = (y: number): number => (y < 24 ? 200 : 60);

test('what goes on in rows as it was leaves no doubt', () => {
  expect(
    doubtOf(
      drafted((_, y) => land(y)),
      inner,
    ),
  ).toBeLessThan(1);
});

test('a step all along the old edge is doubtful', () => {
  expect(
    doubtOf(
      drafted((x, y) => land(y) + (x < 12 ? 15 : 0)),
      inner,
    ),
  ).toBeGreaterThan(1);
});

test('ground in the sky is doubtful', () => {
  const floating = (x: number, y: number): number => (x < 8 && y < 10 ? 60 : land(y));
  expect(doubtOf(drafted(floating), inner)).toBeGreaterThan(1);
});
