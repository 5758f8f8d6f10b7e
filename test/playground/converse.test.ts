import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';
import { downloadBy } from '../support/playground/download.ts';

const { server, openPlayground } = playground();

const message = (page: Page) => page.getByLabel('What to draw or to change');
const strip = (page: Page) =>
  page.getByRole('navigation', { name: 'Pictures of this conversation' });
const picture = (page: Page, number: number) =>
  strip(page).getByRole('button', { name: new RegExp(`^Go back to picture ${number}:`) });
const transcript = (page: Page) => page.getByRole('list', { name: 'Conversation' });

const VIEW = { view: 'converse' } as const;

async function say(page: Page, text: string): Promise<void> {
  await message(page).fill(text);
  await message(page).press('Enter');
}

async function sayAndSee(page: Page, text: string, number: number): Promise<void> {
  await say(page, text);
  await page.getByRole('img', { name: `Picture ${number}: ${text}` }).waitFor();
}

test('a conversation draws, changes, branches, survives a reload, and undoes', async () => {
  const page = await openPlayground(VIEW);
  await page.getByRole('radio', { name: 'Low' }).first().check();
  await sayAndSee(page, 'a cat on a beach', 1);
  await sayAndSee(page, 'make it night', 2);
  const [record] = await server.records();
  const cost = `${record?.credits.toLocaleString('en')} credits`;
  await transcript(page).getByText(cost, { exact: true }).last().waitFor();

  await page.reload();
  await picture(page, 2).waitFor();
  expect(await picture(page, 2).getAttribute('aria-current')).toBe('step');
  expect(await transcript(page).getByRole('listitem').count()).toBe(2);

  // Back to the first, and on from there.
  await picture(page, 1).click();
  expect(await transcript(page).getByText('make it night').count()).toBe(0);
  await sayAndSee(page, 'add a red umbrella', 3);
  expect(await picture(page, 3).getAttribute('aria-label')).toContain('goes on from picture 1');
  const [newest] = await server.records();
  expect(newest).toMatchObject({ operation: 'edit', model: 'gpt-image-1' });
  expect(newest?.prompt).not.toContain('night');

  await sayAndSee(page, 'undo that', 4);
  // Before it some came as links and some as bytes.
  await page.reload();
  await picture(page, 4).waitFor();
  const pixels = await Promise.all([1, 3, 4].map((number) => pixelsOf(page, number)));
  expect(pixels[2]).toBe(pixels[0]);
  expect(pixels[1]).not.toBe(pixels[0]);
});

/** A picture of the strip as a few of its pixels. */
const pixelsOf = (page: Page, number: number): Promise<string> =>
  picture(page, number)
    .locator('img')
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = new OffscreenCanvas(64, 64);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 64, 64);
      return context?.getImageData(0, 0, 64, 64).data.join() ?? '';
    });

test('what is stopped costs nothing, and its words can be sent again', async () => {
  const page = await openPlayground(VIEW);
  await say(page, 'a castle on a hill');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Nothing was charged.').waitFor();
  expect(await message(page).inputValue()).toBe('a castle on a hill');
  await expect
    .poll(async () => {
      const all = await server.records();
      return all.filter(({ prompt, credits }) => prompt.includes('castle') && credits > 0);
    })
    .toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('img', { name: 'Picture 1: a castle on a hill' }).waitFor();
});

test('a refusal is told in the words of the server, and nothing of what was written is lost', async () => {
  const page = await openPlayground(VIEW);
  await sayAndSee(page, 'a dog in a park', 1);
  await say(page, 'flip it');
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain('without a mask');
  expect(await message(page).inputValue()).toBe('flip it');
  await message(page).fill('');
  await sayAndSee(page, 'make it night', 2);
});

test('a picture that is attached is changed, and can be taken along', async () => {
  await server.draw({ prompt: 'a red car on a road', size: '512x512' });
  const [record] = await server.records();
  const url = record?.images[0]?.url ?? '';
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  const page = await openPlayground(VIEW);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'car.png', mimeType: 'image/png', buffer: bytes });
  await page.getByRole('img', { name: 'Attached: car.png' }).waitFor();
  await sayAndSee(page, 'make it night', 1);
  expect((await server.records())[0]).toMatchObject({ operation: 'edit' });
  const { bytes: saved } = await downloadBy(page, () =>
    page.getByRole('button', { name: 'Download' }).first().click(),
  );
  expect(saved.subarray(1, 4).toString()).toBe('PNG');
});

test('a file that is no picture is told of, and the rest is attached', async () => {
  const page = await openPlayground(VIEW);
  await page.locator('input[type=file]').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('no picture'),
  });
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('notes.txt');
});

test('who signs out leaves no word of what was said in the tab', async () => {
  const page = await openPlayground(VIEW);
  await message(page).fill('a secret surprise');
  await page.reload();
  await expect.poll(() => message(page).inputValue()).toBe('a secret surprise');
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('API key').waitFor();
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  expect(kept).not.toContain('secret surprise');
});

test('a record opens the conversation that it was drawn in', async () => {
  const page = await openPlayground(VIEW);
  await sayAndSee(page, 'a boat on a lake', 1);
  await sayAndSee(page, 'make it snow', 2);
  const [record] = await server.records();
  const another = await openPlayground({
    view: 'history',
    given: { record: record?.id ?? '' },
  });
  await another.getByRole('dialog').getByRole('button', { name: 'Talk about it' }).click();
  await picture(another, 2).waitFor();
  expect(await picture(another, 2).getAttribute('aria-current')).toBe('step');
  await another.getByRole('img', { name: 'Picture 1: a boat on a lake' }).waitFor();
});

test('a conversation that is opened again fetches of its pictures what is looked at', async () => {
  await server.draw({ prompt: 'a red car on a road', size: '512x512' });
  const [car] = await server.records();
  const bytes = Buffer.from(await (await fetch(car?.images[0]?.url ?? '')).arrayBuffer());
  const page = await openPlayground(VIEW);
  await page.getByRole('radio', { name: 'Low' }).first().check();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'car.png', mimeType: 'image/png', buffer: bytes });
  await page.getByRole('img', { name: 'Attached: car.png' }).waitFor();
  const said = ['make it night', 'make it snow', 'add a red umbrella', 'make it day'];
  for (const [index, text] of said.entries()) await sayAndSee(page, text, index + 1);
  const [last, , , first] = await server.records();
  const pathOf = (record: typeof first) => new URL(record?.images[0]?.url ?? '').pathname;

  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await picture(page, said.length).waitFor();
  await expect.poll(() => asked.filter((path) => path === pathOf(last))).toHaveLength(1);
  await expect.poll(() => asked).toContain(`${pathOf(first)}/thumbnail.webp`);
  expect(asked).not.toContain(pathOf(first));
  expect(asked.filter((path) => path.startsWith('/v1/responses'))).toEqual([]);

  // Somebody looks at the first.
  await transcript(page).getByRole('listitem').first().scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toContain(pathOf(first));
  await page.getByRole('img', { name: 'Attached: picture-1' }).waitFor();
});

test('a picture whose link has died since the conversation was opened is shown all the same', async () => {
  const page = await openPlayground({ ...VIEW, provokes: /status of 403/ });
  await sayAndSee(page, 'a boat on a lake', 1);
  // As though an hour had gone by since the page was told.
  await page.route('**/gala/v1/responses/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/exp=\d+/g, 'exp=1');
    return route.fulfill({ response, body });
  });
  const refused = page.waitForResponse((reply) => reply.url().includes('exp=1&'));
  await page.reload();
  expect((await refused).status()).toBe(403);
  const image = page.getByRole('img', { name: 'Picture 1: a boat on a lake' });
  const width = () => image.evaluate((img: HTMLImageElement) => img.naturalWidth);
  // Larger than its thumbnail, which stood there until somebody looked.
  await expect.poll(width).toBeGreaterThan(384);
});
