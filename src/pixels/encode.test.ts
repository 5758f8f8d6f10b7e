import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Pixels } from '../kernel/pixels.ts';
import { contentHash } from './content-hash.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { readProvenance, type Provenance } from './provenance.ts';
import { sniffContentType } from './sniff.ts';

/** Soft colours with an edge through them. */
function painting(
  channels: 3 | 4,
  alpha = (x: number) => (x < 40 ? 0 : x < 44 ? 128 : 255),
): Pixels {
  const [width, height] = [96, 64];
  const data = new Uint8ClampedArray(width * height * channels);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    data.set([2 * x, 4 * y, x > y ? 200 : 40], i * channels);
    if (channels === 4) data[4 * i + 3] = alpha(x);
  }
  return { width, height, channels, data };
}

const provenance: Provenance = {
  engine: 'collage',
  model: 'gpt-image-1 & "others"',
  source: 'algorithmicMedia',
  id: 'a1'.repeat(32),
};

test.each(['png', 'jpeg', 'webp'] as const)(
  '%s is what it says it is, and says whose',
  async (format) => {
    for (const compression of format === 'png' ? [100] : [0, 50, 100]) {
      const bytes = await encode(painting(3), { format, compression }, provenance);
      expect(sniffContentType(bytes)).toBe(`image/${format}`);
      expect(readProvenance(bytes)).toEqual(provenance);
      expect(await decode(bytes)).toMatchObject({ width: 96, height: 64, channels: 3 });
      expect(readProvenance(await encode(painting(3), { format, compression }, undefined))).toBe(
        undefined,
      );
    }
  },
);

test.each(['jpeg', 'webp'] as const)('less quality makes a shorter %s', async (format) => {
  const lengths = await Promise.all(
    [0, 30, 70, 95].map(async (compression) => {
      return (await encode(painting(3), { format, compression }, undefined)).length;
    }),
  );
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(new Set(lengths).size).toBe(4);
});

test.each(['png', 'webp'] as const)(
  'a whole %s loses no pixel, and keeps its alpha',
  async (format) => {
    const picture = painting(4);
    const form = { format, compression: 100 };
    const back = await decode(await encode(picture, form, provenance));
    const passing = await decode(await encode(picture, form, provenance, 'passing'));
    expect(contentHash(passing)).toBe(contentHash(back));
    for (let i = 0; i < picture.data.length; i += 4) {
      expect(back.data[i + 3]).toBe(picture.data[i + 3]);
      if (picture.data[i + 3] === 0) continue;
      expect(back.data.subarray(i, i + 3)).toEqual(picture.data.subarray(i, i + 3));
    }
    const opaque = await encode(painting(3), { format, compression: 100 }, provenance);
    expect(contentHash(await decode(opaque))).toBe(contentHash(painting(3)));
  },
);

test('an alpha channel that hides nothing is left out; JPEG shows white through', async () => {
  const whole = await encode(
    painting(4, () => 255),
    { format: 'webp', compression: 100 },
    undefined,
  );
  expect((await decode(whole)).channels).toBe(3);
  const jpeg = await decode(
    await encode(painting(4), { format: 'jpeg', compression: 100 }, undefined),
  );
  expect([...jpeg.data.subarray(0, 3)].every((value) => value > 250)).toBe(true);
});

test('a packet is looked for in whatever is sent, and does not have to be there', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, marked) => {
      const mark = marked ? '<?xpacket begin="" gala:engine="x" ' : '';
      expect(readProvenance(Buffer.concat([Buffer.from(mark), noise]))).toBeUndefined();
    }),
  );
});
