import { expect, test } from 'vitest';

import { formatTable } from './format-table.ts';

test('columns are aligned, and nothing hangs over at the end', () => {
  const rows = [
    ['1', 'a fox'],
    ['200', ''],
  ];
  expect(formatTable(['ID', 'NAME'], rows)).toBe('ID   NAME\n1    a fox\n200');
});

test.each([
  ['a sequence that clears the screen', 'a\u001b[2Jb', 'a [2Jb'],
  ['the same in one character', 'a\u009b2Jb', 'a 2Jb'],
  ['a line of its own', 'a\r\nkey_1  works', 'a key_1 works'],
  ['a separator of lines', 'a\u2028b', 'a b'],
  ['letters from right to left', 'a\u202eb', 'a b'],
])('a cell with %s stays a cell', (_what, cell, shown) => {
  expect(formatTable(['NAME'], [[cell]])).toBe(`NAME\n${shown}`);
});
