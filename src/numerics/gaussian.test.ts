import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaussianStream } from './gaussian.ts';

const COUNT = 400_000;

test('gives the numbers it always gave', () => {
  // Fixed for good, on every machine: the picture of a seed depends on every bit of them.
  const fingerprint = (seed: number): string => {
    const bytes = new Uint8Array(gaussianStream(seed)(100_000).buffer);
    return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  };
  expect(fingerprint(0)).toBe('9dd948ffc5586752');
  expect(fingerprint(2 ** 32 - 1)).toBe('f6842fc610315377');
});

test('has the moments and the tails of the normal distribution', () => {
  const numbers = gaussianStream(7)(COUNT);
  const mean = (power: number) => numbers.reduce((sum, x) => sum + x ** power, 0) / COUNT;
  // Four standard errors each.
  const error = (variance: number) => 4 * Math.sqrt(variance / COUNT);
  expect(Math.abs(mean(1))).toBeLessThan(error(1));
  expect(Math.abs(mean(2) - 1)).toBeLessThan(error(2));
  expect(Math.abs(mean(3))).toBeLessThan(error(15));
  expect(Math.abs(mean(4) - 3)).toBeLessThan(error(96));
  const beyond = (limit: number) => numbers.filter((x) => Math.abs(x) > limit).length / COUNT;
  expect(Math.abs(beyond(1) - 0.317311)).toBeLessThan(error(0.2167));
  expect(Math.abs(beyond(2) - 0.0455)).toBeLessThan(error(0.0434));
  expect(Math.abs(beyond(3) - 0.0027)).toBeLessThan(error(0.0027));
  expect(beyond(4.5)).toBeLessThan(5e-5);
});

test('gives every part of the line its share', () => {
  const numbers = gaussianStream(11)(COUNT);
  const edges = [
    -1.2815516, -0.8416212, -0.5244005, -0.2533471, 0, 0.2533471, 0.5244005, 0.8416212, 1.2815516,
  ];
  const shares = Array.from({ length: 10 }, () => 0);
  for (const x of numbers) shares[edges.filter((edge) => x > edge).length]! += 1;
  const chiSquared = shares.reduce((sum, n) => sum + (n - COUNT / 10) ** 2 / (COUNT / 10), 0);
  // Exceeded once in 10 000 streams.
  expect(chiSquared).toBeLessThan(33.7);
});

test('gives the same numbers at once and in parts', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat({ max: 20 }), { maxLength: 8 }), (seed, parts) => {
      const stream = gaussianStream(seed);
      const inParts = parts.flatMap((count) => Array.from(stream(count)));
      expect(inParts).toEqual(Array.from(gaussianStream(seed)(inParts.length)));
    }),
  );
});

test('gives neighbouring seeds numbers that have nothing to do with each other', () => {
  const streams = Array.from({ length: 12 }, (_, i) => gaussianStream(1000 + i)(20_000));
  for (const [i, a] of streams.entries()) {
    for (const b of streams.slice(i + 1)) {
      const correlation = a.reduce((sum, x, k) => sum + x * b[k]!, 0) / a.length;
      expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(a.length));
    }
  }
});
