import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { clipboardOf, downloadBy } from '../support/playground/download.ts';
import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

const prompt = (page: Page) => page.getByRole('textbox', { name: 'Prompt' });
const model = (page: Page) => page.getByRole('combobox', { name: 'Model' });
const generate = (page: Page) => page.getByRole('button', { name: 'Generate' }).click();
const openedOf = (page: Page, count: number) =>
  page.getByRole('button', { name: count === 1 ? 'Open the picture large' : `of ${count} large` });
const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name }).check({ force: true });
const latest = async () => (await server.records())[0];

test('two pictures are drawn as the form says, and are saved as the server has them', async () => {
  const page = await openPlayground();
  await model(page).selectOption('dall-e-2');
  await prompt(page).fill('a red ball');
  await choose(page, '256 × 256');
  await page.getByRole('button', { name: 'More: Pictures' }).click();
  await page.getByText('64,000 credits · $0.032').waitFor();
  await prompt(page).press('Control+Enter');
  await openedOf(page, 2).first().waitFor();
  const record = await latest();
  expect(record).toMatchObject({ model: 'dall-e-2', prompt: 'a red ball', n: 2, size: '256x256' });
  const second = page.getByRole('group', { name: 'Actions for picture 2' });
  const saved = await downloadBy(page, () =>
    second.getByRole('button', { name: 'Download' }).click({ force: true }),
  );
  const kept = await fetch(record?.images[1]?.url ?? '');
  expect(saved.bytes.equals(Buffer.from(await kept.arrayBuffer()))).toBe(true);
  expect(saved.name).toBe(`a-red-ball-${record?.id.slice(-6)}-2.png`);
});

test('a picture shows its states on the way, and all that is known of it', async () => {
  const page = await openPlayground({ given: { model: 'gpt-image-1', prompt: 'two red cats' } });
  await page.getByLabel('Show states on the way').click();
  await generate(page);
  await page.getByAltText('The picture on its way, state 1').waitFor();
  await openedOf(page, 1).click();
  const large = page.getByRole('dialog', { name: 'Picture' });
  const record = await latest();
  await large.getByText(record?.id ?? 'none').waitFor();
  await large.getByText(String(record?.seed)).waitFor();
  await large.getByText('2 × red cat').waitFor();
  await large.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await clipboardOf(page)).toContain(record?.images[0]?.url.split('?')[0]);
  await page.keyboard.press('Escape');
  await large.waitFor({ state: 'hidden' });
});

test('a link fills the form in, draws nothing, and is told what it has wrong', async () => {
  const before = (await server.records()).length;
  const given = { model: 'dall-e-3', prompt: 'a blue vase', size: '1792x1024', n: '4', hue: '7' };
  const page = await openPlayground({ given });
  await page.getByText('Not filled in').waitFor();
  expect(await prompt(page).inputValue()).toBe('a blue vase');
  expect(await model(page).inputValue()).toBe('dall-e-3');
  expect(await page.getByRole('radio', { name: '1792 × 1024' }).isChecked()).toBe(true);
  const told = await page.getByRole('status').filter({ hasText: 'Not filled in' }).textContent();
  expect(told).toContain('Pictures 4');
  expect(told).toContain('hue');
  expect((await server.records()).length).toBe(before);
});

test('what is typed outlives another view and a reload', async () => {
  const page = await openPlayground();
  await model(page).selectOption('gpt-image-1');
  await prompt(page).fill('a green hat');
  await choose(page, 'High');
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Create' }).click();
  expect(await prompt(page).inputValue()).toBe('a green hat');
  await page.reload();
  await prompt(page).waitFor();
  expect(await prompt(page).inputValue()).toBe('a green hat');
  expect(await page.getByRole('radio', { name: 'High' }).isChecked()).toBe(true);
});

test('another model drops what it does not take, and keeps the rest', async () => {
  const given = { model: 'gpt-image-1', prompt: 'a hat', background: 'transparent', seed: '7' };
  const page = await openPlayground({ given });
  await model(page).selectOption('dall-e-3');
  const told = page.getByRole('status').filter({ hasText: 'Not kept' });
  await told.waitFor();
  expect(await told.textContent()).toContain('Background');
  expect(await page.getByRole('spinbutton', { name: 'Seed' }).inputValue()).toBe('7');
  expect(await page.getByRole('radio', { name: 'Transparent' }).count()).toBe(0);
  expect(await prompt(page).inputValue()).toBe('a hat');
});

test('whoever cancels pays nothing, and loses no word', async () => {
  const given = { model: 'dall-e-2', prompt: 'ten green bottles', n: '10' };
  const page = await openPlayground({ given });
  await generate(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing was charged.').waitFor();
  expect(await latest()).toMatchObject({ prompt: given.prompt, state: 'cancelled', credits: 0 });
  expect(await prompt(page).inputValue()).toBe(given.prompt);
});

test('whoever has too few credits reads so before and after the click', async () => {
  const team = await server.makeTeam(1000);
  const key = await server.makeKey({ team_id: team.id, scopes: ['images'] });
  const page = await openPlayground({
    given: { model: 'dall-e-2', prompt: 'a red ball' },
    signedIn: key.secret,
    provokes: /status of 429/,
  });
  await page.getByText('Not enough credits for this.').waitFor();
  await page.getByText('1,000 left').waitFor();
  await generate(page);
  await page.getByRole('alert').filter({ hasText: 'insufficient_quota' }).waitFor();
  expect(await prompt(page).inputValue()).toBe('a red ball');
});

test('an empty prompt is asked for, and nothing is sent', async () => {
  const before = (await server.records()).length;
  const page = await openPlayground();
  await generate(page);
  await page.getByText('It cannot be empty.').waitFor();
  await expect
    .poll(() => prompt(page).evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect((await server.records()).length).toBe(before);
});

test('an own size is held to the rules of the model before anything is sent', async () => {
  const page = await openPlayground({
    given: { model: 'gpt-image-2', prompt: 'a hat', size: '1024x640' },
  });
  const width = page.getByRole('spinbutton', { name: 'Width' });
  expect(await width.inputValue()).toBe('1024');
  await width.fill('1000');
  await page.getByText('Width and height have to be divisible by 16.').waitFor();
  await page.getByRole('button', { name: '16:9' }).click();
  expect(await page.getByText('divisible by 16').count()).toBe(0);
});
