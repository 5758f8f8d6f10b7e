import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Pixels } from '../kernel/pixels.ts';
import { maskFromWhite } from './mask-from-white.ts';

const one = (...colour: readonly number[]): Pixels => ({
  width: 1,
  height: 1,
  channels: colour.length === 4 ? 4 : 3,
  data: Uint8ClampedArray.from(colour),
});

const keepOf = (...colour: readonly number[]): number | undefined =>
  maskFromWhite(one(...colour)).data[3];

test.each([
  ['white is edited', [255, 255, 255], 0],
  ['black is kept', [0, 0, 0], 255],
  ['middle grey in half', [128, 128, 128], 127],
  ['what JPEG makes of white is still white', [247, 250, 246], 0],
  ['what JPEG makes of black is still black', [6, 9, 4], 255],
  ['opaque white with alpha', [255, 255, 255, 255], 0],
  ['where nothing was painted, all is kept', [255, 255, 255, 0], 255],
  ['black is black however transparent', [0, 0, 0, 77], 255],
  ['half transparent white is grey', [255, 255, 255, 128], 127],
])('%s', (_what, colour, keep) => expect(keepOf(...colour)).toBe(keep));

test('the lighter a grey, the less is kept, in proportion', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => keepOf(grey, grey, grey)!);
  expect(greys).toEqual(greys.toSorted((a, b) => b - a));
  for (let grey = 10; grey <= 245; grey++) {
    expect(Math.abs(greys[grey]! - (255 * (245 - grey)) / 235)).toBeLessThanOrEqual(0.5);
  }
});

test('each pixel is read by itself, whatever the channels', () => {
  const picture = fc
    .tuple(fc.constantFrom(3 as const, 4 as const), fc.integer({ min: 1, max: 20 }))
    .chain(([channels, width]) =>
      fc.tuple(
        fc.constant({ channels, width }),
        fc.uint8Array({ minLength: channels * width, maxLength: channels * width }),
      ),
    );
  fc.assert(
    fc.property(picture, ([{ channels, width }, bytes]) => {
      const data = new Uint8ClampedArray(bytes);
      const mask = maskFromWhite({ width, height: 1, channels, data });
      const keeps = Array.from({ length: width }, (_, x) => mask.data[x * 4 + 3]);
      const alone = Array.from({ length: width }, (_, x) =>
        keepOf(...data.subarray(x * channels, (x + 1) * channels)),
      );
      expect(keeps).toEqual(alone);
    }),
  );
});
