import { expect, test } from 'vitest';

import { readRange } from './byte-range.ts';

test.each([
  [undefined, { kind: 'whole' }],
  ['bytes=0-9', { kind: 'part', range: { start: 0, end: 9 } }],
  ['bytes=90-', { kind: 'part', range: { start: 90, end: 99 } }],
  ['bytes=-10', { kind: 'part', range: { start: 90, end: 99 } }],
  ['bytes=-1000', { kind: 'part', range: { start: 0, end: 99 } }],
  ['bytes=50-1000', { kind: 'part', range: { start: 50, end: 99 } }],
  ['bytes=99-99', { kind: 'part', range: { start: 99, end: 99 } }],
  ['bytes=100-', { kind: 'outside' }],
  ['bytes=-0', { kind: 'outside' }],
  ['bytes=9-0', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
  ['bytes=a-b', { kind: 'whole' }],
])('reads %s of 100 bytes', (header, expected) => {
  expect(readRange(header, 100)).toEqual(expected);
});

test('an empty object has no part', () => {
  expect(readRange('bytes=0-', 0)).toEqual({ kind: 'outside' });
});
