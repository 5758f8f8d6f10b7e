import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

test('a server that is gone is told of, nothing that was typed is lost, and it goes on when it is back', async () => {
  const page = await openPlayground({ provokes: /ERR_CONNECTION|ERR_EMPTY_RESPONSE/ });
  const prompt = page.getByRole('textbox', { name: 'Prompt' });
  await prompt.fill('a candle in a window');
  await page.getByRole('button', { name: 'Generate' }).waitFor();
  await server.kill();
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByText('Gala does not answer. Is it still running?').first().waitFor();
  const banner = page.getByText('Gala does not answer. This page tries again by itself.');
  await banner.waitFor();
  expect(await prompt.inputValue()).toBe('a candle in a window');
  await server.restart();
  await banner.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('img', { name: /a candle in a window/ }).waitFor();
  expect(await server.records()).toHaveLength(1);
});

test('a browser that takes itself for offline asks all the same, and tells what came of it', async () => {
  const page = await openPlayground({ provokes: /ERR_INTERNET_DISCONNECTED/ });
  await page.getByRole('button', { name: 'Generate' }).waitFor();
  await page.context().setOffline(true);
  const banner = page.getByText('Gala does not answer. This page tries again by itself.');
  await banner.waitFor();
  await page.context().setOffline(false);
  await banner.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Generate' }).isEnabled()).toBe(true);
});
