import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';

import { runGala, type Ended } from '../../support/gala-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

const gala = (...words: readonly string[]): Promise<Ended> =>
  runGala(words, { cwd: folder, env: { GALA_DATA: join(folder, 'data') } });

/** What a command printed as JSON. */
const told = async (...words: readonly string[]): Promise<unknown> =>
  JSON.parse((await gala(...words, '--json')).stdout);

const printed = async (...words: readonly string[]): Promise<string> =>
  (await gala(...words)).stdout.trim();

test('a team gets members with limits, and they get keys with limits', async () => {
  const team = await printed('teams', 'create', '--name', 'Acme', '--limited');
  const ada = await printed('members', 'add', team, '--name', 'Ada', '--role', 'admin');
  expect(ada).toMatch(/^user_[a-z\d]{25}$/);
  const bob = await printed('users', 'create', '--name', 'Bob');
  await gala('members', 'add', team, bob, '--limit-usd', '20');
  expect(await told('members', 'list', team)).toMatchObject([
    { user_id: 'user_default', role: 'admin' },
    { user_id: ada, name: 'Ada', role: 'admin', credit_limit: null },
    { user_id: bob, name: 'Bob', role: 'member', credit_limit: 40_000_000, used_credits: 0 },
  ]);

  const terms = ['--expires', '2100-01-31', '--budget-usd', '5', '--images-per-minute', '9'];
  const key = await told('keys', 'create', '--team', team, '--user', bob, ...terms);
  expect(key).toMatchObject({
    team_id: team,
    user_id: bob,
    expires_at: '2100-01-31T00:00:00.000Z',
    credits_per_month: 10_000_000,
    images_per_minute: 9,
    requests_per_minute: null,
  });
  const { id } = key as { readonly id: string };
  const change = ['--budget-usd', 'none', '--strictness', 'strict', '--expires', 'none'];
  const lenient = ['--compatibility', 'lenient'];
  expect(await told('keys', 'set', id, ...change, ...lenient)).toMatchObject({
    credits_per_month: null,
    strictness: 'strict',
    compatibility: 'lenient',
    expires_at: null,
    images_per_minute: 9,
  });
  expect((await gala('keys', 'list', '--team', team)).stdout).toContain(bob);
  expect((await gala('credits', 'show', team)).stdout).toMatch(/0\.000000 of 20\.000000 .*Bob$/m);

  expect((await gala('members', 'set', team, bob, '--limit-usd', 'none')).code).toBe(0);
  expect((await gala('members', 'remove', team, bob)).code).toBe(0);
  expect(await told('keys', 'list', '--team', team)).toMatchObject([
    { id, revoked_at: expect.any(String) as string },
  ]);
});

test('credits granted under a name are granted once', async () => {
  const team = await printed('teams', 'create', '--name', 'Acme', '--limited');
  const grant = (usd: string) => gala('credits', 'grant', team, usd, '--once', 'invoice-17');
  for (const _ of ['first', 'second']) expect((await grant('3')).code).toBe(0);
  expect(await told('credits', 'show', team)).toMatchObject({ balance: 6_000_000 });
  const refused = await grant('4');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('Something else was done under this name before.');
});

test.each([
  [['members', 'list', 'team_nobody'], 1, "There is no team with the id 'team_nobody'."],
  [['members', 'add', 'team_default'], 2, 'Name the user by an id, or a new one by --name.'],
  [['members', 'add', 'team_default', 'user_default'], 2, 'is a member of this team already'],
  [['members', 'add', 'team_default', 'user_nobody'], 1, 'There is no user'],
  [['members', 'remove', 'team_default', 'user_default'], 2, 'neither removed nor demoted'],
  [['members', 'set', 'team_default', 'user_default', '--role', 'boss'], 2, 'admin, member'],
  [['keys', 'create', '--user', 'user_nobody'], 1, 'There is no member'],
  [['keys', 'list', '--team', 'team_nobody'], 1, "There is no team with the id 'team_nobody'."],
  [['keys', 'set', 'key_nobody', '--json'], 2, 'Say what is to change, with a flag'],
  [['members', 'set', 'team_default', 'user_default'], 2, 'Say what is to change, with a flag'],
  [['keys', 'create', '--expires', '2000-01-01'], 2, 'Expected a time to come'],
  [['keys', 'create', '--budget-usd', '0'], 2, 'Expected dollars above 0'],
  [['keys', 'create', '--compatibility', 'some'], 2, 'Expected strict, lenient or none.'],
  [['keys', 'create', '--strictness', 'some'], 2, 'Expected off, low, standard, strict or none.'],
  [['keys', 'set', 'key_nobody', '--name', 'a'], 1, 'There is no key'],
  [['users', 'show', 'user_nobody'], 1, "There is no user with the id 'user_nobody'."],
])('gala %j fails with %i', async (words, code, message) => {
  await gala('keys', 'create');
  const ended = await gala(...words);
  expect(ended.stderr).toContain(message);
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
});
