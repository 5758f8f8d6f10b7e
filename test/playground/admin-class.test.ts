import { expect, test } from 'vitest';

import type { KeyList } from '../../src/wire/gala/key-response.ts';
import type { MemberList } from '../../src/wire/gala/member-response.ts';
import { expectNoSeriousAxeViolations } from '../support/playground/axe.ts';
import { downloadBy } from '../support/playground/download.ts';
import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

const DOLLAR = 2_000_000;

const openTeam = (team: string, options: Parameters<typeof openPlayground>[0] = {}) =>
  openPlayground({ view: 'admin', given: { tab: 'teams', team }, ...options });

const membersOf = async (team: string): Promise<MemberList['data']> =>
  (await server.ask<MemberList>(`/gala/v1/teams/${team}/members?sort=name`)).data;

const keysOf = (team: string): Promise<KeyList> =>
  server.ask<KeyList>(`/gala/v1/keys?team_id=${team}&state=there`);

/** Members without a page. */
async function fill(team: string, names: readonly string[], limit: number | null): Promise<void> {
  for (const name of names) {
    const json = { name, credit_limit: limit };
    await server.ask(`/gala/v1/teams/${team}/members`, { json });
  }
}

test('a whole class is taken in at once, each with a limit and a key that draws', async () => {
  const { id: team } = await server.makeTeam(DOLLAR);
  const page = await openTeam(team);
  const names = Array.from({ length: 30 }, (_, index) => `Pupil ${index + 1}`);
  await page.getByRole('button', { name: 'Add people' }).click();
  const dialog = page.getByRole('dialog');
  // Whoever has a mouse may type at once.
  await dialog.locator('textarea:focus').waitFor();
  await dialog.getByLabel('Names').fill(`${names.join('\n')}\n\n`);
  await dialog.getByLabel('Most credits ever').fill(String(DOLLAR));
  await dialog.getByText('Together they may spend $30.00').waitFor();
  await dialog.getByLabel('Give each a key').check();
  await expectNoSeriousAxeViolations(page);
  await dialog.getByRole('button', { name: 'Add 30 people' }).click();

  const panel = page.getByRole('region', { name: 'New members' });
  await panel.getByText('30 people are added').waitFor();
  await expectNoSeriousAxeViolations(page);
  const { name, bytes } = await downloadBy(page, () =>
    panel.getByRole('button', { name: 'Save as CSV' }).click(),
  );
  expect(name).toBe('gala-keys.csv');
  const rows = bytes.toString().replace('﻿', '').trimEnd().split('\r\n');
  expect(rows).toHaveLength(31);
  const [, secret = ''] = /^"Pupil 7","(.+)"$/.exec(rows[7] ?? '') ?? [];
  await server.ask('/v1/models', { key: secret });
  await panel.getByRole('button', { name: 'I have kept them' }).click();
  expect(await page.content()).not.toContain(secret);

  const members = await membersOf(team);
  expect(members.filter(({ credit_limit }) => credit_limit === DOLLAR)).toHaveLength(30);
  expect((await keysOf(team)).total).toBe(30);

  await page.getByLabel('Search members').fill('pupil 7');
  await page.getByText('1 altogether').waitFor();
  await page.getByRole('row').filter({ hasText: 'Pupil 7' }).waitFor();
});

test('whoever leaves off raising limits has no more of them raised, and is told how many were', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Ada', 'Ben', 'Cem'], DOLLAR);
  const page = await openTeam(team);
  await page.getByRole('button', { name: 'Raise all limits' }).click();
  const dialog = page.getByRole('dialog');
  // The answer to the first comes once the window is closed.
  await page.route('**/members/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    const response = await route.fetch();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    return route.fulfill({ response });
  });
  await dialog.getByRole('button', { name: 'Raise them' }).click();
  await page.getByText('One limit is $1.00 higher.').waitFor();
  const limits = (await membersOf(team)).map(({ credit_limit: limit }) => limit);
  expect(limits.filter((limit) => limit === DOLLAR)).toHaveLength(2);
});

test('one misbehaves and is removed, told what ends, and is taken back', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Mallory'], null);
  const { user_id: user } = (await membersOf(team)).find(({ name }) => name === 'Mallory')!;
  await server.makeKey({ team_id: team, user_id: user });
  await server.makeKey({ team_id: team, user_id: user });
  const page = await openTeam(team);
  const row = page.getByRole('row').filter({ hasText: 'Mallory' });
  await row.getByRole('button', { name: 'Remove: Mallory' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 keys stop working at once').waitFor();
  await dialog.getByRole('button', { name: 'Remove Mallory' }).click();
  await row.waitFor({ state: 'detached' });
  expect((await keysOf(team)).total).toBe(0);

  await page.getByLabel('What is listed').selectOption('gone');
  await row.getByRole('button', { name: 'Take back: Mallory' }).click();
  await dialog.getByLabel('Most credits ever').fill('500');
  await dialog.getByRole('button', { name: 'Take back' }).click();
  await row.waitFor({ state: 'detached' });
  expect(await membersOf(team)).toContainEqual(
    expect.objectContaining({ user_id: user, credit_limit: 500, removed_at: null }),
  );
});

test('a member is renamed, limited, and their role changed', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Bne'], null);
  const page = await openTeam(team);
  await page.getByRole('button', { name: 'Change: Bne' }).click();
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByLabel('Name').fill('Ben');
  await dialog.getByLabel('Role').selectOption('admin');
  await dialog.getByLabel('Most credits ever').fill('4000000');
  await dialog.getByText('That is $2.00.').waitFor();
  await save.click();
  await page.getByRole('row').filter({ hasText: 'Ben' }).getByText('4,000,000 left').waitFor();
  expect((await membersOf(team)).find(({ name }) => name === 'Ben')).toMatchObject({
    role: 'admin',
    credit_limit: 4_000_000,
  });
});

test('somebody of another team is found and added', async () => {
  const { id: other } = await server.makeTeam('unlimited');
  await fill(other, ['Wanderer'], null);
  const { id: team } = await server.makeTeam('unlimited');
  const page = await openTeam(team);
  await page.getByRole('button', { name: 'Add somebody known' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Search people of all teams').fill('wander');
  await dialog.getByText('1 found').waitFor();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Wanderer' }).waitFor();
  expect((await membersOf(team)).map(({ name }) => name)).toContain('Wanderer');
});

test('everybody who has a limit gets more, nobody else gets one', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Ada', 'Ben'], DOLLAR);
  await fill(team, ['Cem'], null);
  const page = await openTeam(team);
  await page.getByRole('button', { name: 'Raise all limits' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 of 4 members have a limit').waitFor();
  await dialog.getByLabel('Amount').fill('0.5');
  await dialog.getByRole('button', { name: 'Raise them' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const limits = (await membersOf(team)).map(({ name, credit_limit }) => [name, credit_limit]);
  expect(limits).toEqual([
    ['Ada', 1.5 * DOLLAR],
    ['Ben', 1.5 * DOLLAR],
    ['Cem', null],
    ['owner', null],
  ]);
});

test('who spends most stands first, and their pictures are a click away', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Ada', 'Zoe'], null);
  const { user_id: user } = (await membersOf(team)).find(({ name }) => name === 'Zoe')!;
  const { secret } = await server.makeKey({ team_id: team, user_id: user });
  await server.ask('/v1/images/generations', {
    json: { model: 'dall-e-2', prompt: 'a cat of Zoe', size: '256x256' },
    key: secret,
  });
  const page = await openTeam(team);
  await page.getByLabel('In the order of').selectOption('spent');
  await expect
    .poll(() => page.getByRole('row').nth(1).textContent(), { timeout: 20_000 })
    .toContain('Zoe');
  await page.getByRole('button', { name: 'Pictures: Zoe' }).click();
  await page.getByText('a cat of Zoe').first().waitFor();
});

test('whoever manages a team alone looks after its members, and sees no pictures', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Ada'], null);
  const { secret } = await server.makeKey({ team_id: team, scopes: ['team'] });
  const page = await openPlayground({
    view: 'admin',
    given: { tab: 'teams' },
    signedIn: secret,
  });
  await page.getByRole('button', { name: 'Members: a team' }).click();
  await page.getByRole('button', { name: 'Change: Ada' }).click();
  const dialog = page.getByRole('dialog');
  // A name is a user's, of every team.
  expect(await dialog.getByLabel('Name').count()).toBe(0);
  await dialog.getByLabel('Most credits ever').fill('7');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row').filter({ hasText: 'Ada' }).getByText('7 left').waitFor();
  expect(await page.getByRole('button', { name: 'Pictures: Ada' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Add somebody known' }).count()).toBe(0);
});

test('many keys come page by page, and are found by whose they are', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  await fill(team, ['Needle'], null);
  const { user_id: user } = (await membersOf(team)).find(({ name }) => name === 'Needle')!;
  for (let index = 0; index < 60; index++) {
    await server.makeKey({ team_id: team, name: `straw ${index}` });
  }
  await server.makeKey({ team_id: team, user_id: user, name: 'sharp' });
  const page = await openPlayground({ view: 'admin', given: { tab: 'keys', search: 'straw' } });
  await page.getByText('50 of 60').waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText('60 altogether').waitFor();
  await page.getByLabel('Search keys, by name or whose they are').fill('needle');
  await page.getByRole('row').filter({ hasText: 'sharp' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByLabel('Search keys, by name or whose they are').fill('no such key');
  await page.getByText('Nothing found').waitFor();
  await expectNoSeriousAxeViolations(page);
});

test('the members of a team are looked after on a phone as well', async () => {
  const { id: team } = await server.makeTeam(DOLLAR);
  await fill(team, ['Ada'], DOLLAR);
  const page = await openTeam(team, { size: 'phone', theme: 'dark' });
  await page.getByRole('button', { name: 'Change: Ada' }).waitFor();
  await expectNoSeriousAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a queue that is stuck is emptied, and whoever waits is told', async () => {
  const { id: team } = await server.makeTeam('unlimited');
  const { secret } = await server.makeKey({ team_id: team, name: 'flood' });
  const json = { model: 'dall-e-2', prompt: 'a flood', n: 10, size: '1024x1024' };
  const asked = Array.from({ length: 12 }, () =>
    server.ask('/v1/images/generations', { json, key: secret }).then(
      () => 'drawn',
      (error: unknown) => String(error),
    ),
  );
  const page = await openPlayground({ view: 'admin', given: { tab: 'engines' } });
  const row = page.getByRole('row').filter({ hasText: 'a flood' });
  await row.filter({ hasText: 'flood' }).first().waitFor();
  await expectNoSeriousAxeViolations(page);
  await page.getByRole('button', { name: /^End all \d+ that wait$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^End \d+ requests$/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await Promise.all(asked)).filter((end) => end.includes('499')).length).toBeGreaterThan(0);
  await page.getByText('Nothing is drawn, and nothing waits').waitFor();
});
