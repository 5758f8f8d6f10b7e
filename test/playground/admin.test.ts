import { afterAll, expect, test } from 'vitest';

import { MODEL_CATALOGUE } from '../../src/diffusion/models/catalogue/model-catalogue.ts';
import type { LocalModelObject } from '../../src/wire/gala/local-model-response.ts';
import type { TeamList } from '../../src/wire/gala/team-response.ts';
import { holdFile } from '../support/hub/held-file.ts';
import { startTestHub } from '../support/hub/test-hub.ts';
import { tinyRepository } from '../support/hub/test-repository.ts';
import { expectNoSeriousAxeViolations } from '../support/playground/axe.ts';
import { clipboardOf } from '../support/playground/download.ts';
import { playground } from '../support/playground/playground.ts';

const NAME = 'sd-1.5';
const ENTRY = MODEL_CATALOGUE.find(({ id }) => id === NAME)!;
const REPOSITORY = tinyRepository('sd1', ENTRY.revision ? { commit: ENTRY.revision } : {});

const hub = await startTestHub({ [ENTRY.repository]: REPOSITORY });
afterAll(() => hub.close());

const { server, openPlayground } = playground({ HF_ENDPOINT: hub.url });

const openAdmin = (tab: string, options: Parameters<typeof openPlayground>[0] = {}) =>
  openPlayground({ view: 'admin', given: { tab }, ...options });

test('a team is made, gets credits, and its ledger tells of them', async () => {
  const page = await openAdmin('teams');
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByLabel('Name').fill('Kestrels');
  await page.getByRole('button', { name: 'Create team' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Kestrels' });
  await row.getByText('$0.00').waitFor();

  await row.getByRole('button', { name: 'Add credits: Kestrels' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Amount').fill('2.5');
  await dialog.getByText('5,000,000 credits = $2.50').waitFor();
  await dialog.getByLabel('Note').fill('invoice 17');
  await dialog.getByRole('button', { name: 'Add credits' }).click();
  await row.getByText('5,000,000').waitFor();
  const { data } = await server.ask<TeamList>('/gala/v1/teams');
  expect(data.find(({ name }) => name === 'Kestrels')?.credits.balance).toBe(5_000_000);

  await row.getByRole('button', { name: 'Ledger: Kestrels' }).click();
  await page.getByRole('dialog').getByText('invoice 17').waitFor();
  await expectNoSeriousAxeViolations(page);
});

test('what the server refuses is said at the field it is about', async () => {
  const page = await openAdmin('teams', { provokes: /status of 400/ });
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByRole('button', { name: 'Create team' }).click();
  const name = page.getByLabel('Name');
  await page.getByText('Expected a string with minimum length 1').waitFor();
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('a key’s secret is shown once, works, and works no more once it is revoked', async () => {
  const page = await openAdmin('keys');
  await page.getByRole('button', { name: 'New key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Website');
  await dialog.getByLabel('Requests a minute').fill('5');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const panel = page.getByRole('region', { name: 'The secret of the new key' });
  const secret = (await panel.locator('code').textContent()) ?? '';
  await panel.getByRole('button', { name: 'Copy' }).click();
  await panel.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboardOf(page)).toBe(secret);
  await expectNoSeriousAxeViolations(page);

  await panel.getByRole('button', { name: 'I have kept it' }).click();
  expect(await page.content()).not.toContain(secret);
  await page.reload();
  const row = page.getByRole('row').filter({ hasText: 'Website' });
  await row.getByText('5 requests').waitFor();
  expect(await page.content()).not.toContain(secret);
  await server.ask('/v1/models', { key: secret });

  await row.getByRole('button', { name: 'Revoke Website' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke Website' }).click();
  await row.waitFor({ state: 'detached' });
  await expect(server.ask('/v1/models', { key: secret })).rejects.toThrow('401');
});

test('the limits of a key are changed, and taken away', async () => {
  const { id } = await server.makeKey({ name: 'Printer', requests_per_minute: 3 });
  const page = await openAdmin('keys');
  await page.getByRole('button', { name: 'Change Printer' }).click();
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByLabel('Requests a minute').fill('');
  await dialog.getByLabel('Pictures a minute').fill('9');
  await save.click();
  await page.getByRole('row').filter({ hasText: 'Printer' }).getByText('9 pictures').waitFor();
  expect(await server.ask(`/gala/v1/keys/${id}`)).toMatchObject({
    requests_per_minute: null,
    images_per_minute: 9,
  });
});

test('a model is fetched once its licence is accepted, and draws an id after that', async () => {
  const held = holdFile(hub, REPOSITORY.files.get('unet/model.onnx')!);
  const page = await openAdmin('models');
  const card = page.getByRole('article', { name: NAME, exact: true });
  await card.getByRole('button', { name: `Fetch: ${NAME}` }).click();
  const dialog = page.getByRole('dialog');
  const fetch = dialog.getByRole('button', { name: 'Fetch it' });
  await dialog.getByText(ENTRY.licence.summary).waitFor();
  expect(await fetch.isDisabled()).toBe(true);
  await dialog.getByLabel('I have read the licence and accept it.').check();
  await fetch.click();

  const bar = card.getByRole('progressbar', { name: `Fetching ${NAME}` });
  const shown = async (): Promise<number> => Number((await bar.getAttribute('value')) ?? 0);
  await expect.poll(shown, { timeout: 40_000 }).toBeGreaterThan(0);
  await expectNoSeriousAxeViolations(page);
  // It goes on without the page.
  await page.getByRole('tab', { name: 'Keys' }).click();
  held.release();
  await page.getByRole('tab', { name: 'Models' }).click();
  await card.getByText('Installed', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Change what draws dall-e-2', exact: true }).click();
  await dialog.getByLabel('Drawn by').selectOption(NAME);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await card.getByText('dall-e-2', { exact: true }).waitFor();
  const model = await server.ask<LocalModelObject>(`/gala/v1/local-models/${NAME}`);
  expect(model.draws).toEqual(['dall-e-2']);

  await card.getByRole('button', { name: `Remove ${NAME}` }).click();
  await dialog.getByText('It draws dall-e-2.').waitFor();
  await dialog.getByRole('button', { name: `Remove ${NAME}` }).click();
  await card.getByText('Not installed').waitFor();
});

test('a download that fails says why, beside the model', async () => {
  hub.hubFault = (_request, response) => {
    response.writeHead(500).end();
    return true;
  };
  const page = await openAdmin('models');
  const card = page.getByRole('article', { name: 'sd-turbo' });
  await card.getByRole('button', { name: 'Fetch: sd-turbo' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('I have read the licence and accept it.').check();
  await dialog.getByRole('button', { name: 'Fetch it' }).click();
  const alert = card.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('answered with 500');
  hub.hubFault = undefined;
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await alert.waitFor({ state: 'detached' });
});

test('engines tell how they are and what waits, on a phone as well', async () => {
  const page = await openAdmin('engines', { size: 'phone', theme: 'dark' });
  const collage = page.getByRole('article', { name: 'collage' });
  await collage.getByText('Ready').waitFor();
  await collage.getByText('0 of 1 at a time').waitFor();
  await expectNoSeriousAxeViolations(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

test('a key that manages a team sees that team alone, and one that draws sees no Admin', async () => {
  const manager = await server.makeKey({ name: 'manager', scopes: ['team'] });
  const page = await openAdmin('teams', { signedIn: manager.secret });
  await page.getByRole('heading', { name: 'Your team' }).waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Team', 'Keys']);
  expect(await page.getByRole('button', { name: 'New team' }).count()).toBe(0);
  await page.getByRole('tab', { name: 'Keys' }).click();
  await page.getByRole('button', { name: 'New key' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Admin').count()).toBe(0);
  expect(await dialog.getByLabel('Moderation').count()).toBe(0);

  const drawer = await server.makeKey({ name: 'drawer' });
  const other = await openAdmin('teams', { signedIn: drawer.secret });
  await other.getByRole('navigation', { name: 'Views' }).waitFor();
  expect(await other.getByRole('link', { name: 'Admin' }).count()).toBe(0);
  expect(await other.getByRole('heading', { name: 'Admin' }).count()).toBe(0);
});
