import { expect, test } from 'vitest';

import { parseHubAddress } from './hub-repository.ts';

test.each([
  ['owner/name', { repository: 'owner/name' }],
  ['owner/name@main', { repository: 'owner/name', revision: 'main' }],
  ['o-1/n.2_x@refs/pr/3', { repository: 'o-1/n.2_x', revision: 'refs/pr/3' }],
])('%s is an address', (text, address) => {
  expect(parseHubAddress(text)).toEqual(address);
});

test.each([
  'name',
  'a/b/c',
  '/a/b',
  'a/',
  '../a',
  'a/..',
  'a/b@',
  'a/b@../c',
  'a b/c',
  './a',
  'https://x/y',
])('%s is none', (text) => {
  expect(parseHubAddress(text)).toBeUndefined();
});
