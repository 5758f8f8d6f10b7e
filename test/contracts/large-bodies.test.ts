import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const MB = 1024 * 1024;

/** Sends all of a body before it listens, as most clients do; what comes back. */
async function sendAll(
  { origin, key }: WholeServer,
  path: string,
  headers: readonly string[],
  body: readonly Buffer[],
): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = [`POST ${path} HTTP/1.1`, `Host: ${hostname}`, `Authorization: Bearer ${key}`];
  socket.write([...head, ...headers, '', ''].join('\r\n'));
  for (const piece of body) {
    if (!socket.write(piece)) await once(socket, 'drain');
  }
  return text(socket);
}

const pieces = (total: number): Buffer[] =>
  Array.from({ length: total / MB }, () => Buffer.alloc(MB, 'a'));

test.each([
  ['/v1/responses', 80],
  ['/v1/images/edits', 80],
  ['/v1/images/generations', 20],
])('who sends too much to %s hears so, and not that the line broke', async (path, megabytes) => {
  const server = await openWholeServer();
  const body = [Buffer.from('{"prompt":"'), ...pieces(megabytes * MB), Buffer.from('"}')];
  const length = body.reduce((sum, piece) => sum + piece.length, 0);
  const json = 'Content-Type: application/json';
  expect(await sendAll(server, path, [json, `Content-Length: ${length}`], body)).toMatch(
    /^HTTP\/1\.1 413 /u,
  );
  const chunks = body.flatMap((piece) => [
    Buffer.from(`${piece.length.toString(16)}\r\n`),
    piece,
    Buffer.from('\r\n'),
  ]);
  const chunked = [json, 'Transfer-Encoding: chunked'];
  const end = Buffer.from('0\r\n\r\n');
  expect(await sendAll(server, path, chunked, [...chunks, end])).toMatch(/^HTTP\/1\.1 413 /u);
  expect(await server.objects('kept')).toEqual([]);
});
