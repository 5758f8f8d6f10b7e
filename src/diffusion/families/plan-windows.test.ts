import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWindows, windowWeights } from './plan-windows.ts';

const SD = { most: 80, multiple: 8, overlap: 16 };

const lengths = fc.integer({ min: 1, max: 60 }).map((length) => length * 8);

describe('planWindows', () => {
  it('covers everything with windows of a length that the model can, overlapping enough', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const { window, starts } = planWindows(length, SD);
        expect(window % 8).toBe(0);
        expect(window).toBeLessThanOrEqual(SD.most);
        expect(starts[0]).toBe(0);
        expect(starts.at(-1)! + window).toBe(length);
        for (let i = 1; i < starts.length; i++) {
          expect(starts[i]! - starts[i - 1]!).toBeLessThanOrEqual(window - SD.overlap);
        }
      }),
    );
  });

  it('is one window where that is enough', () => {
    expect(planWindows(80, SD)).toEqual({ length: 80, window: 80, starts: [0] });
    expect(planWindows(128, SD)).toEqual({ length: 128, window: 72, starts: [0, 56] });
  });

  it('keeps to the only length that a graph can do', () => {
    const { window, starts } = planWindows(224, { ...SD, only: 64 });
    expect(window).toBe(64);
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(160);
  });
});

describe('windowWeights', () => {
  it('counts every latent once in all', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const axis = planWindows(length, SD);
        const sums = new Float64Array(length);
        windowWeights(axis).forEach((weights, k) => {
          weights.forEach((weight, i) => (sums[axis.starts[k]! + i]! += weight));
        });
        for (const sum of sums) expect(sum).toBeCloseTo(1, 5);
      }),
    );
  });
});
