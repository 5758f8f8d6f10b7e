import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';
import { grained } from '../support/playground/test-pictures.ts';

const { server, openPlayground } = playground();
const REFUSED = /status of 40[13]/;
const EDGE = 256;

const openEdit = (options: Parameters<typeof openPlayground>[0] = {}) =>
  openPlayground({ view: 'edit', given: { model: 'dall-e-2', size: '256x256' }, ...options });

const stageOf = (page: Page) => page.getByRole('application', { name: 'Picture to paint' });

async function bring(page: Page, name: string): Promise<void> {
  const buffer = await grained(EDGE, EDGE).png().toBuffer();
  await page
    .getByLabel(/Choose a file|Another picture/)
    .setInputFiles({ name, mimeType: 'image/png', buffer });
  await page.getByText(name).first().waitFor();
}

/** Marks a tenth of a picture of 256×256: at full size a leap is 80 pixels. */
async function paint(page: Page): Promise<void> {
  await stageOf(page).focus();
  for (const key of ['1', 'r', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
  }
  await page.getByText('10 % will be replaced').waitFor();
}

/** What lies in IndexedDB, by the keys of its rows. */
const keptIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('gala');
        opening.addEventListener('error', () => reject(new Error('It does not open.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const keys = database.transaction('kept').objectStore('kept').getAllKeys();
          keys.addEventListener('success', () => {
            database.close();
            resolve(keys.result.map(String));
          });
        });
      }),
  );

/** Waits until so many rows are kept, whose it is among them. */
const untilKept = (page: Page, rows: number) =>
  expect.poll(async () => (await keptIn(page)).length).toBe(rows);

test('after a reload pictures, words and the painted mask are there again', async () => {
  const page = await openEdit();
  await bring(page, 'grain.png');
  await page.getByLabel('Prompt').fill('a red balloon');
  await paint(page);
  await untilKept(page, 3);
  await page.reload();

  await page.getByText('10 % will be replaced').waitFor();
  await page.getByText('256×256 PNG, sent as it is').waitFor();
  expect(await page.getByLabel('Prompt').inputValue()).toBe('a red balloon');
  // What was before the reload is not undone.
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Remove grain.png' }).click();
  await page.reload();
  await page.getByText('Drop a picture here').waitFor();
});

test('a tab that crashed has its work again in the next one, and no two tabs take each other’s', async () => {
  const page = await openEdit();
  await bring(page, 'first.png');
  await paint(page);
  await untilKept(page, 3);
  const other = await page.context().newPage();
  await other.goto('/?view=edit');
  await other.getByText('10 % will be replaced').waitFor();
  await bring(other, 'second.png');
  await other.getByText('Nothing is marked yet').waitFor();
  await other.close();

  await page.reload();
  await page.getByText('first.png').first().waitFor();
  await page.getByText('10 % will be replaced').waitFor();
  expect(await page.getByText('second.png').count()).toBe(0);
});

test('Vary has its picture again, and another one that is handed over takes its place', async () => {
  const page = await openPlayground({ view: 'vary', given: { model: 'dall-e-2' } });
  await bring(page, 'grain.png');
  await untilKept(page, 2);
  await page.reload();
  await page.getByRole('img', { name: 'grain.png' }).waitFor();
  await server.draw({ prompt: 'a stone bridge' });
  await page.getByRole('link', { name: 'History' }).click();
  await page
    .getByRole('link', { name: /a stone bridge/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Vary', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Vary' }).waitFor();
  const listed = page.getByRole('list', { name: 'Pictures, in order' }).getByRole('listitem');
  await expect.poll(() => listed.allTextContents()).toHaveLength(1);
  await expect.poll(() => listed.first().textContent()).toContain('a-stone-bridge');
});

test('signing out leaves nothing in the browser, and neither does another key', async () => {
  const key = await server.makeKey({ scopes: ['images'] });
  const other = await server.makeKey({ scopes: ['images'] });
  const page = await openEdit({ signedIn: key.secret, provokes: REFUSED });
  await bring(page, 'secret.png');
  await paint(page);
  await untilKept(page, 3);

  // Another tab signs in with another key; this one hears of it with its next request.
  const reply = await page.context().request.post('/gala/v1/session', {
    data: { key: other.secret },
    headers: { origin: server.origin },
  });
  expect(reply.status()).toBe(200);
  await page.reload();
  await page.getByText('Drop a picture here').waitFor();
  expect(JSON.stringify(await keptIn(page))).not.toContain('mask');

  await bring(page, 'another.png');
  await paint(page);
  await untilKept(page, 3);
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('API key').waitFor();
  await untilKept(page, 0);

  await page.getByLabel('API key').fill(other.secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Drop a picture here').waitFor();
});

test('where storage is forbidden a mask is painted and sent all the same', async () => {
  const page = await openEdit();
  await page.context().addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await bring(page, 'grain.png');
  await paint(page);
  await page.getByLabel('Prompt').fill('a red balloon');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByText('What was not marked is the same, pixel by pixel.').waitFor();
  expect(await server.records()).toContainEqual(
    expect.objectContaining({ operation: 'edit', state: 'succeeded' }),
  );
});

test('another model, or another part of the picture, leaves the mask where it was painted', async () => {
  const page = await openEdit();
  const buffer = await grained(600, 400).jpeg().toBuffer();
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByText('600×400 JPEG → 400×400 PNG, cropped').waitFor();
  await stageOf(page).press('Control+a');
  await page.getByText('100 % will be replaced', { exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Filling it up' }).check();
  // All that was in sight, and the bands: 400 of 600 columns, and a third of the rows.
  await page.getByText('78 % will be replaced').waitFor();
  await page.getByRole('radio', { name: 'Cropping' }).check();
  await page.getByText('100 % will be replaced', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
});
