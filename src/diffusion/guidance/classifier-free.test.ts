import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guided, isGuided } from './classifier-free.ts';

const finite = fc.float({ min: -8, max: 8, noNaN: true });

test('does not ask twice for what cancels out', () => {
  expect([0, 0.5, 1, 1.01, 7.5].map(isGuided)).toEqual([false, false, false, true, true]);
});

test('gives the answer with the prompt at 1, and the one without at 0', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(finite, finite), { minLength: 1 }), (pairs) => {
      const output = Float32Array.from([...pairs.map(([u]) => u), ...pairs.map(([, c]) => c)]);
      expect(guided(output, 1, { scale: 1 })).toEqual(output.slice(pairs.length));
      expect(guided(output, 1, { scale: 0 })).toEqual(output.slice(0, pairs.length));
    }),
  );
});

test('rescales each picture by itself', () => {
  const one = [0.1, 0.9, -0.4, 0.3];
  const other = [5, -7, 3, 1];
  const promptOfOne = [1, 0, 2, -1];
  const promptOfOther = [0.5, 0.2, 0.1, -0.3];
  const guidance = { scale: 6, rescale: 0.7 };
  const both = guided(
    Float32Array.from([...one, ...other, ...promptOfOne, ...promptOfOther]),
    2,
    guidance,
  );
  expect(both).toEqual(
    Float32Array.from([
      ...guided(Float32Array.from([...one, ...promptOfOne]), 1, guidance),
      ...guided(Float32Array.from([...other, ...promptOfOther]), 1, guidance),
    ]),
  );
});

test('leaves answers without any contrast as they are', () => {
  const flat = guided(new Float32Array(8).fill(0.25), 1, { scale: 7, rescale: 1 });
  expect(flat).toEqual(new Float32Array(4).fill(0.25));
});

test('refuses a batch that is not twice its pictures', () => {
  expect(() => guided(new Float32Array(7), 1, { scale: 2 })).toThrow(RangeError);
});
