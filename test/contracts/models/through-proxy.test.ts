import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

import { askHub } from '../../../src/diffusion/models/hub/ask-hub.ts';
import { proxyRule } from '../../../src/diffusion/models/hub/proxies.ts';
import { hubAt } from '../../support/hub/pull-from.ts';

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

test('a hub with https is reached through the proxy, which sees its name and no token', async () => {
  const asked: { target: string | undefined; headers: NodeJS.Dict<string | string[]> }[] = [];
  const bytesThrough: Buffer[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url, headers }, socket) => {
    asked.push({ target: url, headers });
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.on('data', (chunk: Buffer) => {
      bytesThrough.push(chunk);
      socket.destroy();
    });
    socket.on('error', () => {});
  });
  const port = await listening(proxy);
  const proxyFor = proxyRule({ proxy: `http://ada:s%20cret@127.0.0.1:${port}`, except: [] });
  const hub = hubAt('https://hub.example', { token: 'hf_secret', proxyFor });
  await expect(
    askHub(hub, 'https://hub.example/api', { signal: new AbortController().signal }),
  ).rejects.toMatchObject({ code: 'unreachable' });
  expect(asked).toMatchObject([
    {
      target: 'hub.example:443',
      headers: { 'proxy-authorization': `Basic ${Buffer.from('ada:s cret').toString('base64')}` },
    },
  ]);
  // 22 is a TLS handshake: what follows is encrypted for the hub.
  expect(bytesThrough[0]?.[0]).toBe(22);
  expect(JSON.stringify(asked)).not.toContain('hf_secret');
});

test('a proxy that refuses is named', async () => {
  const proxy = createServer();
  proxy.on('connect', (_, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  const port = await listening(proxy);
  const hub = hubAt('https://hub.example', {
    proxyFor: proxyRule({ proxy: `http://127.0.0.1:${port}`, except: [] }),
  });
  await expect(
    askHub(hub, 'https://hub.example/api', { signal: new AbortController().signal }),
  ).rejects.toThrow(/the proxy 127\.0\.0\.1:\d+ answered with 407/);
});

test('a connection that is stopped is let go of', async () => {
  const silent = createServer(() => {});
  const port = await listening(silent);
  const stop = new AbortController();
  const hub = hubAt(`http://127.0.0.1:${port}`, {
    patience: { ...hubAt('http://x').patience, silenceMs: 60_000 },
  });
  const asking = askHub(hub, `http://127.0.0.1:${port}/`, { signal: stop.signal });
  const probe = connect(port, '127.0.0.1');
  probe.on('connect', () => {
    stop.abort();
    probe.destroy();
  });
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
});
