import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();
const REFUSED = /status of 40[13]/;

/** Signs the browser of a page in with another key, as another of its tabs would. */
async function signInElsewhere(page: Page, key: string): Promise<void> {
  const reply = await page.context().request.post('/gala/v1/session', {
    data: { key },
    headers: { origin: server.origin },
  });
  expect(reply.status()).toBe(200);
}

const generate = (page: Page) => page.getByRole('button', { name: 'Generate' });

test('what was meant for one key is done with no other that another tab signed in with', async () => {
  const key = await server.makeKey({ name: 'the first', scopes: ['images'] });
  const other = await server.makeKey({ name: 'the second', scopes: ['images'] });
  const page = await openPlayground({ signedIn: key.secret, provokes: REFUSED });
  await page.getByLabel('Prompt').fill('a secret of the first');
  await signInElsewhere(page, other.secret);
  await generate(page).click();

  // The page is the other's by now, and shows nothing of the first.
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByText('the second').waitFor();
  expect(await page.getByLabel('Prompt').inputValue()).toBe('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('a secret');
  expect(await server.records()).toEqual([]);
});

test('who signed in anew in another tab with the same key goes on here', async () => {
  const key = await server.makeKey({ scopes: ['images'] });
  const page = await openPlayground({ signedIn: key.secret, provokes: REFUSED });
  await page.getByLabel('Prompt').fill('a fox');
  await signInElsewhere(page, key.secret);
  await generate(page).click();
  await page.getByRole('img', { name: 'a fox' }).first().waitFor();
  expect(await server.records()).toHaveLength(1);
});

test('two clicks are one request, and a page that may keep nothing works', async () => {
  const before = (await server.records()).length;
  const page = await openPlayground({ signedIn: false });
  await page.context().addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    }
  });
  await page.reload();
  await page.getByLabel('API key').fill(server.key);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Prompt').fill('an owl');
  await generate(page).dblclick();
  await page.getByRole('img', { name: 'an owl' }).first().waitFor();
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await server.records()).toHaveLength(before + 1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('API key').waitFor();
});

test('whoever signs out in another tab stops what is drawn in every view of this one, uncharged', async () => {
  const key = await server.makeKey({ scopes: ['images'] });
  const given = { model: 'dall-e-2', prompt: 'ten green bottles', n: '10' };
  const page = await openPlayground({ given, signedIn: key.secret, provokes: REFUSED });
  await generate(page).click();
  await page.getByRole('article', { name: given.prompt }).waitFor();
  await page.getByRole('link', { name: 'Converse' }).click();
  await page.getByLabel('What to draw or to change').fill('a castle on a hill');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  const own = async () => (await server.records()).filter(({ key_id: keyId }) => keyId === key.id);
  await expect.poll(async () => (await own()).length).toBe(2);
  // Neither of the views is open any more.
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();

  const other = await page.context().newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Account' }).click();
  await other.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('API key').waitFor();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(given.prompt);
  await expect
    .poll(async () => (await own()).map(({ state, credits }) => ({ state, credits })))
    .toEqual(Array.from({ length: 2 }, () => ({ state: 'cancelled', credits: 0 })));
});
