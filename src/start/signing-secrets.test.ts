import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { loadSigningSecrets } from './signing-secrets.ts';

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

test('a secret is made once, for its owner alone, and read again later', async () => {
  const folder = await temporaryFolder();
  const [made, ...others] = await loadSigningSecrets(folder);
  expect(made?.length).toBe(32);
  expect(others).toEqual([]);
  expect(await modeOf(join(folder, 'signing-secrets'))).toBe(0o600);
  expect(await loadSigningSecrets(folder)).toEqual([made]);
});

test('two folders have two secrets', async () => {
  const [one] = await loadSigningSecrets(await temporaryFolder());
  const [other] = await loadSigningSecrets(await temporaryFolder());
  expect(one).not.toEqual(other);
});

test('a secret put on top signs, and the old one still counts', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'signing-secrets');
  const [old] = await loadSigningSecrets(folder);
  const fresh = Buffer.alloc(32, 7);
  await writeFile(path, `${fresh.toString('base64url')}\r\n${await readFile(path, 'utf8')}\n`);
  expect(await loadSigningSecrets(folder)).toEqual([fresh, old]);
});

test('a file that was left open to everybody is closed', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'signing-secrets');
  await loadSigningSecrets(folder);
  await chmod(path, 0o644);
  await loadSigningSecrets(folder);
  expect(await modeOf(path)).toBe(0o600);
});

test.each(['', '\n', 'tooshort\n', `${'a'.repeat(43)}\nbroken line\n`])(
  'a file of %j is refused and left as it is',
  async (text) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'signing-secrets');
    await writeFile(path, text);
    await expect(loadSigningSecrets(folder)).rejects.toMatchObject({
      problem: 'signing_secrets_unusable',
    });
    expect(await readFile(path, 'utf8')).toBe(text);
  },
);
