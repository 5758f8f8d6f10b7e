import { expect, test } from 'vitest';

import { check } from '../check.ts';
import { recordQuery } from './record-query.ts';

test.each([
  ['0', 0],
  ['1795248000', 1_795_248_000_000],
  ['2026-11-21', Date.UTC(2026, 10, 21)],
  ['2026-11-21T08:00Z', Date.UTC(2026, 10, 21, 8)],
  ['2026-11-21T08:00:00.250Z', Date.UTC(2026, 10, 21, 8) + 250],
  ['2026-11-21T08:00:00+02:00', Date.UTC(2026, 10, 21, 6)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
])('since=%s', (since, expected) => {
  expect(check(recordQuery, { since }).since).toBe(expected);
});

test.each([
  'yesterday',
  '2026-02-30',
  '2026-02-29',
  '2026-13-01',
  '2026-11-21T25:00Z',
  '2026-11-21T08:00',
  '1795248000000',
  '-5',
  '1e9',
])('since=%s is no time', (since) => {
  expect(() => check(recordQuery, { since })).toThrow(
    expect.objectContaining({ fault: expect.objectContaining({ code: 'wrong_type' }) as unknown }),
  );
});
