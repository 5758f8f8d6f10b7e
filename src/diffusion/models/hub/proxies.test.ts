import { expect, test } from 'vitest';

import { proxyRule } from './proxies.ts';

const through = (address: string, ...except: readonly string[]): boolean =>
  proxyRule({ proxy: 'http://proxy.corp:3128/', except })(new URL(address)) !== undefined;

test('what is encrypted goes through the proxy, all else straight', () => {
  expect(through('https://huggingface.co/x')).toBe(true);
  expect(through('http://mirror.corp/x')).toBe(false);
  expect(proxyRule({ proxy: undefined, except: [] })(new URL('https://a.b'))).toBeUndefined();
});

test.each([
  ['https://mirror.corp', 'mirror.corp', false],
  ['https://mirror.corp', '.corp', false],
  ['https://mirror.corp', '*.corp', false],
  ['https://mirror.corp', 'corp', false],
  ['https://mirror.corp', '*', false],
  ['https://MIRROR.corp', 'Mirror.Corp', false],
  ['https://mirror.corp:8443', 'mirror.corp:8443', false],
  ['https://mirror.corp', 'mirror.corp:8443', true],
  ['https://mirror.corporation', 'mirror.corp', true],
  ['https://notmirror.corp', 'mirror.corp', true],
  ['https://[::1]', '::1', false],
  ['https://[::1]:8443', '[::1]:8443', false],
  ['https://[::1]', '[::1]:8443', true],
  ['https://127.0.0.1', '127.0.0.1', false],
])('%s with the exception %s goes through it: %s', (address, entry, expected) => {
  expect(through(address, entry)).toBe(expected);
});
