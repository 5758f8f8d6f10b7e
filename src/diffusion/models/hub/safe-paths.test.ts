import * as fc from 'fast-check';
import { resolve, sep, win32 } from 'node:path';
import { expect, test } from 'vitest';

import { HubFault } from './hub-faults.ts';
import { assertSafePaths } from './safe-paths.ts';

const isSafe = (...paths: readonly string[]): boolean => {
  try {
    assertSafePaths('owner/name', paths);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(HubFault);
    return false;
  }
};

test('the files of a model are safe', () => {
  expect(isSafe('model_index.json', 'unet/model.onnx', 'unet/model.onnx_data', 'a/b/c.txt')).toBe(
    true,
  );
});

const PIECES =
  '.. . / \\ a B con NUL c: .x x. \u0000 \u202E ~ %2e%2e é e\u0301 unet LPT1.txt ? * \n'.split(' ');
const pieces = fc.constantFrom('', ' ', ...PIECES);

test('no path that passes leads out of its folder, on this system or on Windows', () => {
  const paths = fc.array(pieces, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(paths, fc.constantFrom('', '/'), (parts, between) => {
      const path = parts.join(between);
      if (!isSafe(path)) return;
      expect(resolve('/models/x', path).startsWith(`${resolve('/models/x')}${sep}`)).toBe(true);
      expect(win32.resolve('C:\\models\\x', path).startsWith('C:\\models\\x\\')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [['a.txt', 'A.txt']],
  [['é', 'e\u0301']],
  [['unet', 'unet/model.onnx']],
  [['unet/model.onnx', 'UNET']],
  [['a', 'a']],
])('%j would be one file on some system, and is refused', (paths) => {
  expect(isSafe(...paths)).toBe(false);
});

test.each(['x'.repeat(241), 'a/b/c/d/e/f/g'])('%s is too long or too deep', (path) => {
  expect(isSafe(path)).toBe(false);
});
