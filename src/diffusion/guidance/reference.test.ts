import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guided } from './classifier-free.ts';
import { guidanceEmbedding } from './guidance-embedding.ts';

// What diffusers did, written down by training/parity/guidance.py.
const file = new URL('../../../test/golden/diffusion/guidance/guidance.json', import.meta.url);
const golden = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly classifierFree: readonly {
    readonly scale: number;
    readonly rescale: number;
    readonly output: readonly number[];
    readonly guided: readonly number[];
  }[];
  readonly embedding: readonly {
    readonly scale: number;
    readonly length: number;
    readonly embedding: readonly number[];
  }[];
};

/** The largest difference between numbers that should be equal; NaN when one is none. */
function deviation(got: Float32Array, expected: readonly number[]): number {
  expect(got).toHaveLength(expected.length);
  return Math.max(...expected.map((x, i) => Math.abs(got[i]! - x)));
}

test.each(golden.classifierFree)(
  'guides as diffusers does, by $scale, rescaled by $rescale',
  ({ scale, rescale, output, guided: expected }) => {
    const sum = guided(Float32Array.from(output), 2, { scale, rescale });
    expect(deviation(sum, expected)).toBeLessThan(1e-5);
  },
);

test.each(golden.embedding)(
  'embeds a guidance of $scale in $length numbers as diffusers does',
  ({ scale, length, embedding }) => {
    const made = guidanceEmbedding(scale, length);
    // torch rounds an exponential now and then the other way, which moves a phase by its last digit.
    const lastDigit = 1000 * (scale - 1) * 2 ** -23;
    expect(deviation(made, embedding)).toBeLessThan(1e-6 + lastDigit);
    const others = embedding.filter((x, i) => Math.abs(made[i]! - x) > 1e-6);
    expect(others.length).toBeLessThanOrEqual(length / 100);
  },
);

test('refuses to embed in so few numbers that there is no frequency to fall', () => {
  expect(() => guidanceEmbedding(7.5, 3)).toThrow(RangeError);
});
