import { once } from 'node:events';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { runGala, startServerProcess, type Ended } from '../../support/gala-process.ts';
import { playgroundBrowser } from '../../support/playground-browser.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const tokenIn = (url: string): string => url.trim().split('#token=')[1] ?? '';

test('gala link signs in to the server that runs on the data folder, wherever it listens', async () => {
  const data = join(await temporaryFolder(), 'data');
  const gala = (words: readonly string[], env = {}): Promise<Ended> =>
    runGala(words, { env: { GALA_DATA: data, ...env } });

  const before = await gala(['link']);
  expect(before).toMatchObject({ code: 1, stdout: '' });
  expect(before.stderr).toBe(`error: There is no Gala data in ${data} yet.\n`);

  const server = await startServerProcess({ GALA_DATA: data });
  onTestFinished(() => void server.child.kill());
  // What a pipe gets names the address, and nothing that opens it.
  expect(server.stdout()).toContain(`  Playground  ${server.origin}/\n`);
  expect(server.stdout()).not.toContain('token');

  const link = await gala(['link']);
  expect(link).toMatchObject({ code: 0, stderr: '' });
  expect(link.stdout).toMatch(new RegExp(`^${server.origin}/#token=[\\w-]{43}\n$`));
  const browser = playgroundBrowser(server.origin);
  expect((await browser.signIn({ token: tokenIn(link.stdout) })).status).toBe(200);
  expect((await browser.session()).key?.name).toBe('first key');
  expect((await browser.signIn({ token: tokenIn(link.stdout) })).status).toBe(401);

  const { stdout: made } = await gala(['keys', 'create', '--name', 'guest', '--json']);
  const { id } = JSON.parse(made) as { readonly id: string };
  const named = await gala(['link', '--key', id, '--url', 'https://pictures.example/', '--json']);
  const { url, key_id } = JSON.parse(named.stdout) as Record<string, string>;
  expect(key_id).toBe(id);
  expect(url).toMatch(/^https:\/\/pictures\.example\/#token=/);
  const guest = playgroundBrowser(server.origin);
  await guest.signIn({ token: tokenIn(url ?? '') });
  expect((await guest.session()).key).toMatchObject({ id, name: 'guest', scopes: ['images'] });

  const known = await gala(['link'], { GALA_PUBLIC_URL: 'https://pictures.example/gala' });
  expect(known.stdout).toMatch(/^https:\/\/pictures\.example\/gala\/#token=/);

  await gala(['keys', 'revoke', id]);
  for (const [words, code, told] of [
    [['--key', id], 1, `error: ${id} was revoked or has expired.\n`],
    [['--key', 'key_none'], 1, "error: There is no key with the id 'key_none'.\n"],
    [
      ['--url', 'ftp://a'],
      2,
      "error: --url is 'ftp://a'; expected a URL such as http://127.0.0.1:1904.\n",
    ],
  ] as const) {
    expect(await gala(['link', ...words])).toMatchObject({ code, stdout: '', stderr: told });
  }
  const { pid } = server.child;
  server.child.kill('SIGKILL');
  await once(server.child, 'close');
  const orphan = await gala(['link', '--json'], { GALA_PORT: '4711' });
  expect(JSON.parse(orphan.stdout)).toMatchObject({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4711\/#token=/) as string,
    running: false,
  });
  expect(orphan.stderr).toBe(
    `No server runs on this data folder now: the last one, process ${pid}, was killed. Start it with gala serve before you open the link.\n`,
  );

  const off = await gala(['link'], { GALA_PLAYGROUND: 'off' });
  expect(off.stderr).toBe('error: There is no playground: GALA_PLAYGROUND is off.\n');
});
