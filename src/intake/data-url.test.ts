import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { EDITABLE_TYPES } from './picture-formats.ts';
import { isDataUrl, readDataUrl } from './data-url.ts';

const read = (text: string | Buffer, limit = 1000) =>
  readDataUrl('image', text, { limit, formats: EDITABLE_TYPES });

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

test('any bytes come out as they went in, up to the limit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 50 }),
      fc.constantFrom<(base64: string) => string>(
        (base64) => base64,
        (base64) => base64.replace(/=+$/, ''),
        (base64) => encodeURIComponent(base64),
        (base64) => base64.replace(/.{3}/g, '$&\r\n '),
        (base64) => base64.replaceAll('+', '-').replaceAll('/', '_'),
      ),
      async (bytes, written) => {
        const url = `data:image/png;base64,${written(base64Of(bytes))}`;
        expect([...(await read(url, bytes.length))]).toEqual([...bytes]);
        expect([...(await read(Buffer.from(url), bytes.length))]).toEqual([...bytes]);
        await expect(read(url, bytes.length - 1)).rejects.toThrow(/picture_file_too_large/);
      },
    ),
  );
});

test('without base64 the bytes stand there, percent-encoded where they must be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 50 }), async (bytes) => {
      const encoded = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
      expect([...(await read(`data:image/png,${encoded}`))]).toEqual([...bytes]);
    }),
  );
  expect((await read('data:image/png,50%25%zz%4')).toString()).toBe('50%%zz%4');
});

test.each([
  'data:;base64,AAAA',
  'DATA:image/jpeg;charset=x;BASE64,AAAA',
  'data:image/png;name=a.png;charset=utf-8;base64,AAAA',
  'data:image/jpg;base64,AAAA',
  'data:application/octet-stream;base64,AAAA',
])('%s is one', async (url) => {
  expect(isDataUrl(url)).toBe(true);
  expect(await read(url)).toHaveLength(3);
});

test.each([
  ['data:', 'form'],
  ['data:image/png;base64', 'form'],
  [`data:${'x'.repeat(300)};base64,AAAA`, 'form'],
  ['data:image/png;base64,AA*A', 'encoding'],
  ['data:image/png;base64,AAAAA', 'encoding'],
  ['data:image/png;base64,A===', 'encoding'],
  ['data:image/png;base64,AAAA%', 'encoding'],
])('%s is none: its %s', async (url, trouble) => {
  await expect(read(url)).rejects.toThrow(
    `data_url_invalid {"param":"image","trouble":"${trouble}"}`,
  );
});

test.each(['text/plain', 'image/svg+xml', 'image/gif', 'application/json'])(
  'what declares itself %s is not taken for a picture',
  async (type) => {
    await expect(read(`data:${type};base64,AAAA`)).rejects.toThrow(/unsupported_file_type/);
  },
);

test('a long one neither takes long nor runs out of stack', async () => {
  const url = `data:image/png;base64,${'A'.repeat(40_000_000)}`;
  expect(await read(url, 30_000_000)).toHaveLength(30_000_000);
  await expect(read(`${url}*`, 40_000_000)).rejects.toThrow(/data_url_invalid/);
});
