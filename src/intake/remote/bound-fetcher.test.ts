import { setImmediate } from 'node:timers/promises';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { boundFetcher, type FetchBounds } from './bound-fetcher.ts';

const BOUNDS: FetchBounds = { atOnce: 3, perKey: 2, waiting: 4, patienceMs: 10_000 };

/** A fetcher whose fetches end when they are told to, with what they were asked for. */
function house(bounds: Partial<FetchBounds> = {}) {
  const open = new Map<string, () => void>();
  const bound = boundFetcher(
    {
      fetch: (url) =>
        new Promise((resolve) => {
          open.set(url, () => {
            open.delete(url);
            resolve(Buffer.from(url));
          });
        }),
    },
    { ...BOUNDS, ...bounds },
  );
  const fetch = (url: string, signal = new AbortController().signal) => {
    const fetched = bound.fetch(url, { param: 'image', limit: 1, keyId: url.slice(0, 1), signal });
    // Who still waits when a test is over is sent away later.
    fetched.catch(() => undefined);
    return fetched;
  };
  const end = async (url: string): Promise<void> => {
    open.get(url)?.();
    await setImmediate();
  };
  return { fetch, end, open: () => [...open.keys()] };
}

test('one key gets no more than its share, and the others the rest', async () => {
  const { fetch, end, open } = house();
  for (const url of ['a1', 'a2', 'a3', 'b1', 'b2']) void fetch(url);
  expect(open()).toEqual(['a1', 'a2', 'b1']);
  // The one with less under way is next, though the other came first.
  await end('a1');
  expect(open()).toEqual(['a2', 'b1', 'a3']);
  await end('a2');
  expect(open()).toEqual(['b1', 'a3', 'b2']);
});

test('who finds the line too long is sent away, and may come again', async () => {
  const { fetch } = house({ atOnce: 1, waiting: 1 });
  void fetch('a1');
  void fetch('b1');
  await expect(fetch('c1')).rejects.toMatchObject({
    fault: { code: 'overloaded', facts: { retryAfter: 10 } },
  });
});

test('who waits too long is sent away, and takes no place along', async () => {
  const { fetch, end, open } = house({ atOnce: 1, patienceMs: 20 });
  const first = fetch('a1');
  await expect(fetch('b1')).rejects.toMatchObject({ fault: { code: 'overloaded' } });
  await end('a1');
  expect((await first).toString()).toBe('a1');
  void fetch('c1');
  expect(open()).toEqual(['c1']);
});

test('who leaves while waiting is forgotten', async () => {
  const { fetch, end, open } = house({ atOnce: 1 });
  const leaving = new AbortController();
  void fetch('a1');
  const gone = fetch('b1', leaving.signal);
  void fetch('c1');
  leaving.abort();
  await expect(gone).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  await end('a1');
  expect(open()).toEqual(['c1']);
});

test('whatever comes, ends and leaves, no bound is passed and everybody is served', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('ask' as const), key: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('end' as const), which: fc.nat() }),
    fc.record({ kind: fc.constant('leave' as const), which: fc.nat() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { fetch, end, open } = house({ waiting: 1000 });
      const asked: { readonly leave: () => void; readonly done: Promise<unknown> }[] = [];
      for (const [i, one] of steps.entries()) {
        if (one.kind === 'ask') {
          const leaving = new AbortController();
          const done = fetch(`${one.key}${i}`, leaving.signal).catch(() => undefined);
          asked.push({ leave: () => leaving.abort(), done });
        } else if (one.kind === 'end' && open().length > 0) {
          await end(open()[one.which % open().length] ?? '');
        } else if (asked.length > 0) {
          asked[one.which % asked.length]?.leave();
        }
        await setImmediate();
        expect(open().length).toBeLessThanOrEqual(BOUNDS.atOnce);
        for (const key of ['a', 'b', 'c']) {
          const own = open().filter((url) => url.startsWith(key));
          expect(own.length).toBeLessThanOrEqual(BOUNDS.perKey);
        }
      }
      while (open().length > 0) await end(open()[0] ?? '');
      await Promise.all(asked.map(({ done }) => done));
    }),
  );
});
