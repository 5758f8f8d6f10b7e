import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';

import { runGala, startServerProcess, type Ended } from '../../support/gala-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

const gala = (...words: readonly string[]): Promise<Ended> =>
  runGala(words, { cwd: folder, env: { GALA_DATA: join(folder, 'data') } });

test('--version is that of the package', async () => {
  const { default: pack } = await import('../../../package.json', { with: { type: 'json' } });
  expect(await gala('--version')).toMatchObject({ code: 0, stdout: `${pack.version}\n` });
});

test('without a command it shows help and calls it wrong usage', async () => {
  const { code, stderr } = await gala();
  expect(code).toBe(2);
  expect(stderr).toContain('gala generate "a white siamese cat" --out cat.png');
});

test.each(['serve', 'generate', 'explain', 'keys', 'teams', 'credits', 'doctor'])(
  '%s --help has examples',
  async (command) => {
    const { code, stdout } = await gala(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ gala ${command}`));
  },
);

test('serve --help lists every variable', async () => {
  const { stdout } = await gala('serve', '--help');
  for (const name of ['HOST', 'PORT', 'DATA', 'PUBLIC_URL', 'TRUST_PROXY', 'API_KEY', 'CONFIG']) {
    expect(stdout).toContain(`GALA_${name} `);
  }
});

test.each([
  [['servee'], "unknown command 'servee'\n(Did you mean serve?)"],
  [['serve', '--prot', '1'], 'Did you mean --port?'],
  [['serve', '--port', '70000'], "--port is '70000'; expected a whole number from 0 to 65535."],
  [
    ['keys', 'create', '--scope', 'everything'],
    'Allowed choices are images, records, team, admin.',
  ],
  [['keys', 'revoke'], "missing required argument 'id'"],
  [['explain', ''], 'The prompt is empty.'],
])('gala %j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await gala(...words);
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('explain says what is understood and what cannot be drawn', async () => {
  const { code, stdout } = await gala('explain', 'a white siamese cat on a red sofa');
  expect(code).toBe(0);
  expect(stdout).toMatch(/white siamese cat: drawn as noto:cat/);
  expect(stdout).toMatch(/red sofa/);
  const { stdout: json } = await gala('explain', '--json', 'a white siamese cat');
  expect(JSON.parse(json)).toMatchObject({
    readable: true,
    things: [{ name: 'siamese cat', shown: 'drawn', art: 'noto:cat' }],
  });
});

test('keys are made, listed and revoked beside a running server', async () => {
  const env = { GALA_DATA: join(folder, 'data') };
  const server = await startServerProcess(env);
  const statusWith = async (secret: string): Promise<number> => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await fetch(`${server.origin}/v1/models`, { headers })).status;
  };
  const made = await gala('keys', 'create', '--name', 'my app', '--json');
  const key = JSON.parse(made.stdout) as { id: string; secret: string };
  expect(key).toMatchObject({ name: 'my app', scopes: ['images'], revoked_at: null });
  expect(await statusWith(key.secret)).toBe(200);

  const listed = await gala('keys', 'list', '--json');
  const keys = JSON.parse(listed.stdout) as { id: string; name: string }[];
  expect(keys.map(({ name }) => name)).toEqual(['first key', 'my app']);
  expect(listed.stdout).not.toContain(key.secret);

  expect((await gala('keys', 'revoke', key.id)).code).toBe(0);
  expect(await statusWith(key.secret)).toBe(401);
  expect((await gala('keys', 'list')).stdout).toMatch(/my app$/m);
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
});

test('the secret alone goes to standard output, so that a script can take it', async () => {
  const { stdout, stderr } = await gala('keys', 'create');
  expect(stdout).toMatch(/^sk-gala-[a-z\d]{32}\n$/);
  expect(stderr).toBe('');
});

test('looking for keys where there are none makes nothing', async () => {
  const nowhere = join(folder, 'mistyped');
  for (const words of [['list'], ['revoke', 'key_nobody']]) {
    const { code, stderr } = await gala('keys', ...words, '--data', nowhere);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `error: There is no Gala data in ${nowhere} yet.\n`,
    });
  }
  expect(existsSync(nowhere)).toBe(false);
});

test('revoking a key that is not there fails', async () => {
  await gala('keys', 'create');
  const { code, stderr } = await gala('keys', 'revoke', 'key_nobody');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "error: There is no key with the id 'key_nobody'.\n",
  });
});

const doctor = async (...words: readonly string[]) => {
  const { code, stdout, stderr } = await gala('doctor', '--json', ...words);
  const findings = JSON.parse(stdout) as { name: string; verdict: string; detail: string }[];
  const verdicts = Object.fromEntries(findings.map(({ name, verdict }) => [name, verdict]));
  return { code, stderr, verdicts, findings };
};

test('doctor finds a working machine working, a picture included', async () => {
  const { code, verdicts } = await doctor('--port', '0');
  // Devices are those of the machine.
  expect(Object.keys(verdicts).filter((name) => !name.startsWith('device '))).toEqual([
    'node',
    'sharp',
    'libsql',
    'data folder',
    'port',
    'drawings',
    'resvg, fonts',
    'engine collage',
    'bound models',
    'onnx runtime',
    'memory',
  ]);
  expect(Object.values(verdicts)).not.toContain('broken');
  expect(code).toBe(0);
});

test('doctor names what is broken and fails', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await writeFile(join(folder, 'file'), '');
  const words = ['--port', String(port), '--data', join(folder, 'file', 'data')];
  const { code, stderr, verdicts } = await doctor(...words);
  taken.close();
  expect(verdicts).toMatchObject({ port: 'broken', 'data folder': 'broken', node: 'ok' });
  expect(stderr).toBe('error: Broken: data folder, port.\n');
  expect(code).toBe(1);
});

test('a configuration that cannot be used is named whole, with exit code 2', async () => {
  const env = { GALA_DATA: folder, GALA_PORT: 'x', GALA_WORKERS: '0', GALA_API_KEY: 'hush' };
  const { code, stderr } = await runGala(['serve'], { env });
  expect(stderr).toBe(
    "error: GALA_PORT is 'x'; expected a whole number from 0 to 65535.\n" +
      'error: GALA_API_KEY is set to something unfit (hidden); expected 16 to 200 printable ASCII characters without spaces.\n' +
      "error: GALA_WORKERS is '0'; expected a whole number from 1 to 256.\n",
  );
  expect(code).toBe(2);
});
