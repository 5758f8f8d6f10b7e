import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  bytesOf,
  createHttpHarness,
  SECRETS,
  SIGNING_SECRET,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import { createUrlSigner } from './url-signer.ts';

let harness: HttpHarness;
let link: string;

async function draw(host = 'gala.test'): Promise<string> {
  const response = await harness.app.inject({
    method: 'POST',
    url: '/v1/images/generations',
    headers: { authorization: `Bearer ${SECRETS.team}`, host },
    payload: { prompt: 'a cat', seed: 5 },
  });
  return response.json<{ data: [{ url: string }] }>().data[0].url;
}

const pathOf = (url: string) => new URL(url).pathname + new URL(url).search;

beforeEach(async () => {
  harness = createHttpHarness();
  link = pathOf(await draw());
});
afterEach(async () => harness.app.close());

const codeOf = (response: { json: () => unknown }) =>
  (response.json() as { error: { code: string } }).error.code;

test('a link needs no key and works in pages of other origins', async () => {
  const response = await harness.app.inject(link);
  expect(response.statusCode).toBe(200);
  expect(response.rawPayload).toEqual(bytesOf(5, 1000));
  expect(response.headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': '1000',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(response.headers['content-disposition']).toMatch(/^inline; filename="img_\w+\.png"$/);
});

test('HEAD says the same without the bytes', async () => {
  const get = await harness.app.inject(link);
  const head = await harness.app.inject({ method: 'HEAD', url: link });
  expect(head.statusCode).toBe(200);
  expect(head.rawPayload).toHaveLength(0);
  for (const name of ['content-length', 'content-type', 'etag', 'cache-control'] as const) {
    expect(head.headers[name]).toBe(get.headers[name]);
  }
});

test('caches keep it no longer than the link lives, and ask by its tag', async () => {
  harness.clock.move(3_000_000);
  const first = await harness.app.inject(link);
  expect(first.headers['cache-control']).toBe('private, max-age=600, immutable');
  const { etag } = first.headers;
  const headers = { 'if-none-match': `"other", ${etag}` };
  const again = await harness.app.inject({ url: link, headers });
  expect(again.statusCode).toBe(304);
  expect(again.rawPayload).toHaveLength(0);
});

test('parts', async () => {
  const { etag } = (await harness.app.inject(link)).headers;
  const part = await harness.app.inject({ url: link, headers: { range: 'bytes=10-19' } });
  expect(part.statusCode).toBe(206);
  expect(part.headers['content-range']).toBe('bytes 10-19/1000');
  expect(part.headers['content-length']).toBe('10');
  expect(part.rawPayload).toEqual(bytesOf(5, 1000).subarray(10, 20));
  const outside = await harness.app.inject({ url: link, headers: { range: 'bytes=1000-' } });
  expect(outside.statusCode).toBe(416);
  expect(outside.headers['content-range']).toBe('bytes */1000');
  expect(outside.headers['cache-control']).toBe('no-store');
  const known = { range: 'bytes=0-0', 'if-range': String(etag) };
  expect((await harness.app.inject({ url: link, headers: known })).statusCode).toBe(206);
  const changed = { range: 'bytes=0-0', 'if-range': '"older"' };
  expect((await harness.app.inject({ url: link, headers: changed })).statusCode).toBe(200);
});

test('a dead link says that it is dead', async () => {
  harness.clock.move(3_600_000);
  const response = await harness.app.inject(link);
  expect(response.statusCode).toBe(403);
  expect(codeOf(response)).toBe('link_expired');
  expect(response.headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(response.headers['cache-control']).toBe('no-store');
});

test('a deleted picture is gone', async () => {
  harness.objects.clear();
  const response = await harness.app.inject(link);
  expect(response.statusCode).toBe(410);
  expect(codeOf(response)).toBe('image_deleted');
});

test('the link of another picture does not fit', async () => {
  const other = pathOf(await draw());
  const mixed = link.split('?')[0] + '?' + other.split('?')[1];
  const response = await harness.app.inject(mixed);
  expect(response.statusCode).toBe(403);
  expect(codeOf(response)).toBe('invalid_link');
});

test.each<[string, (link: string) => string]>([
  ['no query', (link) => link.split('?')[0] ?? ''],
  ['a longer life', (link) => link.replace(/exp=\d+/, 'exp=4000000000')],
  ['a repeated signature', (link) => `${link}&sig=a`],
  ['an encoded letter', (link) => link.replace('img_', 'img%5F')],
  ['an encoded slash in front', (link) => link.replace('/images/', '/images/%2F')],
  ['an encoded way up', (link) => link.replace('/images/', '/images/%2e%2e%2f')],
  ['a NUL', (link) => link.replace('.png', '%00.png')],
  ['upper case', (link) => link.replace('img_', 'IMG_')],
  ['a file of the system', () => '/images/..%2f..%2f..%2fetc%2fpasswd?exp=4000000000&sig=a'],
])('a link with %s does not fit', async (_name, change) => {
  const response = await harness.app.inject(change(link));
  expect(response.statusCode).toBe(403);
  expect(codeOf(response)).toBe('invalid_link');
});

test('a signature for what is no picture opens nothing', async () => {
  const signer = createUrlSigner({ secrets: [SIGNING_SECRET], clock: harness.clock });
  harness.objects.set('images/notes.json', Buffer.from('{}'));
  const { exp, sig } = signer.sign('images/notes.json');
  const response = await harness.app.inject(`/images/notes.json?exp=${exp}&sig=${sig}`);
  expect(response.statusCode).toBe(403);
});

test('links name the public URL when there is one', async () => {
  await harness.app.close();
  harness = createHttpHarness({ publicUrl: 'https://pictures.example/gala' });
  expect(await draw()).toMatch(/^https:\/\/pictures\.example\/gala\/images\/img_/);
});

test('links follow forwarded headers only from a trusted proxy', async () => {
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'outside.example' };
  const drawThrough = async () => {
    const response = await harness.app.inject({
      method: 'POST',
      url: '/v1/images/generations',
      headers: { authorization: `Bearer ${SECRETS.team}`, host: 'inside:1904', ...forwarded },
      payload: { prompt: 'a' },
    });
    return new URL(response.json<{ data: [{ url: string }] }>().data[0].url).origin;
  };
  expect(await drawThrough()).toBe('http://inside:1904');
  for (const trustProxy of [true, 1, ['127.0.0.1']]) {
    await harness.app.close();
    harness = createHttpHarness({ trustProxy });
    expect(await drawThrough()).toBe('https://outside.example');
  }
});

test('a host that is none is not believed', async () => {
  expect(await draw('evil"><script>')).toMatch(/^http:\/\/127\.0\.0\.1\/images\//);
});
