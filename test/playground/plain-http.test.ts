import { expect, test } from 'vitest';

import { ANOTHER_MACHINE } from '../support/playground/browser.ts';
import { playground } from '../support/playground/playground.ts';
import { signInByKey } from '../support/playground/sign-in.ts';
import { grained } from '../support/playground/test-pictures.ts';

const { server, openPlayground } = playground();

/** By plain http from another machine: browsers keep much from such a page, such as the clipboard. */
async function openFromElsewhere(view: string, given: Readonly<Record<string, string>>) {
  // What Chromium says of a header that is for https alone.
  const provokes = /Cross-Origin-Opener-Policy/;
  const origin = server.origin.replace('127.0.0.1', ANOTHER_MACHINE);
  const page = await openPlayground({ origin, view, given, provokes });
  await signInByKey(page, server.key);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  return page;
}

test('pictures are drawn, and links and base64 of them copied', async () => {
  const given = { model: 'dall-e-2', size: '256x256', prompt: 'a red ball' };
  const page = await openFromElsewhere('create', given);
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('button', { name: 'Open the picture large' }).click();
  const large = page.getByRole('dialog', { name: 'Picture' });
  await large.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  await page.keyboard.press('Escape');
  const prompt = page.getByRole('textbox', { name: 'Prompt' });
  await prompt.fill('');
  await prompt.press('Control+v');
  await expect.poll(() => prompt.inputValue()).toContain(`http://${ANOTHER_MACHINE}:`);
});

test('a mask is painted by mouse', async () => {
  const page = await openFromElsewhere('edit', { model: 'dall-e-2', size: '256x256' });
  const buffer = await grained(256, 256).png().toBuffer();
  const file = { name: 'grain.png', mimeType: 'image/png', buffer };
  await page.getByLabel('Choose a file').setInputFiles(file);
  const stage = page.getByRole('application', { name: 'Picture to paint' });
  await stage.waitFor();
  const { x, y, width, height } = (await stage.boundingBox())!;
  const [middle, centre] = [x + width / 2, y + height / 2];
  const replaced = page.getByText('% will be replaced');
  await page.mouse.click(middle, centre);
  const dot = await replaced.textContent();
  await page.mouse.down();
  await page.mouse.move(middle + 60, centre, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => replaced.textContent()).not.toBe(dot);
});
