import { readdir, readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { startServerProcess, type ServerProcess } from '../../support/gala-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let data: string;

beforeEach(async () => {
  data = await temporaryFolder();
});

const start = async (env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  const server = await startServerProcess({ GALA_DATA: data, GALA_WORKERS: '1', ...env });
  onTestFinished(() => void server.child.kill('SIGKILL'));
  return server;
};

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** Asks for ten pictures, over a connection that would stay open. */
async function askForTen(server: ServerProcess, agent: Agent, prompt: string): Promise<Answer> {
  const key = (await readFile(join(data, 'first-key'), 'utf8')).trim();
  return new Promise((resolve, reject) => {
    const asking = request(`${server.origin}/v1/images/generations`, {
      agent,
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asking.end(JSON.stringify({ model: 'dall-e-2', prompt, n: 10, size: '1024x1024' }));
  });
}

/** Waits until the server has begun to draw. */
async function drawing(server: ServerProcess): Promise<void> {
  const key = (await readFile(join(data, 'first-key'), 'utf8')).trim();
  const headers = { authorization: `Bearer ${key}` };
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(`${server.origin}/gala/v1/records?state=running`, { headers });
    if (((await response.json()) as { data: unknown[] }).data.length > 0) return;
    await sleep(20);
  }
  throw new Error('nothing is being drawn');
}

const keepAlive = (): Agent => {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  return agent;
};

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets running requests finish, then ends with 0',
  async (signal) => {
    const server = await start({ GALA_DRAIN_SECONDS: '60' });
    const asking = askForTen(server, keepAlive(), 'a white cat');
    await drawing(server);
    server.child.kill(signal);
    await sleep(200);
    await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow('fetch failed');
    const { status, body } = await asking;
    expect(status).toBe(200);
    expect((JSON.parse(body) as { data: unknown[] }).data).toHaveLength(10);
    const answeredAt = performance.now();
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain('did not stop cleanly');
    expect(performance.now() - answeredAt, 'an open connection held it').toBeLessThan(3000);
  },
);

test('work that does not end within the time is stopped and told so, and leaves nothing', async () => {
  const server = await start({ GALA_DRAIN_SECONDS: '0' });
  const asking = askForTen(server, keepAlive(), 'a white cat');
  await drawing(server);
  server.child.kill('SIGTERM');
  const { status, body } = await asking;
  expect(status).toBe(503);
  expect(JSON.parse(body)).toMatchObject({ error: { type: 'server_error' } });
  expect((await server.ended).code).toBe(0);
  const files = await readdir(data, { recursive: true });
  expect(files.filter((file) => file.endsWith('.png'))).toEqual([]);
});

test('a second signal ends it on the spot', async () => {
  const server = await start({ GALA_DRAIN_SECONDS: '60' });
  const asking = askForTen(server, keepAlive(), 'a white cat').catch((error: unknown) => error);
  await drawing(server);
  server.child.kill('SIGINT');
  await sleep(800);
  server.child.kill('SIGINT');
  expect((await server.ended).code).toBe(130);
  expect(await asking).toBeInstanceOf(Error);
});

test('the same Ctrl-C heard twice, as npm passes it on, is one', async () => {
  const server = await start({ GALA_DRAIN_SECONDS: '60' });
  const asking = askForTen(server, keepAlive(), 'a white cat');
  await drawing(server);
  server.child.kill('SIGINT');
  await sleep(20);
  server.child.kill('SIGINT');
  expect((await asking).status).toBe(200);
  expect((await server.ended).code).toBe(0);
});
