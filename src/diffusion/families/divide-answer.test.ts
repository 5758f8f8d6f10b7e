import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideAnswer } from './divide-answer.ts';

describe('divideAnswer', () => {
  it('leaves an answer alone that says nothing of variance', () => {
    const output = Float32Array.of(1, 2, 3, 4);
    expect(divideAnswer(output, 2, 1, 2)).toEqual({ noise: output });
  });

  it('gives the noise of all rows and the variance of those with prompts, in their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (pictures, length, isGuided) => {
          const rows = isGuided ? 2 * pictures : pictures;
          // Each number says which row it is of, and on which side.
          const output = Float32Array.from({ length: rows * 2 * length }, (_, i) => {
            const row = Math.floor(i / (2 * length));
            return i % (2 * length) < length ? row : -1 - row;
          });
          const each = (from: number, sign: (row: number) => number) =>
            Float32Array.from({ length: (rows - from) * length }, (_, i) =>
              sign(from + Math.floor(i / length)),
            );
          expect(divideAnswer(output, rows, pictures, length)).toEqual({
            noise: each(0, (row) => row),
            variance: each(rows - pictures, (row) => -1 - row),
          });
        },
      ),
    );
  });

  it('is not content with anything between one half and two', () => {
    expect(() => divideAnswer(new Float32Array(6), 1, 1, 4)).toThrow(RangeError);
  });
});
