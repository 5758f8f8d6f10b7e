import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';

import type { FaultFacts } from '../../kernel/errors.ts';
import { createRemoteFetcher, type RemoteFetcherParts } from './create-remote-fetcher.ts';
import { DEFAULT_PATIENCE } from './remote-fetcher.ts';
import type { Resolve } from './resolve-target.ts';

const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

/** A server on this machine; what reached it, and how it is reached by a name that is allowed. */
async function serve(listener: RequestListener): Promise<{
  readonly port: number;
  readonly seen: { readonly url: string; readonly headers: Record<string, unknown> }[];
  readonly server: Server;
}> {
  const seen: { url: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: { ...request.headers } });
    listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, seen, server };
}

const sendPng = (response: ServerResponse): unknown => response.end(png);

/** Every name is this machine. */
const here: Resolve = async () => ['127.0.0.1'];

function fetcher(parts: Partial<RemoteFetcherParts> = {}) {
  const fetcherOf = createRemoteFetcher({
    settings: { reach: 'public', allow: ['pictures.test'] },
    resolve: here,
    ...parts,
  });
  return (url: string, limit = 1e6, signal = new AbortController().signal) =>
    fetcherOf.fetch(url, { param: 'imageUrl', limit, keyId: 'key', signal });
}

const notFetched = (facts: Omit<FaultFacts['picture_not_fetched'], 'param' | 'url'>) => ({
  fault: { code: 'picture_not_fetched', facts: { param: 'imageUrl', ...facts } },
});

test('fetches a picture from the address that was checked, and says nothing of itself', async () => {
  const { port, seen } = await serve((_request, response) => sendPng(response));
  expect(await fetcher()(`http://pictures.test:${port}/a%20b.png?x=1&y=%2F#part`)).toEqual(png);
  expect(seen).toEqual([
    {
      url: '/a%20b.png?x=1&y=%2F',
      headers: {
        host: `pictures.test:${port}`,
        accept: 'image/png,image/jpeg,image/webp,image/gif',
        'accept-encoding': 'identity',
        'user-agent': 'Gala',
        connection: 'close',
      },
    },
  ]);
});

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://evil.test/',
  'https://evil.test/',
  'http://１２７.0.0.1/',
  'http://127。0。0。1/',
])('%s is refused before anything is sent', async (url) => {
  const refused = notFetched({ trouble: 'address' });
  await expect(fetcher()(url)).rejects.toMatchObject(refused);
  await expect(fetcher()(url)).rejects.toMatchObject({ fault: { facts: { url } } });
});

test.each([
  '',
  'pictures.test/cat.png',
  '//pictures.test/cat.png',
  'ftp://pictures.test/cat.png',
  'file:///etc/passwd',
  'gopher://127.0.0.1/',
  'data:image/png;base64,AAAA',
  'http://user@pictures.test/',
  'http://user:secret@pictures.test/',
  'http://',
  'http://./',
  'http://pictures.test:99999/',
  `http://pictures.test/${'x'.repeat(9000)}`,
])('“%s” is no URL to fetch', async (url) => {
  await expect(fetcher()(url)).rejects.toMatchObject(notFetched({ trouble: 'url' }));
});

test('a public address is reached on the ports of web pages alone', async () => {
  const open = fetcher({ resolve: async () => ['93.184.216.34'] });
  for (const port of [22, 6379, 8080]) {
    await expect(open(`http://example.com:${port}/`)).rejects.toMatchObject(
      notFetched({ trouble: 'port' }),
    );
  }
});

test('a name that has no address is told from one with private addresses by nobody', async () => {
  const failing: Resolve = () => Promise.reject(new Error('ENOTFOUND'));
  for (const resolve of [failing, async () => [], async () => ['10.1.2.3', 'fd00::1']]) {
    await expect(fetcher({ resolve })('http://intranet.test/')).rejects.toMatchObject(
      notFetched({ trouble: 'address' }),
    );
  }
});

test('a name is asked for once, and its second answer is never used', async () => {
  const { port, seen } = await serve((_request, response) => sendPng(response));
  const answers = [['127.0.0.2'], ['127.0.0.1']];
  let asked = 0;
  const rebinding: Resolve = async () => answers[asked++] ?? [];
  // Nobody listens on the first address.
  const allow = ['127.0.0.2'];
  const fetch = fetcher({ resolve: rebinding, settings: { reach: 'public', allow } });
  await expect(fetch(`http://rebind.test:${port}/`)).rejects.toMatchObject(
    notFetched({ trouble: 'unreachable' }),
  );
  expect([asked, seen.length]).toEqual([1, 0]);
});

test('of several addresses only those that may be reached are tried', async () => {
  const { port, seen } = await serve((_request, response) => sendPng(response));
  const resolve: Resolve = async () => ['127.0.0.1', '127.0.0.3'];
  const fetch = fetcher({ resolve, settings: { reach: 'public', allow: ['127.0.0.3'] } });
  await expect(fetch(`http://two.test:${port}/`)).rejects.toMatchObject(
    notFetched({ trouble: 'unreachable' }),
  );
  expect(seen).toEqual([]);
});

test.each([301, 302, 303, 307, 308])('a %d is followed', async (status) => {
  const { port, seen } = await serve((request, response) => {
    if (request.url === '/cat.png') sendPng(response);
    else response.writeHead(status, { location: '../cat.png' }).end();
  });
  expect(await fetcher()(`http://pictures.test:${port}/one/two`)).toEqual(png);
  expect(seen.map(({ url }) => url)).toEqual(['/one/two', '/cat.png']);
  expect(seen[1]?.headers).not.toHaveProperty('referer');
});

test.each([
  ['http://127.0.0.1:{port}/', 'address'],
  ['http://[::ffff:127.0.0.1]:{port}/', 'address'],
  ['http://evil.test:{port}/', 'address'],
  ['//169.254.169.254/', 'address'],
  ['file:///etc/passwd', 'url'],
  ['http://user:secret@pictures.test:{port}/', 'url'],
  ['ftp://pictures.test/', 'url'],
] as const)('a redirect to %s is refused as if it had been asked for', async (to, trouble) => {
  const { port, seen } = await serve((request, response) => {
    const location = to.replace('{port}', String(port));
    if (request.url === '/start') response.writeHead(302, { location }).end();
    else sendPng(response);
  });
  await expect(fetcher()(`http://pictures.test:${port}/start`)).rejects.toMatchObject(
    notFetched({ trouble }),
  );
  expect(seen).toHaveLength(1);
});

test('redirects end after a few', async () => {
  const { port, seen } = await serve((request, response) => {
    response.writeHead(302, { location: `${request.url}x` }).end();
  });
  await expect(fetcher()(`http://pictures.test:${port}/`)).rejects.toMatchObject(
    notFetched({ trouble: 'redirects' }),
  );
  expect(seen.map(({ url }) => url)).toEqual(['/', '/x', '/xx', '/xxx']);
});

test('an endless body is cut off at the limit', async () => {
  let sent = 0;
  const { port } = await serve((_request, response) => {
    response.write(png);
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) sent += 64 * 1024;
    };
    response.on('drain', more);
    more();
  });
  await expect(fetcher()(`http://pictures.test:${port}/`, 1_000_000)).rejects.toMatchObject({
    fault: { code: 'picture_file_too_large', facts: { param: 'imageUrl', limit: 1_000_000 } },
  });
  expect(sent).toBeLessThan(100_000_000);
});

test('a body that says beforehand that it is too long is not read', async () => {
  const { port } = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 1001 }).write(png);
  });
  await expect(fetcher()(`http://pictures.test:${port}/`, 1000)).rejects.toMatchObject({
    fault: { code: 'picture_file_too_large' },
  });
});

test('exactly the limit is not too much', async () => {
  const { port } = await serve((_request, response) => sendPng(response));
  expect(await fetcher()(`http://pictures.test:${port}/`, png.length)).toEqual(png);
  await expect(fetcher()(`http://pictures.test:${port}/`, png.length - 1)).rejects.toMatchObject({
    fault: { code: 'picture_file_too_large' },
  });
});

test.each([
  ['HTML under a picture’s name', '<!doctype html><title>Hello</title>'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a few bytes', 'GIF'],
  ['nothing', ''],
])('%s is no picture, whatever its header says', async (_what, body) => {
  const { port } = await serve((_request, response) => {
    response.setHeader('content-type', 'image/png').end(body);
  });
  await expect(fetcher()(`http://pictures.test:${port}/cat.png`)).rejects.toMatchObject({
    fault: { code: 'not_a_picture', facts: { param: 'imageUrl' } },
  });
});

const HASTY = { ...DEFAULT_PATIENCE, connectMs: 5000, firstByteMs: 5000, stallMs: 5000 };

test.each([
  ['never answers', { ...HASTY, firstByteMs: 50 }, () => undefined],
  [
    'stops in the middle',
    { ...HASTY, stallMs: 50 },
    (response: ServerResponse) => response.write(png.subarray(0, 20)),
  ],
  [
    'drips',
    { ...HASTY, totalMs: 200 },
    (response: ServerResponse) => {
      response.write(png.subarray(0, 20));
      const drip = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(drip));
    },
  ],
] as const)('a server that %s is given up', async (_what, patience, answer) => {
  const { port } = await serve((_request, response) => void answer(response));
  await expect(fetcher({ patience })(`http://pictures.test:${port}/`)).rejects.toMatchObject(
    notFetched({ trouble: 'slow' }),
  );
});

test('so is a name that nobody resolves in time', async () => {
  const resolve: Resolve = () => new Promise(() => undefined);
  const patience = { ...HASTY, connectMs: 50 };
  await expect(fetcher({ resolve, patience })('http://pictures.test/')).rejects.toMatchObject(
    notFetched({ trouble: 'slow' }),
  );
});

test('when the client leaves, so does the server', async () => {
  const leaving = new AbortController();
  const { port } = await serve(() => leaving.abort());
  await expect(
    fetcher()(`http://pictures.test:${port}/`, 1000, leaving.signal),
  ).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  await expect(
    fetcher()(`http://pictures.test:${port}/`, 1000, leaving.signal),
  ).rejects.toMatchObject({ fault: { code: 'cancelled' } });
});

test('what a private host answered is not told, also where it may be asked', async () => {
  const { port } = await serve((_request, response) => response.writeHead(418).end('secret'));
  await expect(fetcher()(`http://pictures.test:${port}/`)).rejects.toMatchObject({
    fault: {
      code: 'picture_not_fetched',
      facts: expect.not.objectContaining({ status: 418 }) as unknown,
    },
  });
});

test.each([
  ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['sends endless headers', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`],
  [
    'switches protocols',
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
  ],
  ['breaks off', `HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n${'GIF89a'.repeat(3)}`],
])('a server that %s is as good as none', async (_what, words) => {
  const { port, server } = await serve(() => undefined);
  server.removeAllListeners('connection');
  server.on('connection', (socket) => void socket.on('error', () => undefined).end(words));
  await expect(fetcher()(`http://pictures.test:${port}/`)).rejects.toMatchObject(
    notFetched({ trouble: 'unreachable' }),
  );
});

test('an operator may have nothing fetched, or only from a list', async () => {
  const { port, seen } = await serve((_request, response) => sendPng(response));
  const off = fetcher({ settings: { reach: 'off', allow: ['pictures.test'] } });
  await expect(off(`http://pictures.test:${port}/`)).rejects.toMatchObject(
    notFetched({ trouble: 'off' }),
  );
  const resolve: Resolve = async (host) => [host === 'pictures.test' ? '127.0.0.1' : '1.1.1.1'];
  const listed = fetcher({ resolve, settings: { reach: 'listed', allow: ['pictures.test'] } });
  await expect(listed('http://example.com/')).rejects.toMatchObject(
    notFetched({ trouble: 'address' }),
  );
  expect(seen).toEqual([]);
  expect(await listed(`http://pictures.test:${port}/`)).toEqual(png);
});

async function reaches(entry: string, host: string): Promise<boolean> {
  const { port } = await serve((_request, response) => sendPng(response));
  const fetch = fetcher({ settings: { reach: 'public', allow: [entry] } });
  return fetch(`http://${host}:${port}/`).then(
    (bytes) => bytes.length === png.length,
    (error: unknown) => {
      expect(error).toMatchObject(notFetched({ trouble: 'address' }));
      return false;
    },
  );
}

test.each([
  ['pictures.test', 'pictures.test', true],
  ['pictures.test', 'PICTURES.TEST.', true],
  ['Pictures.Test', 'pictures.test', true],
  ['pictures.test', 'a.pictures.test', false],
  ['pictures.test', 'evilpictures.test', false],
  ['*.pictures.test', 'a.b.pictures.test', true],
  ['*.pictures.test', 'pictures.test', false],
  ['*.pictures.test', 'evilpictures.test', false],
  ['127.0.0.0/8', 'any.test', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.2', '127.0.0.1', false],
])('the entry %s and the host %s: %s', async (entry, host, allowed) => {
  expect(await reaches(entry, host)).toBe(allowed);
});
