import { expect, test } from 'vitest';

import { originOf } from './listen.ts';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:1904'],
  ['localhost', 'http://localhost:1904'],
  ['0.0.0.0', 'http://127.0.0.1:1904'],
  ['::', 'http://[::1]:1904'],
  ['fe80::1', 'http://[fe80::1]:1904'],
])('a server on %s is reached at %s', (host, origin) => {
  expect(originOf({ host, port: 1904 })).toBe(origin);
});
