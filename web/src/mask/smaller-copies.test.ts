import { expect, test } from 'vitest';

import { smallestFor } from './smaller-copies.ts';

test('the smallest copy that has enough pixels is taken, and the picture itself when none has', () => {
  const copies = [{ width: 4096 }, { width: 2048 }, { width: 1024 }];
  expect(smallestFor(copies, 900)).toBe(copies[2]);
  expect(smallestFor(copies, 1024)).toBe(copies[2]);
  expect(smallestFor(copies, 1025)).toBe(copies[1]);
  expect(smallestFor(copies, 9000)).toBe(copies[0]);
});
