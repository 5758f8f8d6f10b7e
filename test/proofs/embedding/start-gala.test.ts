import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import OpenAI, { APIError } from 'openai';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import type { Gala, startGala as StartGala, StartGalaOptions } from '../../../src/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// What the package's own exports give to whoever imports it; typed by its sources.
const PACKAGE: string = 'gala-images';
const { startGala } = (await import(PACKAGE)) as { startGala: typeof StartGala };

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SMALL = { model: 'dall-e-2', prompt: 'a white cat', size: '256x256' } as const;

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

/** Runs a program of a user's, in a process of its own, with `TMPDIR` in the test's folder. */
async function program(text: string): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', text], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder, GALA_PORT: 'ignored', GALA_DATA: '/dev/null' },
    timeout: 30_000,
  });
  expect(stderr).toBe('');
  return stdout;
}

const started = async (options: StartGalaOptions = {}): Promise<Gala> => {
  const gala = await startGala({ workers: 1, ...options });
  onTestFinished(() => gala.close());
  return gala;
};

const clientOf = (gala: Gala): OpenAI =>
  new OpenAI({ baseURL: gala.baseURL, apiKey: gala.apiKey, maxRetries: 0 });

const draw = async (gala: Gala, prompt: string = SMALL.prompt): Promise<string> => {
  const { data } = await clientOf(gala).images.generate({
    ...SMALL,
    prompt,
    response_format: 'b64_json',
  });
  return data?.[0]?.b64_json ?? '';
};

test('a program starts it, draws, closes it, and then ends by itself', async () => {
  const output = await program(`
    import { startGala } from 'gala-images';
    const before = ['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name));
    const gala = await startGala();
    const response = await fetch(gala.baseURL + '/images/generations', {
      method: 'POST',
      headers: { authorization: 'Bearer ' + gala.apiKey, 'content-type': 'application/json' },
      body: JSON.stringify(${JSON.stringify(SMALL)}),
    });
    const after = ['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name));
    await gala.close();
    console.log(JSON.stringify({ status: response.status, before, after }));
  `);
  expect(JSON.parse(output)).toEqual({ status: 200, before: [0, 0], after: [0, 0] });
  expect(await readdir(folder), 'the temporary folder stayed').toEqual([]);
});

test('closing may come first, twice, or from the end of a block', async () => {
  const output = await program(`
    import { startGala } from 'gala-images';
    const gala = await startGala();
    await Promise.all([gala.close(), gala.close()]);
    const other = await startGala();
    await other[Symbol.asyncDispose]();
    const refused = await fetch(other.url + '/healthz').catch(() => 'refused');
    console.log(refused);
  `);
  expect(output).toBe('refused\n');
  expect(await readdir(folder)).toEqual([]);
});

test('deterministic: the same request draws the same picture, on every server', async () => {
  const [one, other] = await Promise.all([
    started({ deterministic: true }),
    started({ deterministic: true }),
  ]);
  expect(one.port).not.toBe(other.port);
  const first = await draw(one);
  expect(await draw(one)).toBe(first);
  expect(await draw(other)).toBe(first);
  expect(await draw(one, 'a black dog')).not.toBe(first);
});

test('otherwise the same request draws another picture each time', async () => {
  const gala = await started();
  expect(await draw(gala)).not.toBe(await draw(gala));
});

test.each([
  ['rate_limit', 429, 'rate_limit_exceeded'],
  ['overloaded', 429, null],
  ['server_error', 500, null],
  ['content_policy', 400, 'content_policy_violation'],
] as const)('forceNext(%j) is a %i for as many requests as asked', async (fault, status, code) => {
  const gala = await started({ deterministic: true });
  gala.forceNext(fault, 2);
  for (let i = 0; i < 2; i++) {
    const error = await draw(gala).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ status, code });
  }
  expect(await draw(gala)).not.toBe('');
});

test('a client that retries gets through a forced failure', async () => {
  const gala = await started();
  gala.forceNext('rate_limit');
  const patient = new OpenAI({ baseURL: gala.baseURL, apiKey: gala.apiKey });
  expect((await patient.images.generate(SMALL)).data).toHaveLength(1);
});

test('a data folder of one’s own stays, with its key', async () => {
  const dataFolder = join(folder, 'mine');
  const first = await startGala({ dataFolder });
  await first.close();
  expect(existsSync(join(dataFolder, 'gala.db'))).toBe(true);
  const second = await startGala({ dataFolder });
  onTestFinished(() => second.close());
  expect(second.apiKey).toBe(first.apiKey);
});

test('a key of one’s own is taken, others are not', async () => {
  const gala = await started({ apiKey: 'sk-test-0123456789' });
  expect(gala.apiKey).toBe('sk-test-0123456789');
  const statusWith = async (key: string): Promise<number> =>
    (await fetch(`${gala.baseURL}/models`, { headers: { authorization: `Bearer ${key}` } })).status;
  expect(await statusWith('sk-test-0123456789')).toBe(200);
  expect(await statusWith('sk-test-0123456780')).toBe(401);
});

test.each([
  [{ port: 70_000 }, "port is '70000'; expected a whole number from 0 to 65535."],
  [{ workers: 0 }, "workers is '0'; expected a whole number from 1 to 256."],
  [{ queue: 1.5 }, "queue is '1.5'; expected a whole number from 1 to 100000."],
  [{ apiKey: 'short' }, /^apiKey is set to something unfit \(hidden\)/],
])('startGala(%j) is refused and leaves nothing', async (options, message) => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await expect(startGala(options)).rejects.toThrow(message);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  expect(await readdir(folder)).toEqual([]);
});

test('a port that is taken is a StartUpError with a name', async () => {
  const gala = await started();
  await expect(startGala({ port: gala.port })).rejects.toMatchObject({
    name: 'StartUpError',
    problem: 'port_taken',
  });
});

/** Requests that were let in and have not ended. */
async function unfinished({ baseURL, apiKey }: Gala): Promise<readonly unknown[]> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const found = await Promise.all(
    ['queued', 'running'].map(async (state) => {
      const reply = await fetch(new URL(`/gala/v1/records?state=${state}`, baseURL), { headers });
      return ((await reply.json()) as { readonly data: readonly unknown[] }).data;
    }),
  );
  return found.flat();
}

test('work that runs while it closes is finished first', async () => {
  const gala = await startGala({ workers: 1 });
  // What is loaded with the first picture takes longer on a busy machine than there is to finish.
  await draw(gala);
  const drawing = clientOf(gala).images.generate({ ...SMALL, n: 10 });
  await vi.waitFor(async () => expect(await unfinished(gala)).toHaveLength(1), 20_000);
  const closing = gala.close();
  expect((await drawing).data).toHaveLength(10);
  await closing;
});
