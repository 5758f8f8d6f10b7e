import { expect, test } from 'vitest';

import { trustProxies } from './trusted-proxies.ts';

test.each([
  [true, '203.0.113.9', true],
  [false, '127.0.0.1', false],
  [['10.0.0.0/8'], '10.255.0.1', true],
  [['10.0.0.0/8'], '11.0.0.1', false],
  [['10.0.0.0/8'], '::ffff:10.1.2.3', true],
  [['192.0.2.7'], '192.0.2.7', true],
  [['192.0.2.7'], '192.0.2.70', false],
  [['2001:db8::/32'], '2001:db8:1::5', true],
  [['2001:db8::/32'], '2001:db9::5', false],
  [['loopback'], '127.8.9.10', true],
  [['loopback'], '::1', true],
  [['loopback'], '::ffff:127.0.0.1', true],
  [['loopback'], '10.0.0.1', false],
  [['linklocal', 'uniquelocal'], '169.254.1.1', true],
  [['linklocal', 'uniquelocal'], 'fd00::1', true],
  [['linklocal', 'uniquelocal'], '172.32.0.1', false],
  [['loopback'], undefined, false],
] as const)('trusting %j, %s is %s', (trust, address, expected) => {
  expect(trustProxies(trust)(address, 0)).toBe(expected);
});

test('a number trusts that many hops', () => {
  const trusts = trustProxies(2);
  expect([0, 1, 2].map((hop) => trusts('203.0.113.9', hop))).toEqual([true, true, false]);
  expect(trustProxies(0)('127.0.0.1', 0)).toBe(false);
});
