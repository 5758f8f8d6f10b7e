import { expect, test } from 'vitest';

import { expiry } from './expiry.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

test.each([
  ['30d', '2026-12-21T12:00:00.000Z'],
  ['12h', '2026-11-22T00:00:00.000Z'],
  ['2w', '2026-12-05T12:00:00.000Z'],
  ['2027-01-31', '2027-01-31T00:00:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
])('%s is %s', (text, at) => {
  expect(new Date(expiry(NOW)(text)).toISOString()).toBe(at);
});

test.each([
  '',
  '0d',
  '-1d',
  'd',
  '1',
  '30',
  '1.5d',
  '30 d',
  '3y',
  '99999d',
  'soon',
  '2026-11-21',
  '2026-02-30',
  '2027-13-01',
  '31.1.2027',
])('%j is no time to come', (text) => {
  expect(() => expiry(NOW)(text)).toThrow('such as 30d');
});
