import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';

import { expectNoSeriousAxeViolations } from '../support/playground/axe.ts';
import { clipboardOf } from '../support/playground/download.ts';
import { playground } from '../support/playground/playground.ts';

const run = promisify(execFile);
const { server, openPlayground } = playground();

const PROMPT = `a "red" fox's $HOME\n\`by\` night 🦊`;

/** The code of a form, shown where there is no room for it beside the pictures. */
async function showCode(page: Page) {
  await page.getByRole('radio', { name: 'Code', exact: true }).check();
  const panel = page.getByRole('region', { name: 'The same as code' });
  await panel.getByRole('button', { name: 'Copy' }).waitFor();
  return panel;
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'gala-code-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test('the copied cURL draws in a shell what the form says', async () => {
  const page = await openPlayground({ given: { model: 'dall-e-2', size: '256x256', seed: '77' } });
  await page.getByLabel('Prompt').fill(PROMPT);
  const panel = await showCode(page);
  await panel.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor();
  const script = await clipboardOf(page);
  expect(script).not.toContain(server.key);

  const cwd = await folder();
  await run('sh', ['-c', script], { cwd, env: { ...process.env, OPENAI_API_KEY: server.key } });
  const [record] = await server.records();
  expect(record).toMatchObject({
    state: 'succeeded',
    model: 'dall-e-2',
    prompt: PROMPT,
    size: '256x256',
    n: 1,
    seed: 77,
  });
  const drawn = await fetch(record!.images[0]!.url);
  const saved = await readFile(join(cwd, 'picture.png'));
  expect(saved.equals(Buffer.from(await drawn.arrayBuffer()))).toBe(true);
});

test('the code follows the form, and the choice of it is remembered', async () => {
  const page = await openPlayground({ given: { model: 'dall-e-3', prompt: 'a cat' } });
  let panel = await showCode(page);
  await panel.getByRole('tab', { name: '1min.ai' }).click();
  await panel.getByRole('radio', { name: 'Python' }).check();
  await panel.getByRole('region', { name: 'Python for 1min.ai' }).waitFor();
  await page.getByLabel('Prompt').fill('a dog');
  await panel.getByText('"a dog"').waitFor();
  expect(await panel.getByText('"a cat"').count()).toBe(0);

  await page.reload();
  panel = await showCode(page);
  await panel.getByRole('region', { name: 'Python for 1min.ai' }).waitFor();
});

test('what a dialect cannot say is told instead of code', async () => {
  const page = await openPlayground({
    given: { model: 'gpt-image-1', prompt: 'a cat', n: '3' },
  });
  const panel = await showCode(page);
  await panel.getByRole('tab', { name: 'AI/ML API' }).click();
  await panel.getByText('It draws at most 1 picture at a time.').waitFor();
  expect(await panel.getByRole('button', { name: 'Copy' }).count()).toBe(0);
});

test('tabs and code are reached by the keyboard', async () => {
  const page = await openPlayground({ given: { model: 'dall-e-2', prompt: 'a cat' } });
  const panel = await showCode(page);
  await panel.getByRole('tab', { name: 'OpenAI' }).focus();
  await page.keyboard.press('ArrowRight');
  await panel.getByRole('tab', { name: 'AI/ML API', selected: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const code = panel.getByRole('region', { name: 'JavaScript for AI/ML API' });
  expect(await code.textContent()).toContain('/aimlapi/v1/images/generations');
});

test.each(['light', 'dark'] as const)('axe finds nothing serious in %s code', async (theme) => {
  const page = await openPlayground({
    theme,
    given: { model: 'gpt-image-1', prompt: 'a cat', quality: 'low' },
  });
  const panel = await showCode(page);
  const texts = panel.locator('.hljs-string');
  await texts.first().waitFor();
  expect(await texts.allTextContents()).toContainEqual(expect.stringContaining('a cat'));
  await expectNoSeriousAxeViolations(page);
});
