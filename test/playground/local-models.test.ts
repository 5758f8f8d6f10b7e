import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';

import type { PlaygroundModelList } from '../../src/wire/gala/model-response.ts';
import { clipboardOf, downloadBy } from '../support/playground/download.ts';
import { playground } from '../support/playground/playground.ts';
import { grained } from '../support/playground/test-pictures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { installTinyModels, SEER_AND_PAINTER } from '../support/tiny-models.ts';

const run = promisify(execFile);
const { server, openPlayground } = playground();

const EDGE = 96;

const served = async () =>
  (await server.ask<PlaygroundModelList>('/gala/v1/models')).data
    .filter(({ unusable }) => unusable === null)
    .map(({ id }) => id);

const install = (models: Readonly<Record<string, string>>) =>
  installTinyModels({ dataFolder: server.dataFolder, served }, models);

beforeAll(() => install(SEER_AND_PAINTER));

const latest = async () => (await server.records())[0]!;
const drawn = (page: Page) => page.getByRole('button', { name: 'Open the picture large' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses the button below the form: pictures have some of the same name. */
const submit = (page: Page) => page.locator('main form button[type=submit]').click();

/** The price that is told, in credits. */
async function told(page: Page): Promise<number> {
  const text = await page.getByText(/^[0-9,]+ credits · /).textContent();
  return Number(text?.split(' ')[0]?.replaceAll(',', ''));
}

async function bring(page: Page, name: string, width = EDGE, height = EDGE): Promise<Buffer> {
  const buffer = await grained(width, height).png().toBuffer();
  const well = page.getByLabel(/^(?:Choose (?:a file|files)|Add a picture)$/);
  await well.setInputFiles({ name, mimeType: 'image/png', buffer });
  await page.getByRole('list', { name: 'Pictures, in order' }).getByText(name).waitFor();
  return buffer;
}

/** Runs the cURL that the page shows in a folder that has these files, and reads what it saved. */
async function runShown(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('radio', { name: 'Code', exact: true }).check();
  const panel = page.getByRole('region', { name: 'The same as code' });
  await panel.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor();
  const cwd = await temporaryFolder();
  for (const download of await panel.getByRole('button', { name: /^Download / }).all()) {
    const file = await downloadBy(page, () => download.click());
    await writeFile(join(cwd, file.name), file.bytes);
  }
  const script = await clipboardOf(page);
  await run('sh', ['-c', script], { cwd, env: { ...process.env, OPENAI_API_KEY: server.key } });
  return readFile(join(cwd, name));
}

/** The bytes of the one picture of the newest record. */
async function kept(): Promise<Buffer> {
  const { images } = await latest();
  return Buffer.from(await (await fetch(images[0]!.url)).arrayBuffer());
}

test('words become a picture by what a diffusion model takes, at the price that was told', async () => {
  const page = await openPlayground({ given: { model: 'painter', prompt: 'a cat' } });
  for (const name of ['Background', 'Style', 'File format', 'Show states on the way', 'Blend']) {
    expect(await page.getByText(name, { exact: true }).count()).toBe(0);
  }
  const steps = page.getByLabel('Steps');
  expect(await steps.getAttribute('placeholder')).toBe('Usually 25');
  await steps.fill('151');
  await page.getByText('It can be from 1 to 150.').waitFor();
  await steps.fill('3');
  await page.getByLabel('Guidance').fill('2.5');
  await page.getByLabel('Leave out').fill('a dog');
  await page.getByRole('radio', { name: 'HD' }).check({ force: true });
  const price = await told(page);
  await submit(page);
  await drawn(page).waitFor();
  expect(await latest()).toMatchObject({
    model: 'painter',
    engine: 'diffusion',
    size: '64x64',
    sampling: { steps: 3, guidance: 2.5, negative_prompt: 'a dog' },
    credits: price,
  });
});

test('two pictures are blended as much as the slider says, and the code that is shown does the same', async () => {
  const page = await openPlayground({
    view: 'vary',
    given: { model: 'seer', seed: '9', steps: '2', response_format: 'b64_json' },
  });
  await bring(page, 'one.png');
  await page.getByText('Add a second picture').waitFor();
  expect(await page.getByLabel('Blend').count()).toBe(0);
  await bring(page, 'two.png', 80, 120);
  await page.getByLabel('Blend').fill('0.25');
  const price = await told(page);
  await submit(page);
  await drawn(page).waitFor();
  expect(await latest()).toMatchObject({ operation: 'vary', model: 'seer', credits: price });
  const blended = await kept();
  expect((await runShown(page, 'variation.png')).equals(blended)).toBe(true);

  // The same of the first alone is another picture.
  await page.getByRole('radio', { name: 'Pictures', exact: true }).check();
  await press(page, 'Remove two.png');
  expect(await page.getByLabel('Blend').count()).toBe(0);
  await submit(page);
  await drawn(page).nth(1).waitFor();
  expect((await kept()).equals(blended)).toBe(false);
});

test('a model that sees nothing is offered no second picture', async () => {
  const page = await openPlayground({ view: 'vary', given: { model: 'painter', steps: '2' } });
  await bring(page, 'one.png', 120, 80);
  expect(await page.getByText('Add a second picture').count()).toBe(0);
  await submit(page);
  await drawn(page).waitFor();
  expect(await latest()).toMatchObject({ model: 'painter', operation: 'vary' });
});

test('an edit by words needs no mask, and one with a mask keeps every other pixel', async () => {
  const page = await openPlayground({
    view: 'edit',
    given: { model: 'painter', steps: '2', size: `${EDGE}x${EDGE}`, prompt: 'a cat' },
  });
  const before = await bring(page, 'one.png');
  await page.getByText('Without a mask, the words alone say what changes.').waitFor();
  await submit(page);
  await page.getByRole('slider', { name: 'How much of the result' }).waitFor();

  await page.getByRole('radio', { name: 'Mask', exact: true }).check({ force: true });
  const stage = page.getByRole('application', { name: 'Picture to paint' });
  await stage.focus();
  for (const key of ['1', 'r', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
  }
  await page.getByText('% will be replaced').waitFor();
  const count = (await server.records()).length;
  await submit(page);
  await expect.poll(async () => (await server.records()).length).toBe(count + 1);
  await expect.poll(async () => (await latest()).state).toBe('succeeded');
  const [a, b] = await Promise.all(
    [before, await kept()].map((png) => sharp(png).removeAlpha().raw().toBuffer()),
  );
  // The marked corner is the lower right quarter.
  const differs = { inside: 0, outside: 0 };
  for (let i = 0; i < EDGE * EDGE; i++) {
    const inside = i % EDGE >= EDGE / 2 && i / EDGE >= EDGE / 2;
    const same = [0, 1, 2].every((c) => a![3 * i + c] === b![3 * i + c]);
    if (!same) differs[inside ? 'inside' : 'outside']++;
  }
  expect(differs.outside).toBe(0);
  expect(differs.inside).toBeGreaterThan(0);
});

test('mini is there from the start, says what it can draw, and draws its own examples', async () => {
  const page = await openPlayground({ given: { model: 'mini' } });
  await page.getByText('It paints one of sixteen things').waitFor();
  expect(await page.getByLabel('Steps').getAttribute('placeholder')).toBe('Usually 20');
  expect(await page.getByLabel('Guidance').getAttribute('placeholder')).toBe('Usually 5');
  expect(await page.getByRole('tab', { name: 'Marketing' }).count()).toBe(0);
  await page.getByRole('button', { name: 'a red car on a meadow' }).click();
  const price = await told(page);
  await submit(page);
  await drawn(page).waitFor();
  expect(await latest()).toMatchObject({
    model: 'mini',
    engine: 'diffusion',
    prompt: 'a red car on a meadow',
    size: '128x128',
    credits: price,
  });
  await press(page, 'Fetch a model that draws more');
  await page.getByRole('heading', { name: 'Local models' }).waitFor();
});

test('a key that may fetch nothing is told who can', async () => {
  const { secret } = await server.makeKey({ scopes: ['images'] });
  const page = await openPlayground({ given: { model: 'mini' }, signedIn: secret });
  await page.getByText('Whoever runs this server can fetch a model that draws more.').waitFor();
  expect(await page.getByRole('button', { name: 'Fetch a model' }).count()).toBe(0);
});

test('one prompt is compared across engines, and a model that has gone says so', async () => {
  await install({ leaver: 'sd2' });
  const page = await openPlayground({
    view: 'compare',
    given: { models: 'dall-e-2,mini,leaver', prompt: 'a red car on a meadow' },
    provokes: /status of (?:400|404|503)/,
  });
  await page.getByRole('radio', { name: '256 × 256' }).check({ force: true });
  await page.getByText(/credits together$/).waitFor();
  await rm(join(server.dataFolder, 'models', 'leaver'));
  await expect.poll(served, { timeout: 30_000 }).not.toContain('leaver');
  await submit(page);
  const column = (name: string) => page.getByRole('article', { name, exact: true });
  await column('leaver').getByRole('alert').waitFor();
  expect(await column('leaver').textContent()).toContain('leaver');
  for (const name of ['dall-e-2', 'mini']) {
    await column(name).getByRole('button', { name: 'Use this one' }).waitFor();
  }
});

test('while a local model takes its time, the page says that it may be loading', async () => {
  const page = await openPlayground({ given: { model: 'painter', prompt: 'a cat' } });
  // Nothing is ever answered.
  await page.route('**/v1/images/generations', () => undefined);
  await submit(page);
  await page.getByText('A model that has rested is loaded first.').waitFor();
  await press(page, 'Cancel');
  await page.getByText('Cancelled.').waitFor();
  expect((await server.records()).some(({ state }) => state === 'running')).toBe(false);
});
