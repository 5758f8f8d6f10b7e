import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { runGala, startServerProcess, type Ended } from '../../support/gala-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

const gala = (...words: readonly string[]): Promise<Ended> =>
  runGala(words, { cwd: folder, env: { GALA_DATA: join(folder, 'data') } });

interface Shown {
  readonly id: string;
  readonly prompt: string;
}

test('records are listed, shown, exported and deleted beside a running server', async () => {
  const server = await startServerProcess({ GALA_DATA: join(folder, 'data') });
  onTestFinished(() => void server.child.kill());
  const secret = (await readFile(join(folder, 'data', 'first-key'), 'utf8')).trim();
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  const ids: string[] = [];
  for (const prompt of ['a red fox', '=1+1', 'a blue\tfox']) {
    const reply = await fetch(`${server.origin}/v1/images/generations`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ prompt, size: '256x256' }),
    });
    ids.push(reply.headers.get('x-gala-record') ?? '');
  }
  const [red = '', formula = '', blue = ''] = ids;

  const table = (await gala('records', 'list', '--prompt', 'FOX')).stdout.trimEnd().split('\n');
  expect(table).toHaveLength(3);
  expect(table[1]).toMatch(
    new RegExp(`^${blue} .* succeeded +dall-e-2 +1/1 +0\\.0160 +a blue fox$`),
  );
  const listed = await gala('records', 'list', '--oldest', '--after', red, '--json');
  expect((JSON.parse(listed.stdout) as Shown[]).map(({ id }) => id)).toEqual([formula, blue]);
  const shown = JSON.parse((await gala('records', 'show', red)).stdout) as Shown;
  expect(shown).toMatchObject({ id: red, prompt: 'a red fox', images: [{ index: 0 }] });

  const exported = await gala('records', 'export', '--format', 'csv', '--out', 'records.csv');
  expect(exported).toMatchObject({ code: 0, stdout: '' });
  expect(await readFile(join(folder, 'records.csv'), 'utf8')).toContain(",'=1+1,");
  expect((await stat(join(folder, 'records.csv'))).mode & 0o077).toBe(0);
  const lines = (await gala('records', 'export', '--since', '2020-01-01')).stdout
    .trim()
    .split('\n');
  expect(lines.map((line) => (JSON.parse(line) as Shown).id)).toEqual([blue, formula, red]);

  const counted = async (...which: readonly string[]): Promise<number> =>
    (JSON.parse((await gala('records', 'list', ...which, '--json')).stdout) as Shown[]).length;
  expect(await counted('--team', 'team_default', '--user', 'user_default')).toBe(3);
  expect(await counted('--team', 'team_other')).toBe(0);
  expect(await counted('--end-user', 'user_default')).toBe(0);

  expect((await gala('records', 'delete', red)).stdout).toBe('1 deleted.\n');
  const gone = await fetch(`${server.origin}/gala/v1/records/${red}`, { headers });
  expect(gone.status).toBe(404);
  const rest = await gala('records', 'delete', '--all', '--json');
  expect(JSON.parse(rest.stdout)).toEqual({ deleted: 2, under_way: 0 });
  const objects = await readdir(join(folder, 'data', 'objects'), { recursive: true });
  expect(objects.filter((name) => name.endsWith('.png'))).toEqual([]);
});

test('what nobody meant is not deleted, and what is wrong is named', async () => {
  await gala('keys', 'create');
  const wrong: readonly (readonly [readonly string[], number, string])[] = [
    [['delete'], 2, 'Say which records'],
    [['delete', 'rec_1', '--all'], 2, 'Say which records'],
    [['delete', '--until', 'tomorrow'], 2, "'until' must be a time"],
    [['delete', 'rec_1'], 1, "no record with the id 'rec_1'"],
    [['show', 'rec_1'], 1, "no record with the id 'rec_1'"],
    [['list', '--state', 'lost'], 2, "'state' must be"],
    [['list', '--limit', '0'], 2, "'limit' must be at least 1"],
    [['export', '--format', 'xml'], 2, 'ndjson, csv'],
  ];
  for (const [words, code, message] of wrong) {
    const ended = await gala('records', ...words);
    expect([words, ended.code]).toEqual([words, code]);
    expect(ended.stderr).toContain(message);
  }
  const elsewhere = await gala('records', 'list', '--data', join(folder, 'nowhere'));
  expect(elsewhere).toMatchObject({ code: 1, stdout: '' });
});
