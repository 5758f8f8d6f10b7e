import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { onTestFinished } from 'vitest';

import type { Endpoint } from '../../src/endpoints/ask-endpoint.ts';

interface Seen {
  readonly request: IncomingMessage;
  readonly body: string;
}

type Answer = (response: ServerResponse) => void;

/** Starts endpoints that answer like this, keep what they were sent, and end with the test. */
export const pretendEndpoint =
  (path: string) =>
  async (
    answer: Answer,
    facts: Partial<Endpoint> = {},
  ): Promise<{ readonly place: Endpoint; readonly seen: Seen[] }> => {
    const seen: Seen[] = [];
    const server = createServer((request, response) => {
      const reply = async (): Promise<void> => {
        seen.push({ request, body: await text(request) });
        answer(response);
      };
      void reply();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}${path}`;
    return { place: { url, key: 'sk-1', model: 'm-1', timeoutMs: 2000, ...facts }, seen };
  };

/** What can go wrong with any endpoint. */
export const TROUBLES: readonly (readonly [string, Answer])[] = [
  ['it answers with 500', (response) => response.writeHead(500).end('{}')],
  ['it answers with 401', (response) => response.writeHead(401).end('{}')],
  ['it sends no JSON', (response) => response.end('<html>')],
  ['it sends us elsewhere', (response) => response.writeHead(302, { location: '/other' }).end()],
  ['it hangs up', (response) => response.destroy()],
  [
    'it hangs up halfway',
    (response) => {
      response.write('{"');
      setTimeout(() => response.destroy(), 10);
    },
  ],
  ['it never answers', () => undefined],
  ['it never comes to an end', (response) => response.write('{"')],
  ['it does not stop', (response) => response.end(' '.repeat(2 * 1024 * 1024) + '{}')],
];
