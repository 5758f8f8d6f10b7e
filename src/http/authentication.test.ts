import { expect, test } from 'vitest';

import { inApiKeyHeader, maskSecret, readSecret } from './authentication.ts';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

test.each([
  ['Bearer sk-123', 'sk-123'],
  ['bearer sk-123', 'sk-123'],
  ['BEARER   sk-123 ', 'sk-123'],
  [basic(':sk-123'), 'sk-123'],
  [basic(':sk:1:2'), 'sk:1:2'],
  [basic('me:sk-123'), undefined],
  [basic(':'), undefined],
  [basic('sk-123'), undefined],
  ['Bearer', undefined],
  ['Bearer ', undefined],
  ['Bearer two words', undefined],
  ['Token sk-123', undefined],
  ['sk-123', undefined],
  ['', undefined],
  [undefined, undefined],
])('reads %j as %j', (header, secret) => {
  expect(readSecret(header)).toBe(secret);
});

test.each([
  ['sk-abcdefghijklmnopqrstuvwx', 'sk-abcde***************uvwx'],
  ['your_api_key_here', 'your_api*****here'],
  ['YOUR_API_KEY', 'YOUR_API_KEY'],
  ['undefined', 'undefined'],
])('shows %s as %s', (secret, shown) => {
  expect(maskSecret(secret)).toBe(shown);
});

test.each([
  [{ 'api-key': 'sk-123' }, 'sk-123'],
  [{ 'api-key': ' sk-123 ', authorization: 'Bearer sk-456' }, 'sk-123'],
  [{ 'api-key': ' ', authorization: 'Bearer sk-456' }, 'sk-456'],
  [{ authorization: 'Bearer sk-456' }, 'sk-456'],
  [{ 'api-key': '' }, undefined],
  [{}, undefined],
])('finds in the headers %j the key %j', (headers, secret) => {
  expect(inApiKeyHeader(headers)).toBe(secret);
});
