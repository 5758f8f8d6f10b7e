import { describe, expect, it } from 'vitest';

import { solveSteps } from './poisson.ts';

const SIZE = 64;

/** A square hole of half the edge, with no steps asked for. */
function calm(): {
  inside: Uint8Array;
  across: Float32Array;
  down: Float32Array;
  width: number;
  height: number;
} {
  const inside = new Uint8Array(SIZE * SIZE);
  for (let y = 16; y < 48; y++) inside.fill(1, y * SIZE + 16, y * SIZE + 48);
  return {
    inside,
    across: new Float32Array(3 * SIZE * SIZE),
    down: new Float32Array(3 * SIZE * SIZE),
    width: SIZE,
    height: SIZE,
  };
}

describe('a field of given steps', () => {
  it('is nothing where no steps are asked for', () => {
    expect(solveSteps(calm(), () => {}).every((value) => value === 0)).toBe(true);
  });

  it('rises evenly when the whole outline asks for the same step', () => {
    const steps = calm();
    for (let n = 16; n < 48; n++) {
      // Into the hole from the left and from above, out of it to the right and below.
      steps.across[3 * (n * SIZE + 15)] = 10;
      steps.across[3 * (n * SIZE + 47)] = -10;
      steps.down[3 * (15 * SIZE + n)] = 10;
      steps.down[3 * (47 * SIZE + n)] = -10;
    }
    const field = solveSteps(steps, () => {});
    for (const [x, y] of [
      [16, 16],
      [17, 40],
      [32, 32],
      [47, 20],
    ] as const) {
      expect(Math.abs(field[3 * (y * SIZE + x)]! - 10)).toBeLessThan(1);
      expect(field[3 * (y * SIZE + x) + 1]).toBe(0);
    }
    expect(field[0]).toBe(0);
  });

  it('goes over from one side to the other when only one asks for a step', () => {
    const steps = calm();
    for (let y = 16; y < 48; y++) steps.across[3 * (y * SIZE + 15)] = 10;
    const field = solveSteps(steps, () => {});
    const row = Array.from({ length: 32 }, (_, n) => field[3 * (32 * SIZE + 16 + n)]!);
    expect(row).toEqual(row.toSorted((a, b) => b - a));
    expect(row[0]).toBeGreaterThan(8);
    expect(row[31]).toBeLessThan(1);
  });
});
