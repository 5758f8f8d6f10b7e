import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDataUrl } from './data-url.ts';

const read = (text: string, limit = 1000) => readDataUrl('image', text, limit);

test('any bytes come out as they went in, up to the limit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.boolean(), (bytes, padded) => {
      const base64 = Buffer.from(bytes).toString('base64');
      const url = `data:image/png;base64,${padded ? base64 : base64.replace(/=+$/, '')}`;
      expect([...read(url, bytes.length)]).toEqual([...bytes]);
      expect(() => read(url, bytes.length - 1)).toThrow(/picture_file_too_large/);
    }),
  );
});

test.each(['data:;base64,AAAA', 'DATA:image/jpeg;charset=x;BASE64,AAAA'])('%s is one', (url) => {
  expect(read(url)).toHaveLength(3);
});

test.each([
  'data:',
  'data:image/png;base64',
  'data:image/png,AAAA',
  'data:image/png;base64,AA*A',
  'data:image/png;base64,AA AA',
  'data:image/png;base64,AAAAA',
  'data:image/png;base64,A===',
  `data:${'x'.repeat(300)};base64,AAAA`,
])('%s is none', (url) => {
  expect(() => read(url)).toThrow(/picture_not_fetched.*"url"/);
});

test('a long one neither takes long nor runs out of stack', () => {
  const url = `data:image/png;base64,${'A'.repeat(40_000_000)}`;
  expect(read(url, 30_000_000)).toHaveLength(30_000_000);
  expect(() => read(`${url}*`, 40_000_000)).toThrow(/picture_not_fetched/);
});
