import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

import {
  runGala,
  startServerProcess,
  type Ended,
  type ServerProcess,
} from '../../support/gala-process.ts';
import { fill, mount } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);

let data: string;

beforeEach(async () => {
  data = join(await temporaryFolder(), 'it’s here');
});

const start = async (env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  const server = await startServerProcess({ GALA_DATA: data, ...env });
  onTestFinished(() => void server.child.kill('SIGKILL'));
  return server;
};

const stop = (server: ServerProcess): Promise<Ended> => {
  server.child.kill('SIGTERM');
  return server.ended;
};

const serve = (env: Readonly<Record<string, string>>, ...words: string[]): Promise<Ended> =>
  runGala(['serve', '--port', '0', ...words], { env });

/** The command that the server says to try. */
const commandToTry = (server: ServerProcess): string =>
  /^curl [^]*?(?=\n\n)/m.exec(server.stdout())?.[0] ?? '';

const modeOf = async (file: string): Promise<string> =>
  ((await stat(join(data, file))).mode & 0o777).toString(8);

test('the line it prints works as it is, on the first start and on later ones', async () => {
  for (let starts = 0; starts < 2; starts++) {
    const server = await start();
    const { stdout } = await run('bash', ['-c', `${commandToTry(server)} --silent`]);
    const { data: pictures } = JSON.parse(stdout) as { data: [{ url: string }] };
    const picture = await fetch(pictures[0].url);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    expect((await stop(server)).code).toBe(0);
  }
});

test('it says what it is, where it is, and where the key is, but not to a log the key itself', async () => {
  const server = await start();
  const { stdout, stderr } = await stop(server);
  const key = (await readFile(join(data, 'first-key'), 'utf8')).trim();
  expect(key).toMatch(/^sk-gala-/);
  expect(stdout).toContain(`Base URL    ${server.origin}/v1\n`);
  expect(stdout).toContain(`API key     kept in ${join(data, 'first-key')}\n`);
  expect(stdout).toContain('not a neural network');
  expect(stdout + stderr).not.toContain(key);
});

test('secrets, and all else in a folder that was open to everybody, are its owner’s alone', async () => {
  await mkdir(data, { mode: 0o755 });
  await stop(await start());
  expect(await modeOf('first-key')).toBe('600');
  expect(await modeOf('signing-secrets')).toBe('600');
  expect(await modeOf('gala.db')).toBe('600');
});

test('GALA_API_KEY is the first key, and no other is made', async () => {
  const server = await start({ GALA_API_KEY: 'an-unattended-key' });
  const headers = { authorization: 'Bearer an-unattended-key' };
  expect((await fetch(`${server.origin}/v1/models`, { headers })).status).toBe(200);
  expect(commandToTry(server)).toContain('Bearer $GALA_API_KEY');
  const { stdout, stderr } = await stop(server);
  expect(stdout + stderr).not.toContain('an-unattended-key');
  expect(await readdir(data)).not.toContain('first-key');
});

test('links outlive a restart', async () => {
  const first = await start();
  const { stdout } = await run('bash', ['-c', `${commandToTry(first)} --silent`]);
  const link = (JSON.parse(stdout) as { data: [{ url: string }] }).data[0].url;
  await stop(first);
  const second = await start();
  const { pathname, search } = new URL(link);
  expect((await fetch(second.origin + pathname + search)).status).toBe(200);
  await stop(second);
});

test('a second server on the same data folder is refused; the first goes on', async () => {
  const server = await start();
  const { code, stdout, stderr } = await serve({ GALA_DATA: data });
  expect(stderr).toMatch(/^error: Another Gala server \(process \d+ on .*\) uses the data folder /);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  await stop(server);
});

test('the folder is free again at once when a server was killed', async () => {
  const killed = await start();
  killed.child.kill('SIGKILL');
  await killed.ended;
  const server = await start();
  expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  await stop(server);
});

test('a port that is taken is named', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const { code, stdout, stderr } = await runGala(['serve', '--port', String(port)], {
    env: { GALA_DATA: data },
  });
  taken.close();
  expect(stderr).toBe(
    `error: Port ${port} on 127.0.0.1 is taken by another program. Choose another one with --port or GALA_PORT.\n`,
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('an address of another machine is named', async () => {
  const { code, stderr } = await serve({ GALA_DATA: data }, '--host', '203.0.113.7');
  expect(stderr).toContain('error: 203.0.113.7 is no address of this machine.');
  expect(code).toBe(1);
});

test('a data folder that cannot be made is named', async () => {
  await writeFile(data, 'a file');
  const { code, stdout, stderr } = await serve({ GALA_DATA: join(data, 'below') });
  expect(stderr).toMatch(/^error: Gala cannot write to its data folder .*below \(ENOTDIR\)\./);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

/** The data folder as a file system of its own; says so when this machine cannot give one. */
const mounted = async (...options: readonly string[]): Promise<string | undefined> => {
  await mkdir(data);
  return (await mount(data, ...options)) ? data : undefined;
};

test('a read-only data folder is named', async ({ skip }) => {
  const folder =
    (await mounted('-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs')) ?? skip('mounting needs root');
  const { code, stderr } = await serve({ GALA_DATA: folder });
  expect(stderr).toMatch(/^error: Gala cannot write to its data folder .* \(EROFS\)\./);
  expect(code).toBe(1);
});

test('a full disk is named at the start', async ({ skip }) => {
  const folder =
    (await mounted('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs')) ?? skip('mounting needs root');
  await fill(folder);
  const { code, stderr } = await serve({ GALA_DATA: folder });
  expect(stderr).toMatch(/^error: The disk of the data folder .* is full \(ENOSPC\)\./);
  expect(code).toBe(1);
});

test('a data folder that is a link to nowhere is named', async () => {
  await symlink(`${data}-away`, data);
  const { code, stdout, stderr } = await serve({ GALA_DATA: data });
  expect(stderr).toMatch(/^error: .* is a link that leads nowhere\. /);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test.runIf(existsSync('/proc/self'))('keys can be made nowhere but in a folder', async () => {
  const { code, stderr } = await runGala(['keys', 'create', '--name', 'laptop'], {
    env: { GALA_DATA: '/proc/gala/data' },
  });
  expect(stderr).toMatch(
    /^error: Gala cannot write to its data folder \/proc\/gala\/data \(ENOENT\)/,
  );
  expect(code).toBe(1);
});

test('what the command line makes is its owner’s alone, too, and one file', async () => {
  await mkdir(data, { mode: 0o755 });
  const { code } = await runGala(['keys', 'create', '--name', 'laptop'], {
    env: { GALA_DATA: data },
  });
  expect(code).toBe(0);
  expect(await readdir(data)).toEqual(['gala.db']);
  expect(await modeOf('gala.db')).toBe('600');
});

test('signing secrets that were spoilt are named rather than replaced', async () => {
  await mkdir(data);
  await writeFile(join(data, 'signing-secrets'), 'short\n');
  const { code, stderr } = await serve({ GALA_DATA: data });
  expect(stderr).toContain(`error: The file ${join(data, 'signing-secrets')} must hold one secret`);
  expect(code).toBe(1);
  expect(await readFile(join(data, 'signing-secrets'), 'utf8')).toBe('short\n');
});
