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

test('teams are made, funded, limited and removed beside a running server', async () => {
  const server = await startServerProcess({ GALA_DATA: join(folder, 'data') });
  const team = (await gala('teams', 'create', '--name', 'marketing', '--limited')).stdout.trim();
  expect(team).toMatch(/^team_[a-z\d]{25}$/);
  const secret = (await gala('keys', 'create', '--team', team)).stdout.trim();
  const draw = async (): Promise<number> => {
    const reply = await fetch(`${server.origin}/v1/images/generations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ prompt: 'a red ball', size: '256x256' }),
    });
    return reply.status;
  };
  expect(await draw()).toBe(429);
  const granted = await gala('credits', 'grant', team, '0.02', '--note', 'a trial');
  expect(granted.stdout).toBe(`${team}: 0.02 USD; 0.02 USD available.\n`);
  expect([await draw(), await draw()]).toEqual([200, 429]);
  const ledger = await gala('credits', 'ledger', team, '--json');
  expect(JSON.parse(ledger.stdout)).toMatchObject([
    { kind: 'settle', credits: -32_000 },
    { kind: 'reserve' },
    { kind: 'grant', credits: 40_000, note: 'a trial' },
  ]);
  expect((await gala('credits', 'ledger', team)).stdout).toMatch(/grant +0\.020000 .*a trial\n$/);
  const taken = await gala('credits', 'take', team, '0.004', '--json');
  expect(JSON.parse(taken.stdout)).toMatchObject({ balance: 0, available: 0 });
  expect((await gala('credits', 'unlimit', team)).stdout).toContain('unlimited');
  expect((await gala('teams', 'rename', team, 'sales')).code).toBe(0);
  expect((await gala('teams', 'list')).stdout).toMatch(/unlimited +there +sales$/m);
  expect((await gala('teams', 'remove', team)).code).toBe(0);
  expect(await draw()).toBe(401);
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
});

test.each([
  [['credits', 'show', 'team_nobody'], 1, "There is no team with the id 'team_nobody'."],
  [['keys', 'create', '--team', 'team_nobody'], 1, "There is no team with the id 'team_nobody'."],
  [['teams', 'remove', 'team_default'], 2, 'The default team cannot be removed.'],
  [['credits', 'grant', 'team_default', '-5'], 2, ''],
  [['credits', 'grant', 'team_default', '0.0000001'], 2, 'Expected dollars above 0'],
  [['teams', 'create'], 2, '--name'],
])('gala %j fails with %i', async (words, code, message) => {
  await gala('keys', 'create');
  const ended = await gala(...words);
  expect(ended.stderr).toContain(message);
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
});
