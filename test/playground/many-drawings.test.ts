import { expect, test } from 'vitest';

import { playground } from '../support/playground/playground.ts';

const { openPlayground } = playground();

test('by HTTP/1 four drawings go on at a time, and the rest of the page is not held up', async () => {
  const page = await openPlayground({ given: { model: 'dall-e-2', prompt: 'a red ball' } });
  let asked = 0;
  // Never answered, as by a server that has much to do.
  await page.route('**/v1/images/generations', () => void asked++);
  const cancel = page.getByRole('main').getByRole('button', { name: 'Cancel', exact: true });
  for (let started = 1; started <= 6; started++) {
    await page.getByRole('button', { name: 'Generate' }).click();
    await expect.poll(() => cancel.count()).toBe(started);
  }
  await expect.poll(() => asked).toBe(4);
  await expect.poll(() => page.getByText('Waiting in the queue…').count()).toBe(2);
  // The oldest, which stands last, makes room for the next in turn.
  await cancel.last().click();
  await expect.poll(() => asked).toBe(5);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
});
