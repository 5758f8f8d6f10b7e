import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { server, openPlayground } = playground();

/** Ten large pictures, so that there is time to look at what waits. */
const DRAWN_MS = 90_000;

test('of two equal requests each is told what became of itself', async () => {
  const given = { model: 'dall-e-2', prompt: 'ten green bottles', n: '10' };
  const page = await openPlayground({ given });
  const cards = page.getByRole('article', { name: given.prompt });
  const generate = page.getByRole('button', { name: 'Generate' });
  await generate.click();
  await expect.poll(async () => (await server.records())[0]?.state).toBe('running');
  await generate.click();
  // The newest is on top; the server draws one at a time.
  const [later, earlier] = [cards.nth(0), cards.nth(1)];
  const waiting = (card: Locator) => card.getByText('Waiting in the queue…');
  await waiting(later).waitFor();
  expect(await waiting(earlier).count()).toBe(0);

  await earlier.getByRole('button', { name: 'Cancel' }).click();
  await earlier.getByText('Cancelled. Nothing was charged.').waitFor();
  const drawn = later.getByRole('img', { name: given.prompt }).first();
  await drawn.waitFor({ timeout: DRAWN_MS });
  const records = await server.records();
  expect(records.map(({ state }) => state)).toEqual(['succeeded', 'cancelled']);
  expect(records[0]?.credits).toBeGreaterThan(0);
  // Each is found by its own name, and by no other.
  const names = records.map(({ notes }) => notes['client_request_id'] ?? '');
  expect(new Set(names).size).toBe(2);
});
