import { expect, test } from 'vitest';

import { readValue } from './read-value.ts';

test('a text becomes what its field wants', () => {
  const number = { kind: 'number', whole: true, least: 0, most: 9 } as const;
  expect(['7', '1.5', '-2'].map((text) => readValue(number, text))).toEqual([7, 1.5, -2]);
  expect(readValue({ kind: 'flag' }, 'false')).toBe(false);
  expect(readValue({ kind: 'choice', values: ['auto', 50, 100] }, '50')).toBe(50);
  const pairs = { kind: 'pairs', most: 9, longestName: 9, longestValue: 9 } as const;
  expect(readValue(pairs, '{"a":"b"}')).toEqual({ a: 'b' });
});

test('what says nothing of the kind stays as it is, to be refused as such', () => {
  const number = { kind: 'number', whole: true, least: 0, most: 9 } as const;
  expect(['', ' ', 'seven'].map((text) => readValue(number, text))).toEqual(['', ' ', 'seven']);
  expect(readValue({ kind: 'flag' }, 'yes')).toBe('yes');
  expect(readValue({ kind: 'choice', values: [50] }, '51')).toBe('51');
  const pairs = { kind: 'pairs', most: 9, longestName: 9, longestValue: 9 } as const;
  expect(readValue(pairs, '{a')).toBe('{a');
  expect(readValue({ kind: 'flag' }, 1)).toBe(1);
});
