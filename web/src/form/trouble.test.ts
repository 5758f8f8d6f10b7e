import { expect, test } from 'vitest';

import { troubleOf } from './trouble.ts';

test('bounds are within', () => {
  const text = { kind: 'text', least: 1, most: 2, pattern: undefined } as const;
  expect(['', 'a', '🦊🦊', 'abc'].map((value) => troubleOf(text, value)?.is)).toEqual([
    'short',
    undefined,
    undefined,
    'long',
  ]);
  const number = { kind: 'number', whole: true, least: 1, most: 3 } as const;
  expect([0, 1, 3, 4, 1.5, Number.NaN, '2'].map((value) => troubleOf(number, value)?.is)).toEqual([
    'range',
    undefined,
    undefined,
    'range',
    'type',
    'type',
    'type',
  ]);
});

test('pairs have a name each, a bounded length, and are not too many', () => {
  const pairs = { kind: 'pairs', most: 2, longestName: 3, longestValue: 4 } as const;
  const of = (value: unknown) => troubleOf(pairs, value)?.is;
  expect(of({ abc: 'abcd', b: '' })).toBeUndefined();
  expect(of({ '': 'a' })).toBe('name');
  expect(of({ abcd: 'a' })).toBe('long');
  expect(of({ a: 'abcde' })).toBe('long');
  expect(of({ a: '', b: '', c: '' })).toBe('pairs');
  expect([[], null, 'a'].map(of)).toEqual(['type', 'type', 'type']);
});
