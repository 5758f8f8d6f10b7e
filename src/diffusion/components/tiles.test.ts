import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileAxis } from './tiles.ts';

describe('tileAxis', () => {
  it('lays tiles as diffusers does', () => {
    const tile = { length: 64, fixed: false };
    expect(tileAxis(128, tile)).toEqual({ starts: [0, 48, 96], lengths: [64, 64, 32] });
    expect(tileAxis(40, tile)).toEqual({ starts: [0], lengths: [40] });
  });

  it('lays only whole tiles for a graph of fixed size', () => {
    const tile = { length: 64, fixed: true };
    expect(tileAxis(128, tile)).toEqual({ starts: [0, 48, 64], lengths: [64, 64, 64] });
    expect(tileAxis(64, tile)).toEqual({ starts: [0], lengths: [64] });
    expect(tileAxis(40, tile)).toEqual({ starts: [0], lengths: [64] });
  });

  it('covers every place, each tile overlapping the next by a quarter at least', () => {
    const edge = fc.integer({ min: 4, max: 96 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), edge, fc.boolean(), (length, tile, fixed) => {
        const { starts, lengths } = tileAxis(length, { length: tile, fixed });
        expect(starts[0]).toBe(0);
        starts.slice(1).forEach((start, i) => {
          expect(start).toBeGreaterThan(starts[i]!);
          const overlap = Math.min(starts[i]! + lengths[i]!, length) - start;
          expect(overlap).toBeGreaterThanOrEqual(Math.min(Math.floor(tile / 4), length - start));
        });
        const end = starts.at(-1)! + lengths.at(-1)!;
        expect(end).toBe(fixed ? Math.max(length, tile) : length);
      }),
    );
  });
});
