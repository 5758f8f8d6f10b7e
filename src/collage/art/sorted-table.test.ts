import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './table.ts';
import { SortedTable } from './sorted-table.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-', 'Z'), minLength: 1 });

test('finds what a map would find', () => {
  fc.assert(
    fc.property(fc.dictionary(word, word), fc.array(word), (rows, others) => {
      const lines = Object.keys(rows)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((key) => `${key}\t${rows[key]}\n`);
      const table = new SortedTable(`key\tvalue\n${lines.join('')}`);
      for (const key of [...Object.keys(rows), ...others]) {
        expect(table.get(key)).toBe(Object.hasOwn(rows, key) ? rows[key] : undefined);
      }
    }),
  );
});

test('the last row needs no end of line', () => {
  expect(new SortedTable('key\tvalue\na\t1\nb\t2').get('b')).toBe('2');
});

test('the words of kinds are in order', () => {
  const words = readText('words')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf('\t')));
  expect(words.filter((one, i) => i > 0 && one <= words[i - 1]!)).toStrictEqual([]);
  expect(words.length).toBeGreaterThan(10_000);
});
