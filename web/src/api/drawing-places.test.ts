import { expect, test } from 'vitest';

import { Places } from './drawing-places.ts';

/** Whether something has happened by now, whatever still waits for nothing. */
async function hasHappened(promise: Promise<unknown>): Promise<boolean> {
  let happened = false;
  void promise.then(() => (happened = true));
  await new Promise((resolve) => setTimeout(resolve));
  return happened;
}

const { signal } = new AbortController();

test('whoever finds no place waits for one, in order', async () => {
  const places = new Places(1);
  const leave = await places.take(signal);
  const [second, third] = [places.take(signal), places.take(signal)];
  expect(await hasHappened(second)).toBe(false);
  leave();
  (await second)();
  (await third)();
  (await places.take(signal))();
});

test('whoever is cancelled waits no more, and takes no place', async () => {
  const places = new Places(1);
  const leave = await places.take(signal);
  const controller = new AbortController();
  const cancelled = places.take(controller.signal);
  const next = places.take(signal);
  controller.abort();
  await expect(cancelled).rejects.toThrow('abort');
  expect(await hasHappened(next)).toBe(false);
  leave();
  expect(await hasHappened(next)).toBe(true);
});
