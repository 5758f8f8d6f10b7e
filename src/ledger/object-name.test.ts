import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { contentTypeOfKey } from '../storage/object-key.ts';
import { isObjectName, objectName, plainName } from './object-name.ts';

const AT = Date.UTC(2025, 0, 15, 10, 30, 15, 1);

test.each([
  ['Surreal landscape', 'png', 'images/2025_01_15_10_30_15_001_surreal_landscape.png'],
  ['A fox, in SNOW!', 'jpg', 'images/2025_01_15_10_30_15_001_a_fox_in_snow.jpg'],
  ['Crème brûlée', 'webp', 'images/2025_01_15_10_30_15_001_creme_brulee.webp'],
  ['富士山', 'png', 'images/2025_01_15_10_30_15_001_image.png'],
  ['../../etc/passwd', 'png', 'images/2025_01_15_10_30_15_001_etc_passwd.png'],
])('%s as %s', (words, extension, name) => {
  expect(objectName({ at: AT, words, extension })).toBe(name);
});

test('whole words are left out where all do not fit, and one that is too long is cut', () => {
  const of = (words: string) => objectName({ at: AT, words, extension: 'png' }).slice(31, -4);
  expect(of('word '.repeat(30))).toBe(Array.from({ length: 12 }, () => 'word').join('_'));
  expect(of('x'.repeat(100))).toBe('x'.repeat(60));
});

test('whatever the words are, a name has the form of 1min.ai’s keys', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 4_102_444_800_000 }),
      fc.constantFrom('png', 'jpg', 'webp'),
      (words, at, extension) => {
        const name = objectName({ at, words, extension });
        expect(name).toMatch(
          /^(development\/)?images\/\d{4}(_\d{2}){5}_\d{3}_[A-Za-z0-9_-]+\.(png|jpe?g|webp)$/,
        );
        expect(isObjectName(name)).toBe(true);
        expect(contentTypeOfKey(name)).toBeDefined();
        expect(plainName(`development/${name}`)).toBe(name);
        expect(plainName(name)).toBe(name);
      },
    ),
  );
});

test.each(['', 'images/', 'images/cat.png', 'https://x/images/2025_01_15_10_30_15_001_a.png'])(
  '“%s” is no name',
  (text) => expect(isObjectName(text)).toBe(false),
);
