import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ImageApiError, ServerUnreachableError } from './client-errors.ts';
import { createImageClient, type ImageClient } from './image-client.ts';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Received {
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

let server: Server;
let received: Received[];
let replies: Reply[];
let origin: string;

const client = (baseURL = origin): ImageClient => createImageClient({ baseURL, apiKey: 'sk-test' });

const PICTURE: Reply = { body: { created: 1, data: [{ b64_json: 'UE5H' }] } };
const SOURCE = Buffer.from([1, 2, 3, 250]);

beforeEach(async () => {
  received = [];
  replies = [];
  server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      received.push({ url: request.url, headers: request.headers, bytes: await buffer(request) });
      const { status = 200, headers = {}, body } = replies.shift() ?? PICTURE;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    answer().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** The form that a server reads out of what was sent. */
const formOf = ({ headers, bytes }: Received): Promise<FormData> =>
  new Response(new Uint8Array(bytes), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

test('a generation is JSON with the fields that were given and no others', async () => {
  await client().generate({ prompt: 'a cat', count: 2, size: '256x256', seed: 0 });
  await client().generate({ prompt: 'a cat' });
  expect(received[0]).toMatchObject({
    url: '/v1/images/generations',
    headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
  });
  const bodies = received.map(({ bytes }) => JSON.parse(bytes.toString()) as unknown);
  const always = { model: 'dall-e-2', prompt: 'a cat', response_format: 'b64_json' };
  expect(bodies).toEqual([{ ...always, n: 2, size: '256x256', seed: 0 }, always]);
});

test('an edit is a form with both pictures declared as PNG', async () => {
  await client().edit({ prompt: 'ein Hündchen', image: SOURCE, mask: SOURCE, count: 3 });
  expect(received[0]?.url).toBe('/v1/images/edits');
  const form = await formOf(received[0]!);
  expect([form.get('prompt'), form.get('n'), form.get('seed')]).toEqual([
    'ein Hündchen',
    '3',
    null,
  ]);
  for (const name of ['image', 'mask']) {
    const file = form.get(name) as File;
    expect(file.type).toBe('image/png');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(SOURCE);
  }
});

test('a variation has no prompt and no mask', async () => {
  await client().vary({ image: SOURCE });
  expect(received[0]?.url).toBe('/v1/images/variations');
  const form = await formOf(received[0]!);
  expect([...form.keys()].sort()).toEqual(['image', 'model', 'response_format']);
});

test('pictures come back as bytes with their seeds', async () => {
  replies = [
    {
      headers: { 'x-gala-seed': '7,8', 'x-gala-record': 'rec_1' },
      body: { created: 1, data: [{ b64_json: 'UE5H' }, { b64_json: 'QUJD' }] },
    },
  ];
  expect(await client().vary({ image: SOURCE, count: 2 })).toEqual({
    pictures: [
      { png: Buffer.from('PNG'), seed: 7 },
      { png: Buffer.from('ABC'), seed: 8 },
    ],
    recordId: 'rec_1',
  });
});

test('the base URL may end with /v1, with a slash, or lie below a path', async () => {
  for (const end of ['', '/', '/v1', '/v1/', '/gala/v1', '/gala']) {
    await client(origin + end).generate({ prompt: 'a' });
  }
  const plain = '/v1/images/generations';
  const below = `/gala${plain}`;
  expect(received.map(({ url }) => url)).toEqual([plain, plain, plain, plain, below, below]);
  expect(() => client('ftp://127.0.0.1')).toThrow(TypeError);
});

test('an error carries what the server said', async () => {
  const error = { message: 'Nein.', type: 'invalid_request_error', param: 'n', code: 'no' };
  replies = [{ status: 400, headers: { 'x-request-id': 'req_1' }, body: { error } }];
  const failure = await failureOf(client().generate({ prompt: 'a' }));
  expect(failure).toBeInstanceOf(ImageApiError);
  expect(failure).toMatchObject({ ...error, status: 400, requestId: 'req_1' });
});

test('an error of something that is no such server says its status', async () => {
  replies = [{ status: 502, body: '<html>' }, { body: 'hello' }];
  expect(await failureOf(client().generate({ prompt: 'a' }))).toMatchObject({
    message: 'The server answered with status 502.',
    code: null,
  });
  expect(await failureOf(client().generate({ prompt: 'a' }))).toMatchObject({
    message: 'The server answered, but with no pictures.',
  });
});

const busy = (headers: Record<string, string> = {}): Reply => ({
  status: 429,
  headers: { 'retry-after': '0', ...headers },
  body: { error: { message: 'busy' } },
});

test('a busy server is asked again, twice at most and only when it wants to be', async () => {
  replies = [busy(), busy(), PICTURE];
  expect((await client().generate({ prompt: 'a' })).pictures).toHaveLength(1);
  for (const [turnedAway, requests] of [
    [[busy(), busy(), busy()], 3],
    [[busy({ 'x-should-retry': 'false' })], 1],
    [[busy({ 'retry-after': '3600' })], 1],
    [[{ status: 500, body: {} }], 1],
  ] as const) {
    received = [];
    replies = [...turnedAway];
    expect(await failureOf(client().edit({ prompt: 'a', image: SOURCE }))).toMatchObject({
      name: 'ImageApiError',
    });
    expect(received).toHaveLength(requests);
  }
});

test('a server that is not there is told by the reason', async () => {
  const gone = origin;
  server.close();
  server.closeAllConnections();
  const failure = await failureOf(client(gone).generate({ prompt: 'a' }));
  expect(failure).toBeInstanceOf(ServerUnreachableError);
  expect(String(failure)).toContain(`No answer from ${gone} (ECONNREFUSED).`);
});

test('a signal ends the waiting', async () => {
  replies = [busy({ 'retry-after': '30' })];
  const controller = new AbortController();
  const call = failureOf(client().generate({ prompt: 'a', signal: controller.signal }));
  await new Promise((resolve) => server.once('request', resolve));
  controller.abort();
  expect(await call).toMatchObject({ name: 'AbortError' });
});
