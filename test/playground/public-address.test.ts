import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { clipboardOf, downloadBy } from '../support/playground/download.ts';
import { proxyBelow } from '../support/playground/path-proxy.ts';
import { playground } from '../support/playground/playground.ts';
import { signInByKey } from '../support/playground/sign-in.ts';

/** Where links lead for everybody else; the page is opened by other addresses. */
const PUBLIC_URL = 'https://pictures.example/studio';

const { server, openPlayground } = playground({ GALA_PUBLIC_URL: PUBLIC_URL });

const GIVEN = { model: 'dall-e-2', size: '256x256', prompt: 'a red ball' };

/**
 * Draws, downloads, and finds the picture in History again.
 * @returns the link to it that the page copied.
 */
async function drawAndFind(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('button', { name: 'Open the picture large' }).click();
  const large = page.getByRole('dialog', { name: 'Picture' });
  const { bytes } = await downloadBy(page, () =>
    large.getByRole('button', { name: 'Download' }).click(),
  );
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  await large.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  const link = await clipboardOf(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'History' }).click();
  const tile = page.getByRole('link', { name: /a red ball/ }).first();
  await tile.locator('img').waitFor();
  await page.waitForFunction(() =>
    [...document.images].some(
      ({ src, naturalWidth }) => src.includes('thumbnail.webp') && naturalWidth > 0,
    ),
  );
  await tile.click();
  const record = page.getByRole('dialog', { name: 'Request', exact: true });
  await expect
    .poll(() =>
      record
        .locator('img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);
  return link;
}

test('by another address than links lead to, every picture is asked for at that address', async () => {
  const page = await openPlayground({ given: GIVEN });
  expect(await drawAndFind(page)).toContain(`${PUBLIC_URL}/images/`);
});

test('below a path of a proxy, the page finds its files, its server and its views', async () => {
  const origin = await proxyBelow('/studio', server);
  const path = `/studio/?${new URLSearchParams(GIVEN).toString()}`;
  const page = await openPlayground({ origin, path });
  await signInByKey(page, server.key);
  expect(await drawAndFind(page)).toContain(`${PUBLIC_URL}/images/`);
  expect(new URL(page.url()).pathname).toBe('/studio/');
  await page.reload();
  // The address still names the request that was open.
  await page.getByRole('dialog', { name: 'Request', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  const exported = page.getByRole('link', { name: /CSV/ });
  await page.getByRole('button', { name: 'Export' }).click();
  const { bytes } = await downloadBy(page, () => exported.click());
  expect(bytes.toString()).toContain('a red ball');
  await page.getByRole('link', { name: 'Create' }).click();
  await page.getByRole('radio', { name: 'Code', exact: true }).check();
  await page.getByText(`${origin}/studio/v1/images/generations`).first().waitFor();
});
