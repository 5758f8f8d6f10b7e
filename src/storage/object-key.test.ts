import * as fc from 'fast-check';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { assertNewKey, contentTypeOfKey } from './object-key.ts';

test('the extension is the content type', () => {
  expect(contentTypeOfKey('images/4k2j-_9.png')).toBe('image/png');
  expect(contentTypeOfKey('a.webp')).toBe('image/webp');
  expect(() => assertNewKey('images/a.png', 'image/png')).not.toThrow();
  expect(() => assertNewKey('images/a.png', 'image/jpeg')).toThrow(TypeError);
});

test.each([
  '',
  'images/a',
  'images/a.exe',
  'images/a.constructor',
  '../a.png',
  'images/../a.png',
  'images/./a.png',
  '/a.png',
  'images//a.png',
  'images/.png',
  'images/a.png/',
  'images/A.png',
  'images/a.png\n',
  'images/a\0.png',
  'images\\a.png',
  'images/%2e%2e/a.png',
  `${'a'.repeat(200)}.png`,
])('%j is no key', (key) => {
  expect(contentTypeOfKey(key)).toBeUndefined();
  expect(() => assertNewKey(key, 'image/png')).toThrow(TypeError);
});

test('no accepted key leaves the folder it is put in', () => {
  const piece = fc.constantFrom('a', '.', '..', '/', '\\', 'b-1', '.png', '%', ' ', '\0');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const key = pieces.join('');
      if (contentTypeOfKey(key) === undefined) return;
      expect(posix.normalize(`/root/${key}`)).toBe(`/root/${key}`);
    }),
  );
});
