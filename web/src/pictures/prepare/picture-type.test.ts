import sharp from 'sharp';
import { expect, test } from 'vitest';

import { typeOfBytes } from './picture-type.ts';

const picture = sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } });
const textOf = (text: string) => new TextEncoder().encode(text);
const boxOf = (...brands: string[]) => {
  const [major, ...others] = brands;
  const box = textOf(`\0\0\0\0ftyp${major}\0\0\0\0${others.join('')}`);
  box[3] = box.length;
  return box;
};

test.each(['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)(
  'a file that an encoder of %s wrote is known by its bytes',
  async (format) => {
    expect(typeOfBytes(await picture.clone().toFormat(format).toBuffer())).toBe(`image/${format}`);
  },
);

test.each([
  ['a telephone’s', boxOf('heic', 'mif1', 'heic'), 'image/heic'],
  ['a generic box with HEVC', boxOf('mif1', 'heic'), 'image/heic'],
  ['a generic box with AV1', boxOf('mif1', 'avif'), 'image/avif'],
  ['a film', boxOf('isom', 'mp42'), undefined],
  ['a bitmap', textOf('BM1234'), 'image/bmp'],
  ['a drawing', textOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
  ['a drawing with a prologue', textOf('<?xml version="1.0"?>\n<svg >'), 'image/svg+xml'],
  ['another XML', textOf('<?xml version="1.0"?><note/>'), undefined],
  ['a page', textOf('<!doctype html><svg></svg>'), undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s is told for what it is', (_, bytes, expected) => {
  expect(typeOfBytes(bytes)).toBe(expected);
});
