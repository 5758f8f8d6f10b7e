import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';

import fastify, { type FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';

import type { JobQueue } from '../queue/queue.ts';
import { drainPhases } from './drain.ts';

/** Longer than a test may take: whoever waits for it fails. */
const FOR_EVER_MS = 600_000;

async function openApp() {
  const app = fastify();
  app.post('/echo', (request, reply) => reply.send(request.body));
  const phases = drainPhases(app, {} as JobQueue, FOR_EVER_MS);
  await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => app.close());
  return { app, close: phases[0]!.run };
}

async function dial(app: FastifyInstance): Promise<Socket> {
  const accepted = once(app.server, 'connection');
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await accepted;
  return socket;
}

const HEAD = 'POST /echo HTTP/1.1\r\nhost: gala.test\r\ncontent-type: application/json\r\n';

test('a connection over which nothing was ever said holds nobody up', async () => {
  const { app, close } = await openApp();
  const socket = await dial(app);
  const ended = once(socket, 'close');
  await close();
  await ended;
  expect(socket.destroyed).toBe(true);
});

test('a request whose beginning has come is served to its end', async () => {
  const { app, close } = await openApp();
  const socket = await dial(app);
  const asked = once(app.server, 'request');
  socket.write(`${HEAD}content-length: 13\r\n\r\n{"said":`);
  await asked;
  const closed = close();
  // Longer than it takes to look for connections that nobody uses.
  await new Promise((resolve) => setTimeout(resolve, 250));
  const answer = once(socket, 'data') as Promise<[Buffer]>;
  socket.write('true}');
  expect((await answer)[0].toString()).toMatch(/^HTTP\/1\.1 200 [^]*\{"said":true\}$/u);
  await closed;
});
