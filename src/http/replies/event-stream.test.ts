import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import fastify from 'fastify';
import { expect, onTestFinished, test, vi } from 'vitest';

import { listen, type Heard } from '../../../test/support/server-events.ts';
import { openEventStream, type EventStream } from './event-stream.ts';
import { storedBase64 } from './stored-base64.ts';

const CHUNK = 64 * 1024;

/** Objects of zeros by the number of their chunks, and how many chunks of them were read. */
function countingStore(chunks: Readonly<Record<string, number>>) {
  const counted = { read: 0 };
  const infoOf = (key: string) => ({
    key,
    bytes: (chunks[key] ?? 0) * CHUNK,
    contentType: 'image/png',
    etag: '"1"',
    createdAt: 0,
  });
  return {
    counted,
    stat: async (key: string) => (key in chunks ? infoOf(key) : undefined),
    get: async (key: string) => {
      if (!(key in chunks)) return undefined;
      const body = Readable.from(
        (function* () {
          for (let i = 0; i < (chunks[key] ?? 0); i++) {
            counted.read += 1;
            yield Buffer.alloc(CHUNK);
          }
        })(),
      );
      return { info: infoOf(key), body };
    },
  };
}

/** A server whose one route hands its stream to `serve`, and ends it when that is done. */
async function serving(
  serve: (stream: EventStream) => Promise<void>,
  store = countingStore({}),
  keepAliveEveryMs = 60_000,
) {
  const app = fastify();
  const served = vi.fn<() => void>();
  app.get('/', async (_request, reply) => {
    const stream = openEventStream(reply.header('x-fact', 'known'), { store, keepAliveEveryMs });
    try {
      await serve(stream);
    } finally {
      served();
      stream.end();
    }
    return reply;
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, port, served };
}

async function heardFrom(url: string): Promise<readonly Heard[]> {
  const all: Heard[] = [];
  for await (const one of listen(await fetch(url))) all.push(one);
  return all;
}

test('the head is there before the first event', async () => {
  let go!: () => void;
  const gone = new Promise<void>((resolve) => (go = resolve));
  const { origin } = await serving(async (stream) => {
    await gone;
    await stream.send('late', { type: 'late' });
  });
  const response = await fetch(origin);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
    'x-fact': 'known',
  });
  go();
  const all: Heard[] = [];
  for await (const one of listen(response)) all.push(one);
  expect(all).toEqual([{ event: 'late', data: { type: 'late' } }]);
});

test('events come in the order in which they were sent, pictures and all', async () => {
  const store = countingStore({ 'a.png': 3, 'b.png': 1 });
  const { origin } = await serving(async (stream) => {
    await Promise.all([
      stream.send('one', { picture: storedBase64('a.png'), text: 'a\nb' }),
      stream.send('two', { picture: storedBase64('b.png') }),
      stream.send('three', {}),
    ]);
  }, store);
  const zeros = (chunks: number) => Buffer.alloc(chunks * CHUNK).toString('base64');
  expect(await heardFrom(origin)).toEqual([
    { event: 'one', data: { picture: zeros(3), text: 'a\nb' } },
    { event: 'two', data: { picture: zeros(1) } },
    { event: 'three', data: {} },
  ]);
});

test('a picture that is gone fails its event alone, before anything of it is written', async () => {
  const { origin } = await serving(async (stream) => {
    const gone = stream.send('gone', { picture: storedBase64('none.png') });
    const after = stream.send('after', {});
    await expect(gone).rejects.toMatchObject({ fault: { code: 'image_gone' } });
    await after;
  });
  expect(await heardFrom(origin)).toEqual([{ event: 'after', data: {} }]);
});

test('a stream that has nothing to say says so now and then', async () => {
  const { origin } = await serving(
    (stream) => sleep(60).then(() => stream.send('end', {})),
    undefined,
    10,
  );
  const all = await heardFrom(origin);
  expect(all.slice(0, -1)).toContainEqual({ comment: 'keep-alive' });
  expect(all.at(-1)).toEqual({ event: 'end', data: {} });
});

test('no more is read than the client takes, and nothing once it has left', async () => {
  const store = countingStore({ 'huge.png': 4000 });
  const { port, served } = await serving(
    (stream) => stream.send('picture', { picture: storedBase64('huge.png') }),
    store,
  );
  const client = connect(port, '127.0.0.1');
  client.pause();
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  // Until it stands still: what the buffers of both ends take differs between systems.
  let before = -1;
  await vi.waitFor(
    () => {
      const last = before;
      before = store.counted.read;
      expect([before > 0, before]).toEqual([true, last]);
    },
    { timeout: 20_000, interval: 200 },
  );
  expect(store.counted.read).toBeLessThan(1000);
  expect(served).not.toHaveBeenCalled();
  client.destroy();
  await vi.waitFor(() => expect(served).toHaveBeenCalled());
  expect(store.counted.read).toBeLessThan(1000);
});

test('what is sent after the client has left, or after the end, is dropped', async () => {
  let left!: () => void;
  const leaving = new Promise<void>((resolve) => (left = resolve));
  const { port, served } = await serving(async (stream) => {
    await leaving;
    await stream.send('nobody', { hears: 'this' });
    stream.end();
    await stream.send('nor', {});
  });
  const client = connect(port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(client, 'data');
  client.destroy();
  await once(client, 'close');
  left();
  await vi.waitFor(() => expect(served).toHaveBeenCalled());
});
