import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { expectNoSeriousAxeViolations } from '../support/playground/axe.ts';
import { downloadBy } from '../support/playground/download.ts';
import { playground } from '../support/playground/playground.ts';
import { blackAndWhite, grained } from '../support/playground/test-pictures.ts';

const { server, openPlayground } = playground();

const EDGE = 256;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const openEdit = (options: Parameters<typeof openPlayground>[0] = {}) =>
  openPlayground({ view: 'edit', given: { model: 'dall-e-2', size: '256x256' }, ...options });

const stageOf = (page: Page) => page.getByRole('application', { name: 'Picture to paint' });

async function bring(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('list', { name: 'Pictures, in order' }).waitFor();
}

async function bringGrain(page: Page): Promise<Buffer> {
  const png = await grained(EDGE, EDGE).png().toBuffer();
  await bring(page, 'grain.png', 'image/png', png);
  await stageOf(page).waitFor();
  return png;
}

/** Has it edited, and reads what the page gives to download. */
async function edit(page: Page, prompt = 'a red balloon'): Promise<Buffer> {
  await page.getByLabel('Prompt').fill(prompt);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('slider', { name: 'How much of the result' }).waitFor();
  const download = page.getByRole('button', { name: 'Download', exact: true });
  const { bytes, name } = await downloadBy(page, () => download.click());
  expect(name).toMatch(/\.png$/);
  return bytes;
}

const rawOf = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer();

/** How many pixels differ, within a box and beyond it. */
async function differences(before: Buffer, after: Buffer, { x, y, width, height }: Box) {
  const [a, b] = [await rawOf(before), await rawOf(after)];
  expect(b.length).toBe(a.length);
  const found = { inside: 0, outside: 0 };
  for (let i = 0; i < EDGE * EDGE; i++) {
    const [column, row] = [i % EDGE, Math.floor(i / EDGE)];
    const differs = [0, 1, 2].some((c) => a[3 * i + c] !== b[3 * i + c]);
    const within = column >= x && column < x + width && row >= y && row < y + height;
    if (differs) found[within ? 'inside' : 'outside']++;
  }
  return found;
}

test('what a mouse painted over is replaced, and every other pixel stays what it was', async () => {
  const page = await openEdit();
  const before = await bringGrain(page);
  const stage = (await stageOf(page).boundingBox())!;
  const [middle, centre] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
  // The picture fills the stage but for a margin; it is the lower of the two edges that counts.
  const scale = (Math.min(stage.width, stage.height) - 18) / EDGE;
  await page.mouse.move(middle, centre);
  await page.mouse.down();
  await page.mouse.move(middle + 50 * scale, centre, { steps: 5 });
  await page.mouse.up();
  await page.getByText('% will be replaced').waitFor();
  // A brush of an eighth of 64 pixels on its way from 128 to 178, and two pixels for rounding.
  const painted = { x: 118, y: 118, width: 70, height: 20 };
  const { inside, outside } = await differences(before, await edit(page), painted);
  expect(outside).toBe(0);
  expect(inside).toBeGreaterThan(50 * 16 * 0.9);
  await page.getByText('What was not marked is the same, pixel by pixel.').waitFor();
});

test('the same by keys alone, from the picture to the download', async () => {
  const page = await openEdit();
  const before = await bringGrain(page);
  await stageOf(page).focus();
  // At full size a leap is 80 pixels; the cursor begins in the middle.
  for (const key of ['1', 'r', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
  }
  await page.getByText('10 % will be replaced').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Nothing is marked yet').waitFor();
  await page.keyboard.press('Control+Shift+Z');
  await page.getByLabel('Prompt').focus();
  await page.keyboard.type('a red balloon');
  await page.keyboard.press('Control+Enter');
  const slider = page.getByRole('slider', { name: 'How much of the result' });
  await slider.focus();
  await page.keyboard.press('Home');
  expect(await slider.getAttribute('aria-valuetext')).toBe('100 % of the result');
  const { bytes } = await downloadBy(page, async () => {
    await page.getByRole('button', { name: 'Download', exact: true }).focus();
    await page.keyboard.press('Enter');
  });
  const box = { x: 128, y: 128, width: 81, height: 81 };
  const { inside, outside } = await differences(before, bytes, box);
  expect(outside).toBe(0);
  expect(inside).toBeGreaterThan(81 * 81 * 0.9);
});

test('of a mask from a file the colour that is chosen is replaced, at the picture’s size', async () => {
  const page = await openEdit();
  const before = await bringGrain(page);
  // Half as large: every pixel stands for four of the picture.
  const small = { x: 20, y: 30, width: 40, height: 24 };
  const mask = await blackAndWhite(EDGE / 2, EDGE / 2, small);
  await page
    .getByRole('region', { name: 'Mask' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'mask.png', mimeType: 'image/png', buffer: mask });
  await page.getByText('6 % will be replaced').waitFor();
  await page.getByText('It was 128×128 and is now 256×256').waitFor();
  await page.getByRole('radio', { name: 'Black' }).check();
  await page.getByText('94 % will be replaced').waitFor();
  await page.getByRole('radio', { name: 'White' }).check();
  const box = { x: 40, y: 60, width: 80, height: 48 };
  const { inside, outside } = await differences(before, await edit(page), box);
  expect(outside).toBe(0);
  expect(inside).toBeGreaterThan(80 * 48 * 0.9);
});

test('a wide photo is squared for dall-e-2, and the page says how', async () => {
  const page = await openEdit();
  const photo = await grained(600, 400).jpeg().toBuffer();
  await bring(page, 'photo.jpg', 'image/jpeg', photo);
  await page.getByText('600×400 JPEG → 400×400 PNG, cropped').waitFor();
  await page.getByText('Nothing is marked yet').waitFor();

  await page.getByRole('button', { name: 'Choose the part' }).click();
  const frame = page.getByRole('application', { name: 'Part of the picture' });
  await frame.press('Shift+ArrowLeft');
  await page.getByText('40 px from the left').waitFor();
  await page.getByRole('button', { name: 'Use this part' }).click();

  await page.getByRole('radio', { name: 'Filling it up' }).check();
  await page.getByText('600×400 JPEG → 600×600 PNG, with empty bands').waitFor();
  // The bands are what is filled: a third.
  await page.getByText('33 % will be replaced').waitFor();
  const { width, height } = await sharp(await edit(page)).metadata();
  expect([width, height]).toEqual([EDGE, EDGE]);
});

test('a result is varied, and gone on with', async () => {
  const page = await openEdit();
  await bringGrain(page);
  await stageOf(page).press('Control+a');
  await edit(page, 'a lighthouse');
  await page.getByRole('button', { name: 'Go on with this one' }).click();
  const listed = page.getByRole('list', { name: 'Pictures, in order' });
  await expect.poll(() => listed.textContent()).toMatch(/a-lighthouse-.*\.png/);
  await page.getByRole('radio', { name: 'Result' }).check();

  await page.getByRole('button', { name: 'Vary', exact: true }).click();
  await page.getByRole('heading', { name: 'Vary' }).waitFor();
  await page.getByText('256×256 PNG, sent as it is').waitFor();
  await page.getByRole('radio', { name: '256' }).check();
  await page.getByRole('spinbutton', { name: 'Pictures' }).fill('2');
  await page.getByRole('button', { name: 'Vary', exact: true }).click();
  await page.getByRole('button', { name: 'Download' }).nth(1).waitFor();
  const [varied] = await server.records();
  expect(varied).toMatchObject({ operation: 'vary', model: 'dall-e-2', n: 2, state: 'succeeded' });
});

test('what is missing is said, and nothing is sent', async () => {
  const page = await openEdit();
  const before = await server.records();
  const button = page.getByRole('button', { name: 'Edit', exact: true });
  await button.click();
  await page.getByText('Choose a picture first.').waitFor();
  await bringGrain(page);
  await button.click();
  await page.getByText('Paint over what should change first.').waitFor();
  await stageOf(page).press('Control+a');
  await button.click();
  await page.getByText('Say what should be there first.').waitFor();
  expect(await server.records()).toHaveLength(before.length);
});

test('a file that is no picture, and one that is broken, say so', async () => {
  const page = await openEdit();
  const choose = page.getByLabel('Choose a file');
  const bytes = Buffer.from('not a picture');
  await choose.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: bytes });
  const alert = page.getByRole('alert');
  await expect.poll(() => alert.textContent()).toContain('notes.txt is no picture');
  const png = (await grained(64, 64).png().toBuffer()).subarray(0, 200);
  await choose.setInputFiles({ name: 'cut.png', mimeType: 'image/png', buffer: png });
  await expect.poll(() => alert.textContent()).toContain('cut.png is broken');
});

test('several pictures go to GPT Image, in an order that can be changed', async () => {
  const page = await openEdit({ given: { model: 'gpt-image-1' } });
  const files = await Promise.all(
    [300, 200].map(async (width) => ({
      name: `${width}.png`,
      mimeType: 'image/png',
      buffer: await grained(width, 200).png().toBuffer(),
    })),
  );
  await page.getByLabel('Choose files').setInputFiles(files);
  const names = page.getByRole('list', { name: 'Pictures, in order' }).getByRole('listitem');
  await names.nth(1).waitFor();
  await page.getByRole('button', { name: 'Move 200.png forward' }).click();
  await expect.poll(() => names.nth(0).textContent()).toContain('Changed200.png200×200 PNG');
  await page.getByRole('button', { name: 'Remove 200.png' }).click();
  await expect.poll(() => names.allTextContents()).toHaveLength(1);
  await page.getByText('300×200 PNG, sent as it is').waitFor();
});

test('a finger paints, and two of them zoom without painting', async () => {
  const page = await openEdit({ size: 'phone' });
  await bringGrain(page);
  const stage = stageOf(page);
  await stage.scrollIntoViewIfNeeded();
  const box = (await stage.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((dx, id) => ({ x: x + dx, y, id })),
    });
  const top = await page.evaluate(() => scrollY);
  await touch('touchStart', 0);
  await touch('touchMove', 30);
  await touch('touchEnd');
  const share = page.getByText('% will be replaced');
  await share.waitFor();
  const painted = await share.textContent();
  await touch('touchStart', -20);
  await touch('touchStart', -20, 20);
  await touch('touchMove', -60, 60);
  await touch('touchEnd');
  expect(await share.textContent()).toBe(painted);
  const scale = page.getByRole('group', { name: 'View' });
  await expect
    .poll(async () => Number.parseInt((await scale.textContent())!, 10))
    .toBeGreaterThan(200);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (theme) => {
  const page = await openEdit({ theme });
  await expectNoSeriousAxeViolations(page);
  await bringGrain(page);
  await stageOf(page).press('Control+a');
  await expectNoSeriousAxeViolations(page);
  await page.getByRole('button', { name: 'Keys and gestures' }).click();
  await expectNoSeriousAxeViolations(page);
  await page.keyboard.press('Escape');
  await edit(page);
  await expectNoSeriousAxeViolations(page);
  expect(await page.getByRole('slider', { name: 'How much of the result' }).count()).toBe(1);
});
