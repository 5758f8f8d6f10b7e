/**
 * Draws docs/pictures/playground-*.webp: the playground at work, as a browser shows it.
 * Usage, after `npm run build`: tsx scripts/playground-screenshots.ts
 * Another folder that the page was built to can be named behind it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';

import { startServerProcess } from '../test/support/gala-process.ts';

const KEY = 'sk-gala-screenshots-0123456789abcdef';
const MOST_BYTES = 200_000;
/** Of WebP, the best first; brush strokes take many bytes. */
const QUALITIES = [92, 88, 84, 80];
const LONGEST_WAIT_MS = 120_000;

const dataFolder = await mkdtemp(join(tmpdir(), 'gala-screenshots-'));
const [, , pageFolder] = process.argv;
const gala = await startServerProcess({
  GALA_DATA: dataFolder,
  GALA_API_KEY: KEY,
  ...(pageFolder !== undefined && { GALA_PLAYGROUND: pageFolder }),
});
const { origin } = gala;
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  // Chromium's sandbox refuses to run as root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await create();
  await edit();
  await converse();
  await compare();
} finally {
  await browser.close();
  gala.child.kill();
  await gala.ended;
  await rm(dataFolder, { recursive: true, force: true });
}

/** Four pictures of one prompt. */
async function create(): Promise<void> {
  const prompt = 'Two foxes dancing under a full moon in a snowy forest, a watercolour';
  const page = await open('light', {
    view: 'create',
    model: 'dall-e-2',
    n: '4',
    seed: '7',
    prompt,
  });
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('button', { name: 'Open picture 4 of 4 large' }).waitFor();
  await settled(page);
  // The bar of actions is shown where the pointer is.
  await page.getByRole('button', { name: 'Open picture 1 of 4 large' }).hover();
  await keep(page, 'create');
}

/** A mask over a part of a picture, before it is sent. */
async function edit(): Promise<void> {
  const png = await draw('Three sailing boats on the open sea at sunset, an oil painting', 11);
  const page = await open('dark', {
    view: 'edit',
    model: 'dall-e-2',
    prompt: 'A red hot air balloon',
  });
  const file = { name: 'boats.png', mimeType: 'image/png', buffer: png };
  await page.getByLabel('Choose a file').setInputFiles(file);
  const stage = page.getByRole('application', { name: 'Picture to paint' });
  await stage.waitFor();
  await page.getByRole('radio', { name: 'Lasso' }).check({ force: true });
  const box = await stage.boundingBox();
  if (!box) throw new Error('The picture is not in sight.');
  // In the sky, right of the middle.
  const [x, y] = [box.x + box.width / 2 + box.height * 0.22, box.y + box.height * 0.24];
  const radius = box.height * 0.13;
  await page.mouse.move(x + radius, y);
  await page.mouse.down();
  for (let angle = 0; angle < 2 * Math.PI; angle += 0.15) {
    await page.mouse.move(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  await page.mouse.up();
  await page.getByText('% will be replaced').waitFor();
  await keep(page, 'edit');
}

/** Five turns, and the strip of their pictures. */
async function converse(): Promise<void> {
  const page = await open('light', { view: 'converse' });
  const said = [
    'A fox and an owl in a forest in autumn',
    'Make it night',
    'Add a red hat to the fox',
    'Make it snow',
    'Now in watercolour',
  ];
  const message = page.getByLabel('What to draw or to change');
  for (const [at, text] of said.entries()) {
    await message.fill(text);
    await message.press('Enter');
    await page.getByRole('img', { name: `Picture ${at + 1}: ${text}` }).waitFor();
  }
  await settled(page);
  await keep(page, 'converse');
}

/** One prompt, drawn by three models. */
async function compare(): Promise<void> {
  const page = await open('dark', { view: 'compare' });
  const prompt = 'A bowl of oranges and a blue vase on a table, in the style of Van Gogh';
  await page.getByRole('textbox', { name: 'Prompt' }).fill(prompt);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: 'Use this one' }).nth(2).waitFor();
  await settled(page);
  await keep(page, 'compare');
}

async function open(colorScheme: 'light' | 'dark', given: Record<string, string>): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  const reply = await context.request.post('/gala/v1/session', {
    data: { key: KEY },
    headers: { origin },
  });
  if (!reply.ok()) throw new Error(await reply.text());
  const page = await context.newPage();
  await page.goto(`/?${new URLSearchParams(given).toString()}`);
  return page;
}

/** Until what was announced has gone again, and every picture is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[role=status][aria-live] > p').last().waitFor({ state: 'hidden' });
}

/** A picture by the API, as any program would have it. */
async function draw(prompt: string, seed: number): Promise<Buffer> {
  const reply = await fetch(`${origin}/v1/images/generations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'dall-e-2',
      prompt,
      seed,
      response_format: 'b64_json',
    }),
  });
  const { data } = (await reply.json()) as { data?: readonly { b64_json: string }[] };
  const [first] = data ?? [];
  if (!first) throw new Error(`Nothing was drawn: ${reply.status}`);
  return Buffer.from(first.b64_json, 'base64');
}

async function keep(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../docs/pictures/playground-${name}.webp`, import.meta.url));
  const shown = await page.screenshot();
  for (const quality of QUALITIES) {
    const { size } = await sharp(shown).webp({ quality }).toFile(path);
    if (size <= MOST_BYTES) break;
    if (quality === QUALITIES.at(-1)) throw new Error(`${path} has ${size} bytes.`);
  }
  await page.context().close();
}
