import { expect, test } from 'vitest';

import { describePicture, describeTrouble } from './describe-picture.ts';
import { PictureError } from './open-picture.ts';
import { planPicture, type PictureFacts } from './plan-picture.ts';

const CLASSIC = { squarePng: true, opaque: true, uploadLimit: 4 * 2 ** 20, longestEdge: 1024 };
const ANY = { squarePng: false, opaque: false, uploadLimit: 50 * 2 ** 20, longestEdge: 1536 };
const photo: PictureFacts = {
  type: 'image/jpeg',
  width: 3024,
  height: 4032,
  bytes: 3e6,
  transparent: false,
};
const wide: PictureFacts = { ...photo, type: 'image/png', width: 9000, height: 3000 };

test.each([
  ['3024×4032 JPEG → 1024×1024 PNG, cropped', photo, CLASSIC, undefined],
  [
    '3024×4032 JPEG → 1024×1024 PNG, with empty bands that are filled',
    photo,
    CLASSIC,
    { by: 'pad' },
  ],
  ['3024×4032 JPEG, sent as it is', photo, ANY, undefined],
  ['3024×4032 AVIF → 3024×4032 PNG', { ...photo, type: 'image/avif' }, ANY, undefined],
  ['9000×3000 PNG → 7094×2364 PNG, made smaller', wide, ANY, undefined],
  [
    '512×512 PNG → 512×512 PNG, its transparency marked to be filled',
    { ...wide, width: 512, height: 512, transparent: true },
    CLASSIC,
    undefined,
  ],
] as const)('it says: %s', (expected, facts, needs, squaring) => {
  expect(describePicture(facts, planPicture(facts, needs, squaring))).toBe(expected);
});

test('a file that cannot be used says why and what to do', () => {
  const heic = new PictureError('undecodable', 'IMG_1.HEIC', 'image/heic');
  expect(describeTrouble(heic)).toContain('cannot open HEIC pictures. Save IMG_1.HEIC as JPEG');
  const text = new PictureError('unknown', 'notes.txt', undefined);
  expect(describeTrouble(text)).toContain('notes.txt is no picture');
});
