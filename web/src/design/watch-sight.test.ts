import { afterEach, expect, test, vi } from 'vitest';

import { watchSight } from './watch-sight.ts';

afterEach(() => vi.unstubAllGlobals());

type Hears = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

test('what comes into sight while the page is busy is in sight', () => {
  const hears: Hears[] = [];
  const disconnect = vi.fn<() => void>();
  class Observer {
    readonly observe = vi.fn<(element: unknown) => void>();
    readonly disconnect = disconnect;
    constructor(hear: Hears) {
      hears.push(hear);
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  const seen: boolean[] = [];
  const stop = watchSight({} as Element, ({ isIntersecting }) => seen.push(isIntersecting));
  const [hear] = hears;
  // A busy page hears of what it missed in one go, the oldest first.
  hear?.([{ isIntersecting: false }, { isIntersecting: true }]);
  expect(seen).toEqual([true]);
  hear?.([{ isIntersecting: true }, { isIntersecting: false }]);
  expect(seen).toEqual([true, false]);
  stop();
  expect(disconnect).toHaveBeenCalledOnce();
});
