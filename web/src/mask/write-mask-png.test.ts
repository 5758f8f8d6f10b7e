import * as fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { emptySelection } from './selection.ts';
import { writeMaskPng } from './write-mask-png.ts';

async function decoded(blob: Blob) {
  const { data, info } = await sharp(await blob.arrayBuffer())
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

test('what is selected is transparent and all else opaque, pixel by pixel', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.nat(1), { minLength: 1, maxLength: 400 }),
      async (width, values) => {
        const height = Math.ceil(values.length / width);
        const selection = emptySelection({ width, height });
        selection.data.set(values);
        const png = await writeMaskPng(selection);
        expect(png.type).toBe('image/png');
        const picture = await decoded(png);
        expect(picture).toMatchObject({ width, height, channels: 4 });
        const alpha = [...picture.data].filter((_, i) => i % 4 === 3);
        expect(alpha).toEqual([...selection.data].map((value) => (value === 1 ? 0 : 255)));
      },
    ),
    { numRuns: 30 },
  );
});

test('a mask of more rows than one portion holds is whole, and small', async () => {
  const selection = emptySelection({ width: 1024, height: 1024 });
  selection.data.fill(1, 500_000, 600_000);
  const png = await writeMaskPng(selection);
  const { data } = await decoded(png);
  let transparent = 0;
  for (let i = 3; i < data.length; i += 4) transparent += data[i] === 0 ? 1 : 0;
  expect(transparent).toBe(100_000);
  expect(png.size).toBeLessThan(100_000);
});
