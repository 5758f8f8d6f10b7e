import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';

import { addressOf } from './server-address.ts';

const asked = (host: string) =>
  ({
    host,
    protocol: 'https',
    socket: { localAddress: '::1', localPort: 1904 },
  }) as unknown as FastifyRequest;

test.each(['pictures.example', 'localhost:1904', '[::1]:8080'])('%s is believed', (host) => {
  expect(addressOf(asked(host), undefined)).toBe(`https://${host}`);
});

test.each(['', 'a b', 'a/b', '99999999999999999999', 'a:99999', '1.2.3.400'])(
  '“%s” is no host that a link could have',
  (host) => {
    expect(addressOf(asked(host), undefined)).toBe('http://[::1]:1904');
    expect(addressOf(asked(host), 'https://pictures.example')).toBe('https://pictures.example');
  },
);
