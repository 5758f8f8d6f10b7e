import { expect, test, vi } from 'vitest';

import { besidePage, ownAddress, serverAddress } from './own-address.ts';

test.each([
  ['http://127.0.0.1:1904/', 'http://127.0.0.1:1904'],
  ['https://host.example/gala/?view=edit', 'https://host.example/gala'],
])('from %s, the server is %s', (href, address) => {
  vi.stubGlobal('location', { href });
  expect(serverAddress()).toBe(address);
  expect(new URL(besidePage('/v1/models'), href).href).toBe(`${address}/v1/models`);
  for (const publicUrl of ['http://127.0.0.1:1904', 'https://other.example/images/of/ours']) {
    const own = ownAddress(`${publicUrl}/images/a.png/thumbnail.webp?exp=1&sig=b`);
    expect(new URL(own, href).href).toBe(`${address}/images/a.png/thumbnail.webp?exp=1&sig=b`);
  }
  vi.unstubAllGlobals();
});
