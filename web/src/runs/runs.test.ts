import { afterEach, expect, test, vi } from 'vitest';

import { Runs } from './runs.ts';

afterEach(() => vi.unstubAllGlobals());

const planned = { operation: 'generate', body: { prompt: 'a fox' }, images: [] } as const;
const expected = { count: 1, size: { width: 256, height: 256 } };

test('of five runs one waits to be sent, and costs nothing when it is cancelled', async () => {
  const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(
    (_path, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  vi.stubGlobal('fetch', asked);
  const runs = new Runs();
  runs.belongTo('key_1');
  const started = Array.from({ length: 5 }, () => runs.start(planned, expected));
  const sent = () => runs.list().map(({ state }) => state.is === 'running' && state.sent);
  // The newest is on top.
  await expect.poll(sent).toEqual([false, true, true, true, true]);
  const last = started.at(-1)!;
  runs.cancel(last.id);
  expect((await last.ended).state).toEqual({ is: 'cancelled', costs: 0 });
  expect(asked).toHaveBeenCalledTimes(4);

  // Whoever comes next is sent nothing of it, and nothing of what waits.
  runs.start(planned, expected);
  runs.belongTo('');
  await Promise.all(started.map(({ ended }) => ended));
  expect(asked).toHaveBeenCalledTimes(4);
  expect(runs.list()).toEqual([]);
});
