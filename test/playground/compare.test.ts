import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

const MODELS = ['dall-e-2', 'dall-e-3', 'gpt-image-1'] as const;
const column = (page: Page, model: string) =>
  page.getByRole('article', { name: model, exact: true });

const open = (prompt: string, more: Parameters<typeof openPlayground>[0] = {}) =>
  openPlayground({ view: 'compare', given: { models: MODELS.join(), prompt }, ...more });

const start = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true }).click();

test('one prompt is drawn by three models at once, with one seed, at the price that was told', async () => {
  const page = await open('a fox in a forest');
  const told = await page.getByText(/credits together$/).textContent();
  await start(page);
  for (const model of MODELS) {
    await page.getByRole('img', { name: `${model}: a fox in a forest` }).waitFor();
    await column(page, model)
      .getByText(/^[0-9,]+ credits$/)
      .waitFor();
  }
  const records = (await server.records()).slice(0, MODELS.length);
  expect(records.map(({ model }) => model).toSorted()).toEqual([...MODELS]);
  expect(new Set(records.map(({ seed }) => seed)).size).toBe(1);
  const cost = records.reduce((sum, { credits }) => sum + credits, 0);
  expect(told).toBe(`${cost.toLocaleString('en')} credits together`);

  // Flipping goes by arrow keys, and in a circle.
  await page.getByRole('button', { name: 'Look closely at the picture of dall-e-2' }).click();
  const box = page.getByRole('dialog');
  await box.getByRole('img', { name: 'dall-e-2: a fox in a forest' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await box.getByRole('img', { name: 'gpt-image-1: a fox in a forest' }).waitFor();
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });

  await column(page, 'dall-e-3').getByRole('button', { name: 'Use this one' }).click();
  await page.waitForFunction(() => document.title.startsWith('Create'));
});

test('one that is refused says why, and the others are drawn', async () => {
  // GPT Image takes longer prompts than DALL·E 2.
  const prompt = `a cat on a beach, ${'far away '.repeat(120)}`.trim();
  const page = await open(prompt, { provokes: /status of 400/ });
  await start(page);
  await column(page, 'dall-e-2').getByRole('alert').waitFor();
  expect(await column(page, 'dall-e-2').textContent()).toContain('1000');
  for (const model of ['dall-e-3', 'gpt-image-1']) {
    await column(page, model).getByRole('button', { name: 'Use this one' }).waitFor();
  }
});

test('what is cancelled costs nothing, and can be drawn again by itself', async () => {
  const page = await open('a castle on a hill');
  await start(page);
  await page.getByRole('button', { name: 'Cancel: gpt-image-1' }).click();
  const cancelled = column(page, 'gpt-image-1');
  await cancelled.getByText('Cancelled. Nothing was charged.').waitFor();
  await column(page, 'dall-e-2').getByRole('button', { name: 'Use this one' }).waitFor();
  const paid = (await server.records()).filter(
    ({ prompt, credits }) => prompt === 'a castle on a hill' && credits > 0,
  );
  expect(paid.map(({ model }) => model)).not.toContain('gpt-image-1');
  await cancelled.getByRole('button', { name: 'Draw again' }).click();
  await cancelled.getByRole('button', { name: 'Use this one' }).waitFor();
});

test('a phone shows one column after the other, and none of them wider than itself', async () => {
  const page = await open('a boat', { size: 'phone' });
  await start(page);
  await column(page, 'dall-e-2').getByRole('button', { name: 'Use this one' }).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  const columns = page.getByRole('region', { name: 'What each model made of it' });
  await columns.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => columns.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
