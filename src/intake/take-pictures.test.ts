import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';

import { fault } from '../kernel/errors.ts';
import { PICTURE_TYPES } from '../kernel/picture-type.ts';
import { decode } from '../pixels/decode.ts';
import type { InputPicture } from './input-picture.ts';
import type { PictureSource } from './read-ahead.ts';
import { takePictures, type PictureRules } from './take-pictures.ts';

const RULES: PictureRules = {
  paramOf: (place) => (place === 'mask' ? 'maskUrl' : 'imageUrl'),
  formats: PICTURE_TYPES,
  square: false,
  maskEdits: 'white',
  faults: 'named',
};

/** Left half red, right half blue. */
const halves = (width: number, height: number): Sharp =>
  sharp({ create: { width: width / 2, height, channels: 3, background: '#f00' } }).extend({
    right: width / 2,
    background: '#00f',
  });

const near = (bytes: Uint8Array): PictureSource => ({ isFar: false, read: async () => bytes });

/** What was kept, under the keys `0`, `1` …, in the order in which it was. */
async function take(
  images: readonly Uint8Array[],
  mask?: Uint8Array,
  rules: Partial<PictureRules> = {},
) {
  const kept: InputPicture[] = [];
  const sources = { images: images.map(near), mask: mask && near(mask) };
  const inputs = await takePictures(sources, { ...RULES, ...rules }, async (picture) => {
    kept.push(picture);
    const { sha256, width, height } = picture;
    return { key: String(kept.length - 1), sha256, width, height };
  });
  return { inputs, kept };
}

const read = async (
  pictures: { readonly image: Uint8Array; readonly mask?: Uint8Array },
  rules: Partial<PictureRules> = {},
) => {
  const { kept } = await take([pictures.image], pictures.mask, rules);
  return { image: kept[0]!, mask: kept[1] };
};

test.each(['png', 'jpeg', 'webp', 'gif'] as const)(
  'a %s becomes a PNG that looks the same',
  async (format) => {
    const bytes = await halves(32, 16).toFormat(format, { quality: 95 }).toBuffer();
    const { image, mask } = await read({ image: bytes });
    expect(mask).toBeUndefined();
    expect(image).toMatchObject({ width: 32, height: 16 });
    expect((await sharp(image.png).metadata()).format).toBe('png');
    const { data } = await decode(image.png);
    const at = (x: number): number[] => [...data.subarray((8 * 32 + x) * 3, (8 * 32 + x) * 3 + 3)];
    for (const [x, colour] of [
      [4, [255, 0, 0]],
      [28, [0, 0, 255]],
    ] as const) {
      at(x).forEach((value, i) => expect(Math.abs(value - colour[i]!)).toBeLessThan(8));
    }
  },
);

test('a PNG stays as it is, for what is written in it', async () => {
  const png = await halves(8, 8)
    .png()
    .withExif({ IFD0: { Software: 'Gala' } })
    .toBuffer();
  expect((await read({ image: png })).image.png).toEqual(png);
});

test('a photograph that lies on its side is set upright', async () => {
  const jpeg = await halves(32, 16)
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { image } = await read({ image: jpeg });
  expect(image).toMatchObject({ width: 16, height: 32 });
  const { data } = await decode(image.png);
  // What was left is above.
  expect(data[0]).toBeGreaterThan(240);
  expect(data.at(-1)).toBeGreaterThan(240);
});

test('colours of another profile come out in sRGB', async () => {
  const png = await halves(8, 8).withIccProfile('p3').png().toBuffer();
  const jpeg = await sharp(png).keepIccProfile().jpeg({ quality: 100 }).toBuffer();
  const { image } = await read({ image: jpeg });
  expect((await sharp(image.png).metadata()).icc).toBeUndefined();
  const { data } = await decode(image.png);
  expect(Math.abs(data[0]! - 255)).toBeLessThan(8);
});

test.each([
  ['nothing', Buffer.of()],
  ['text', Buffer.from('a picture, honestly')],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')],
  ['half a PNG', (await halves(64, 64).png().toBuffer()).subarray(0, -20)],
  ['half a JPEG', (await halves(64, 64).jpeg().toBuffer()).subarray(0, -10)],
  ['half a WebP', (await halves(64, 64).webp({ lossless: true }).toBuffer()).subarray(0, -8)],
  ['the head of a GIF', Buffer.from('GIF89a\x10\0\x10\0', 'latin1')],
])('%s is no picture', async (_what, bytes) => {
  await expect(read({ image: bytes })).rejects.toMatchObject({
    fault: { code: 'not_a_picture', facts: { param: 'imageUrl' } },
  });
});

/** A GIF of a few bytes that claims 65535 × 65535 pixels. */
const BOMB = Buffer.from(
  'GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;',
  'latin1',
);

test('what claims too many pixels is refused before any is decoded', async () => {
  await expect(read({ image: BOMB })).rejects.toMatchObject({
    fault: {
      code: 'image_too_large',
      facts: { param: 'imageUrl', max: 4096, width: 65_535, height: 65_535 },
    },
  });
});

test('where only squares will do, others are refused, upright or not', async () => {
  const wide = await halves(32, 16).jpeg().toBuffer();
  await expect(read({ image: wide }, { square: true })).rejects.toMatchObject({
    fault: { code: 'image_not_square', facts: { width: 32, height: 16 } },
  });
  const square = await halves(16, 16).jpeg().toBuffer();
  expect((await read({ image: square }, { square: true })).image.width).toBe(16);
});

const grey = (light: number, width = 8): Promise<Buffer> =>
  sharp({ create: { width, height: 8, channels: 3, background: { r: light, g: light, b: light } } })
    .jpeg({ quality: 100 })
    .toBuffer();

test('the white of a mask is let go, its black kept', async () => {
  const image = await halves(8, 8).png().toBuffer();
  const alphaOf = async (light: number): Promise<number> => {
    const { mask } = await read({ image, mask: await grey(light) });
    const { channels, data } = await decode(mask!.png);
    return channels === 3 ? 255 : data[3]!;
  };
  expect([await alphaOf(255), await alphaOf(128), await alphaOf(0)]).toEqual([0, 127, 255]);
});

test('the transparency of a mask is taken as it is, where that is what it means', async () => {
  const image = await halves(8, 8).png().toBuffer();
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const mask = await sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
    .png()
    .toBuffer();
  expect((await read({ image, mask }, { maskEdits: 'transparent' })).mask?.png).toEqual(mask);
  await expect(
    read({ image, mask: await grey(0) }, { maskEdits: 'transparent' }),
  ).rejects.toMatchObject({ fault: { code: 'mask_without_alpha' } });
});

test('a mask has the size of its picture', async () => {
  const image = await halves(8, 8).png().toBuffer();
  await expect(read({ image, mask: await grey(0, 16) })).rejects.toMatchObject({
    fault: { code: 'mask_size_mismatch' },
  });
});

test('of two faults the picture’s is told', async () => {
  const bad = Buffer.from('bad');
  await expect(read({ image: bad, mask: bad })).rejects.toMatchObject({
    fault: { facts: { param: 'imageUrl' } },
  });
  const image = await halves(8, 8).png().toBuffer();
  await expect(read({ image, mask: bad })).rejects.toMatchObject({
    fault: { facts: { param: 'maskUrl' } },
  });
});

test('several pictures are kept in their order, whatever their sizes; the mask fits the first', async () => {
  const [first, second] = [await halves(16, 8).png().toBuffer(), await grey(9)];
  const { inputs, kept } = await take([first, second, first], await grey(0, 16));
  expect(kept.map(({ width }) => width)).toEqual([16, 8, 16, 16]);
  expect([inputs.image.key, ...(inputs.others ?? []).map(({ key }) => key)]).toEqual([
    '0',
    '1',
    '2',
  ]);
  expect(inputs.mask?.key).toBe('3');
  await expect(take([second, first], await grey(0, 16))).rejects.toMatchObject({
    fault: { code: 'mask_size_mismatch' },
  });
});

test('where pictures are counted, the broken one is told by its place', async () => {
  const good = await halves(8, 8).png().toBuffer();
  const bad = Buffer.from('<!doctype html>');
  const counted = { faults: 'counted', maskEdits: 'transparent' } as const;
  await expect(take([good, bad, bad], bad, counted)).rejects.toMatchObject(
    fault('unusable_image', { index: 2 }),
  );
  await expect(take([good], bad, counted)).rejects.toMatchObject(fault('mask_without_alpha', {}));
});

test('a format that is not taken is as good as none', async () => {
  const gif = await halves(8, 8).gif().toBuffer();
  await expect(read({ image: gif }, { formats: ['image/png'] })).rejects.toMatchObject({
    fault: { code: 'not_a_picture', facts: { param: 'imageUrl', supported: ['png'] } },
  });
});
