import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isPublicAddress } from './public-address.ts';

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '93.184.216.34',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450:4001:80b::200e',
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.0',
  '10.255.255.255',
  '100.64.0.0',
  '100.100.100.200',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.0',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.0',
  '192.168.255.255',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:0:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '3fff::1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '',
  'localhost',
  '127.1',
  '0x7f000001',
  '8.8.8.8/8',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

const ipv4 = fc.nat(2 ** 32 - 1);
const dotted = (value: number): string =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');

test('no IPv4 address becomes public by being wrapped in an IPv6 one', () => {
  fc.assert(
    fc.property(ipv4, (value) => {
      const [high, low] = [(value >>> 16).toString(16), (value & 0xffff).toString(16)];
      for (const wrapped of [
        `::${dotted(value)}`,
        `::ffff:${dotted(value)}`,
        `::ffff:${high}:${low}`,
        `64:ff9b::${dotted(value)}`,
        `2002:${high}:${low}::1`,
        `2001:0:${high}:${low}::1`,
      ]) {
        expect(isPublicAddress(wrapped)).toBe(false);
      }
    }),
  );
});

test('whatever way a URL spells an IPv4 address, it is judged as that address', () => {
  fc.assert(
    fc.property(ipv4, fc.nat(3), (value, parts) => {
      const bytes = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
      const last = value % 256 ** (4 - parts);
      for (const spell of [
        (part: number) => String(part),
        (part: number) => `0x${part.toString(16)}`,
        (part: number) => `0${part.toString(8)}`,
      ]) {
        const host = [...bytes.slice(0, parts), last].map(spell).join('.');
        const { hostname } = new URL(`http://${host}/`);
        expect(hostname).toBe(dotted(value));
        expect(isPublicAddress(hostname)).toBe(isPublicAddress(dotted(value)));
      }
    }),
  );
});

test('IPv6 is public in 2000::/3 alone', () => {
  fc.assert(
    fc.property(fc.nat(0xffff), fc.nat(0xffff), (first, second) => {
      const address = `${first.toString(16)}:${second.toString(16)}::1`;
      expect(isPublicAddress(address) && first >>> 13 !== 1).toBe(false);
    }),
  );
});
