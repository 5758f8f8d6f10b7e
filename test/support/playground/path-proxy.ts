import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

/**
 * A proxy with a server below a path of its own, which it takes away from what it passes on.
 * @param path such as `/gala`.
 * @returns its origin.
 */
export async function proxyBelow(path: string, server: { readonly origin: string }) {
  const proxy = createServer((asked, answer) => {
    const { url = '/', method, headers } = asked;
    if (!url.startsWith(`${path}/`)) {
      answer.writeHead(404).end('Something else is here.');
      return;
    }
    const passed = request(server.origin + url.slice(path.length), { method, headers });
    passed.on('response', (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}
