import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';

import { createHttpHarness, SECRETS, type HttpHarness } from '../../test/support/http-harness.ts';
import type { Submission } from '../generation/generation.ts';
import { fault } from '../kernel/errors.ts';
import { DEFAULT_LIMITS } from './dependencies.ts';

let harness: HttpHarness;
afterEach(async () => harness.app.close());

async function listen(): Promise<number> {
  await harness.app.listen({ port: 0, host: '127.0.0.1' });
  return (harness.app.server.address() as AddressInfo).port;
}

/** Sends bytes as they are and reads until the server hangs up. */
async function speak(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('latin1');
  let heard = '';
  socket.on('data', (text: string) => {
    heard += text;
  });
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return heard;
}

const get = (path: string) =>
  `GET ${path} HTTP/1.1\r\nhost: gala.test\r\nconnection: close\r\n\r\n`;

const generation = (body: string, more = '') =>
  `POST /v1/images/generations HTTP/1.1\r\nhost: gala.test\r\nauthorization: Bearer ${SECRETS.team}\r\n` +
  `content-type: application/json\r\n${more}content-length: ${body.length}\r\n\r\n${body}`;

/** Work that goes on until it is told to stop. */
function endlessWork() {
  const submissions: Submission[] = [];
  const run = (submission: Submission) =>
    new Promise<never>((_resolve, reject) => {
      submissions.push(submission);
      const leave = () => reject(fault('cancelled', {}));
      if (submission.signal.aborted) leave();
      submission.signal.addEventListener('abort', leave);
    });
  return { submissions, generation: { run } };
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await sleep(5);
};

test.each([
  '/images/x/../img_a.png?exp=4000000000&sig=a',
  '/images/../../../etc/passwd',
  '/images/..%2f..%2fetc%2fpasswd?exp=4000000000&sig=a',
  '/images//etc/passwd',
  '/images/%00',
])('%s leads nowhere', async (path) => {
  harness = createHttpHarness();
  const heard = await speak(await listen(), get(path));
  expect(heard).toMatch(/^HTTP\/1\.1 (403|404) /);
  expect(heard).toContain('"error": {');
});

test.each([
  ['nonsense', 'nonsense\r\n\r\n', 400],
  ['endless headers', `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ['two lengths', 'POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
])('%s gets an error in the usual form', async (_name, bytes, status) => {
  harness = createHttpHarness();
  const heard = await speak(await listen(), bytes);
  expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(JSON.parse(heard.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    error: { type: 'invalid_request_error', param: null, code: null },
  });
});

test('a client that leaves cancels its work', async () => {
  const work = endlessWork();
  harness = createHttpHarness({ generation: work.generation });
  const socket = connect(await listen(), '127.0.0.1');
  socket.write(generation('{"prompt": "a"}'));
  await until(() => work.submissions.length === 1);
  expect(work.submissions[0]?.signal.aborted).toBe(false);
  socket.destroy();
  await until(() => work.submissions.some(({ signal }) => signal.aborted));
});

test('a client that leaves while spaces are being sent cancels its work, too', async () => {
  const work = endlessWork();
  const limits = { ...DEFAULT_LIMITS, keepAliveAfterMs: 10, keepAliveEveryMs: 10 };
  harness = createHttpHarness({ generation: work.generation, limits });
  const socket = connect(await listen(), '127.0.0.1');
  socket.write(generation('{"prompt": "a"}'));
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  socket.destroy();
  await until(() => work.submissions.some(({ signal }) => signal.aborted));
});

test('a client that left while its key was checked has nothing drawn', async () => {
  const work = endlessWork();
  let checking = false;
  let proceed = () => {};
  const checked = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  harness = createHttpHarness({ generation: work.generation });
  harness.app.addHook('preHandler', async () => {
    checking = true;
    await checked;
  });
  const socket = connect(await listen(), '127.0.0.1');
  socket.write(generation('{"prompt": "a"}'));
  await until(() => checking);
  socket.destroy();
  await sleep(50);
  proceed();
  await until(() => work.submissions.length === 1);
  expect(work.submissions[0]?.signal.aborted).toBe(true);
});

test('an answered request leaves its signal alone', async () => {
  harness = createHttpHarness();
  const heard = await speak(await listen(), generation('{"prompt": "a"}', 'connection: close\r\n'));
  expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  await sleep(20);
  expect(harness.submissions[0]?.signal.aborted).toBe(false);
});

test('a closing server finishes what it began and sends away what comes after', async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = false;
  harness = createHttpHarness({
    generation: {
      run: async () => {
        begun = true;
        await finished;
        return { recordId: 'rec', createdAt: 0, engine: 'collage', images: [], credits: 0 };
      },
    },
  });
  const socket = connect(await listen(), '127.0.0.1');
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString();
  });
  // The server hangs up on the second request: how that reaches the client is the kernel's matter.
  socket.on('error', () => {});
  socket.write(generation('{"prompt": "a"}'));
  await until(() => begun);
  const closed = harness.app.close();
  // The second request is already on its way down the same connection.
  socket.write(generation('{"prompt": "b"}'));
  await sleep(20);
  finish();
  await closed;
  await until(() => heard.includes('shutting down'));
  expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(heard).toMatch(/HTTP\/1\.1 503 /);
  expect(heard).toMatch(/retry-after: 5\r\n/);
});

test('the log has who and what, but no key, no prompt and no signature', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line) => lines.push(line) });
  harness = createHttpHarness({ logger });
  const port = await listen();
  const secretPrompt = 'a very private cat';
  const heard = await speak(
    port,
    generation(JSON.stringify({ prompt: secretPrompt }), 'connection: close\r\n'),
  );
  const link = /"url": "http:\/\/gala\.test(\/images\/[^"]+)"/.exec(heard)?.[1] ?? '';
  expect(await speak(port, get(link))).toMatch(/^HTTP\/1\.1 200 /);
  await speak(port, generation('{"prompt": 3}', 'connection: close\r\n'));
  await until(() => lines.filter((line) => line.includes('"msg":"request"')).length === 3);
  const log = lines.join('');
  expect(log).toContain('"path":"/v1/images/generations"');
  expect(log).toContain('"key":"key_team"');
  expect(log).toContain(`"record":"${harness.records[0]?.id}"`);
  expect(log).toMatch(/"requestId":"req_[0-9a-f]{32}"/);
  expect(link).toContain('sig=');
  for (const secret of [SECRETS.team, secretPrompt, 'sig=', 'exp=']) {
    expect(log).not.toContain(secret);
  }
});

test('a body that was no JSON does not cost the client its connection', async () => {
  harness = createHttpHarness();
  const port = await listen();
  const heard = await speak(port, generation('{"prompt": ') + get('/healthz'));
  expect(heard).toMatch(/^HTTP\/1\.1 400 [\s\S]*could not parse[\s\S]*HTTP\/1\.1 200 OK/);
});
