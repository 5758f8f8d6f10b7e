import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { claimingPng, gradient, samplePng } from '../../test/support/sample-pngs.ts';
import { hasAlpha, readPngFacts } from './png-facts.ts';

test.each<[string, () => Promise<Buffer>, string]>([
  ['RGB', () => samplePng(), 'RGB'],
  ['RGBA', () => samplePng({}, 100), 'RGBA'],
  ['grey', () => gradient(8, 8).toColourspace('b-w').png().toBuffer(), 'L'],
  ['grey with alpha', () => gradient(8, 8, 100).toColourspace('b-w').png().toBuffer(), 'LA'],
  ['a palette', () => gradient(8, 8).png({ palette: true }).toBuffer(), 'RGB'],
  [
    'a palette with transparent entries',
    () => gradient(8, 8, 100).png({ palette: true }).toBuffer(),
    'RGBA',
  ],
])('%s is %s', async (_name, make, mode) => {
  const facts = readPngFacts(await make());
  expect(facts?.mode).toBe(mode);
  expect(hasAlpha(facts?.mode ?? 'L')).toBe(mode.endsWith('A'));
});

test('believes the header about the size', async () => {
  expect(readPngFacts(await claimingPng(30_000, 20_000))).toEqual({
    width: 30_000,
    height: 20_000,
    mode: 'RGB',
  });
});

test('a PNG that ends before its end is none, wherever it was cut', async () => {
  const png = await samplePng({ width: 8 });
  fc.assert(
    fc.property(fc.nat(png.length - 1), (end) => {
      expect(readPngFacts(png.subarray(0, end))).toBeUndefined();
    }),
  );
  expect(readPngFacts(Buffer.concat([png, png]))).toMatchObject({ width: 8 });
});

test('whatever the bytes are, it does not throw', async () => {
  const png = await samplePng({ width: 8 }, 9);
  fc.assert(
    fc.property(fc.nat(png.length - 1), fc.uint8Array({ maxLength: 40 }), (at, bytes) => {
      const broken = Buffer.concat([png.subarray(0, at), bytes, png.subarray(at + bytes.length)]);
      const facts = readPngFacts(broken);
      expect(facts === undefined || facts.width > 0).toBe(true);
    }),
  );
});
