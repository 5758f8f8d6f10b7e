import { expect, test } from 'vitest';

import { ApiError } from '../../api/api-error.ts';
import { patiently, sleep } from './patiently.ts';

const refusal = (status: number, retryAfter: number | null) =>
  new ApiError('Too much.', { status, code: null, param: null, requestId: null, retryAfter });

/** Attempts that fail with these, then succeed. */
function attempts(...errors: readonly unknown[]) {
  const waits: (number | undefined)[] = [];
  let count = 0;
  const run = (signal = new AbortController().signal) =>
    patiently(
      async () => {
        const error = errors[count++];
        if (error !== undefined) throw error;
        return 'drawn';
      },
      { signal, sleep: async () => undefined, onWait: (seconds) => waits.push(seconds) },
    );
  return { run, waits, count: () => count };
}

test('what comes too often is tried again when the server says', async () => {
  const { run, waits } = attempts(refusal(429, 2), refusal(429, 1));
  expect(await run()).toBe('drawn');
  expect(waits).toEqual([2, undefined, 1, undefined]);
});

test.each([
  ['a quota that waiting does not fill', refusal(429, null)],
  ['a limit of the month', refusal(429, 86_400)],
  ['a bad request', refusal(400, 1)],
  ['anything else', new Error('Broken.')],
])('%s is told at once', async (_name, error) => {
  const { run, waits, count } = attempts(error);
  await expect(run()).rejects.toBe(error);
  expect(waits).toEqual([]);
  expect(count()).toBe(1);
});

test('a server that never has time is given up on', async () => {
  const { run, count } = attempts(...Array.from({ length: 50 }, () => refusal(429, 1)));
  await expect(run()).rejects.toMatchObject({ facts: { status: 429 } });
  expect(count()).toBeLessThan(20);
});

test('a wait can be called off, before it begins and in its midst', async () => {
  const controller = new AbortController();
  const waiting = sleep(60_000, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toHaveProperty('name', 'AbortError');
  await expect(sleep(60_000, controller.signal)).rejects.toHaveProperty('name', 'AbortError');
});
