import { request } from 'node:http';

import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();
let link: URL;

const draw = async (): Promise<URL> => {
  const reply = await server.send('/v1/images/generations', {
    json: { prompt: 'a cat', size: '256x256' },
  });
  return new URL((reply.json as { data: { url: string }[] }).data[0]?.url ?? '');
};

beforeAll(async () => {
  link = await draw();
});
afterEach(() => {
  vi.useRealTimers();
});

const codeAt = async (url: string | URL) => {
  const response = await fetch(url);
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return { status: response.status, ...error };
};

test('needs no key, works in <img> on any page, and may be cached by its owner only', async () => {
  const response = await fetch(link);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="\w+\.png"$/);
  expect(response.headers.get('cache-control')).toMatch(/^private, max-age=3[56]\d\d, immutable$/);
  expect(link.origin).toBe(server.gala.url);
});

test('resumes a download', async () => {
  const whole = Buffer.from(await (await fetch(link)).arrayBuffer());
  const rest = await fetch(link, { headers: { range: 'bytes=1000-' } });
  expect(rest.status).toBe(206);
  expect(Buffer.from(await rest.arrayBuffer()).equals(whole.subarray(1000))).toBe(true);
  const head = await fetch(link, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(String(whole.length));
  const etag = head.headers.get('etag') ?? '';
  expect((await fetch(link, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('dies after an hour and says so', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 59 * 60_000 });
  expect((await fetch(link)).status).toBe(200);
  vi.setSystemTime(Date.now() + 2 * 60_000);
  const { status, code, message } = await codeAt(link);
  expect([status, code]).toEqual([403, 'link_expired']);
  expect(message).toMatch(/^This image link expired at \d{4}-\d\d-\d\dT/);
});

test('cannot be changed into another one', async () => {
  const other = await draw();
  const changed = (change: (url: URL) => void) => {
    const url = new URL(link);
    change(url);
    return url;
  };
  const forgeries = [
    changed((url) => (url.search = '')),
    changed((url) => (url.search = other.search)),
    changed((url) => (url.pathname = other.pathname)),
    changed((url) => url.searchParams.set('exp', '4000000000')),
    changed((url) => url.searchParams.set('sig', 'A'.repeat(43))),
  ];
  for (const url of forgeries) {
    // Two pictures drawn in the same second have the same time, but never the same signature.
    expect(await codeAt(url)).toMatchObject({ status: 403, code: 'invalid_link' });
  }
});

/** `fetch` tidies paths up before it sends them. */
const rawStatus = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.gala.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each([
  '/images/../gala.db',
  '/images/../../../../etc/passwd',
  '/images/%2e%2e/%2e%2e/etc/passwd',
  '/images/..%2f..%2fetc%2fpasswd',
  '/images/..%5c..%5cwin.ini',
  '/images/%00.png',
  '/images//etc/passwd',
  '/images/.png',
  '/images/',
])('%s leads nowhere', async (path) => {
  expect(await rawStatus(`${path}${link.search}`)).toBe(403);
});
