import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import type { RecordObject } from '../../src/wire/gala/record-response.ts';
import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

test('records are found by their words and what was made of them, and the address says so', async () => {
  await server.draw({ prompt: 'a red kite over dunes' });
  await server.draw({ prompt: 'a green boat', n: 2 });
  const page = await openPlayground({ view: 'history' });
  const kite = page.getByRole('link', { name: /a red kite/ });
  const boat = page.getByRole('link', { name: /a green boat/ });
  await boat.waitFor();
  await page.getByRole('searchbox', { name: 'Search prompts' }).fill('KITE');
  await boat.waitFor({ state: 'detached' });
  await kite.waitFor();
  expect(new URL(page.url()).searchParams.get('prompt')).toBe('KITE');
  await page.getByRole('combobox', { name: 'State' }).selectOption('failed');
  await page.getByText('No request fits these filters').waitFor();
  // Somebody else is sent the link.
  const linked = await openPlayground({ view: 'history', given: { prompt: 'boat' } });
  await linked.getByRole('link', { name: /a green boat/ }).waitFor();
  expect(await linked.getByRole('link', { name: /a red kite/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await boat.waitFor();
});

test('what is drawn meanwhile appears by itself, and thumbnails are small', async () => {
  const page = await openPlayground({ view: 'history' });
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await server.draw({ prompt: 'a violet umbrella' });
  const tile = page.getByRole('link', { name: /a violet umbrella/ });
  await tile.waitFor();
  const picture = tile.locator('img');
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.images].some(({ naturalWidth }) => naturalWidth > 0),
  );
  expect(await picture.getAttribute('src')).toContain('thumbnail.webp');
});

test('older requests that cannot be loaded are not asked for without end', async () => {
  await server.draw({ prompt: 'a stone lion' });
  const page = await openPlayground({ provokes: /status of 503/ });
  let asked = 0;
  await page.route(/\/gala\/v1\/records\?/, async (route) => {
    if (new URL(route.request().url()).searchParams.has('after')) {
      asked++;
      return route.fulfill({ status: 503, body: 'busy' });
    }
    const response = await route.fetch();
    const list = (await response.json()) as object;
    return route.fulfill({ response, json: { ...list, has_more: true, next: 'further' } });
  });
  await page.getByRole('link', { name: 'History' }).click();
  await page
    .getByText(/\(503\)/)
    .first()
    .waitFor();
  // What is new is looked for at its own pace, some seconds apart.
  await page.waitForResponse((reply) => reply.url().endsWith('/gala/v1/records?limit=60'));
  expect(asked).toBeLessThan(4);
  await page.getByRole('button', { name: 'Show older ones' }).waitFor();
});

test('a record is rated by keys and in words', async () => {
  await server.draw({ prompt: 'a lemon tree' });
  const page = await openPlayground({ view: 'history' });
  await page.getByRole('link', { name: /a lemon tree/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Request', exact: true });
  await dialog.getByRole('radio', { name: /^3/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('radio', { name: /^4/, checked: true }).waitFor();
  await dialog.getByLabel('What you think of it').fill('The lemons shine.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
  const [record] = await server.records();
  expect(record).toMatchObject({ rating: 4, feedback: 'The lemons shine.' });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /a lemon tree.*Rated 4 of 5/s }).waitFor();
});

test('a request can be used again with everything that it said', async () => {
  await server.draw({ prompt: 'a snow globe', size: '512x512', n: 2, seed: 77 });
  const page = await openPlayground({ view: 'history' });
  await page.getByRole('link', { name: /a snow globe/ }).click();
  await page.getByRole('button', { name: 'Use again' }).click();
  await page.getByRole('heading', { name: 'Create', level: 1 }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Prompt' }).inputValue()).toBe('a snow globe');
  const sent = page.waitForRequest(/\/v1\/images\/generations$/);
  await page.getByRole('button', { name: 'Generate' }).click();
  expect((await sent).postDataJSON()).toMatchObject({
    model: 'dall-e-2',
    prompt: 'a snow globe',
    size: '512x512',
  });
});

/** Draws what the form is filled in with. @returns what was sent */
async function generate(page: Page): Promise<Record<string, unknown>> {
  await page.getByRole('heading', { name: 'Create', level: 1 }).waitFor();
  const request = page.waitForRequest(/\/v1\/images\/generations$/);
  await page.getByRole('button', { name: 'Generate' }).click();
  const sent = await request;
  await sent.response();
  return sent.postDataJSON() as Record<string, unknown>;
}

/** Of the first picture of a record. */
async function pixelsOf(record: RecordObject | undefined): Promise<Buffer> {
  const reply = await fetch(record?.images[0]?.url ?? '');
  return sharp(Buffer.from(await reply.arrayBuffer()))
    .raw()
    .toBuffer();
}

test('what was left open stays open, and one click draws the very picture again', async () => {
  const prompt = 'a sticker of a fox';
  await server.draw({ model: 'gpt-image-1', prompt, size: 'auto', quality: 'low' });
  const [drawn] = await server.records();
  expect(drawn).toMatchObject({
    options: { background: 'transparent' },
    asked: { background: 'auto', size: 'auto', quality: 'low' },
  });
  expect(drawn?.asked).not.toHaveProperty('seed');
  const page = await openPlayground({ view: 'history', given: { record: drawn?.id ?? '' } });
  const dialog = page.getByRole('dialog', { name: 'Request', exact: true });
  await dialog.getByText(`${drawn?.seed} (left open, chosen by Gala)`).waitFor();
  await dialog.getByRole('button', { name: 'Use again' }).click();
  const again = await generate(page);
  expect(again).toMatchObject({ model: 'gpt-image-1', prompt, quality: 'low' });
  for (const name of ['background', 'size', 'seed']) expect(again).not.toHaveProperty(name);

  await page.goto(`/?view=history&record=${drawn?.id}`);
  await dialog.getByRole('button', { name: 'Draw the same again' }).click();
  expect(await generate(page)).toMatchObject({ seed: drawn?.seed, background: 'transparent' });
  await expect.poll(async () => (await server.records())[0]?.state).toBe('succeeded');
  const [same, other] = await server.records();
  expect(same?.asked).toMatchObject({ seed: drawn?.seed });
  const pixels = await Promise.all([drawn, same, other].map(pixelsOf));
  expect(pixels[1]?.equals(pixels[0] ?? Buffer.alloc(0))).toBe(true);
  expect(pixels[2]?.equals(pixels[0] ?? Buffer.alloc(0))).toBe(false);
});

test('one picture is deleted after a question, then the whole request', async () => {
  await server.draw({ prompt: 'a brass bell', n: 2 });
  const page = await openPlayground({ view: 'history' });
  await page.getByRole('link', { name: /a brass bell/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Request', exact: true });
  await dialog.getByRole('button', { name: 'Show picture 2 of 2' }).click();
  await dialog.getByRole('button', { name: 'Delete this picture…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete this picture?' });
  await question.getByText('Picture 2 of 2 goes for good').waitFor();
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect((await server.records())[0]?.images).toHaveLength(2);
  await dialog.getByRole('button', { name: 'Delete this picture…' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await question.waitFor({ state: 'hidden' });
  const [left] = await server.records();
  expect(left?.images.map(({ index }) => index)).toEqual([0]);
  await dialog.getByRole('button', { name: 'Delete request…' }).click();
  await page
    .getByRole('dialog', { name: 'Delete this request?' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: /a brass bell/ }).waitFor({ state: 'detached' });
  expect((await server.records()).map(({ prompt }) => prompt)).not.toContain('a brass bell');
});

test('several are chosen and deleted together', async () => {
  await server.draw({ prompt: 'a paper lamp, first' });
  await server.draw({ prompt: 'a paper lamp, second' });
  const page = await openPlayground({ view: 'history', given: { prompt: 'paper lamp' } });
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: /first/ }).check();
  await page.getByRole('checkbox', { name: /second/ }).check();
  const bar = page.getByRole('region', { name: 'Selected requests' });
  await bar.getByText('2 selected').waitFor();
  await bar.getByRole('button', { name: 'Delete…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete these 2 requests?' });
  await question.getByText('and their 2 pictures').waitFor();
  await question.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No request fits these filters').waitFor();
  const left = await server.records();
  expect(left.filter(({ prompt }) => prompt.includes('paper lamp'))).toEqual([]);
});

test('a key that may only draw is offered nothing that it may not do', async () => {
  await server.draw({ prompt: 'a wooden horse' });
  const key = await server.makeKey({ scopes: ['images'] });
  const page = await openPlayground({ view: 'history', signedIn: key.secret });
  await page.getByRole('link', { name: /a wooden horse/ }).waitFor();
  expect(await page.getByRole('button', { name: /^(Export|Select)$/ }).count()).toBe(0);
  await page.getByRole('link', { name: /a wooden horse/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Request', exact: true });
  await dialog.getByRole('button', { name: 'Use again' }).waitFor();
  expect(await dialog.getByRole('button', { name: /Delete/ }).count()).toBe(0);
  expect(await dialog.getByRole('radio').count()).toBe(0);
});

test('credits, limits and the ledger of a team can be read', async () => {
  const team = await server.makeTeam(1_000_000);
  const key = await server.makeKey({ team_id: team.id, credits_per_month: 500_000 });
  await server.ask('/v1/images/generations', {
    key: key.secret,
    json: { model: 'dall-e-2', prompt: 'a tin soldier', size: '256x256' },
  });
  const [record] = await server.records();
  const left = (1_000_000 - (record?.credits ?? 0)).toLocaleString('en');
  const page = await openPlayground({
    view: 'history',
    given: { show: 'key' },
    signedIn: key.secret,
  });
  await page.getByRole('region', { name: 'Credits left' }).getByText(left).waitFor();
  await page.getByRole('progressbar', { name: 'Credits of this month' }).waitFor();
  const ledger = page.getByRole('table', { name: 'Ledger' });
  expect(await ledger.getByRole('row').count()).toBe(4);
  await ledger.getByRole('link', { name: 'a request' }).first().click();
  await page
    .getByRole('dialog', { name: 'Request', exact: true })
    .getByText('a tin soldier')
    .first()
    .waitFor();
});
