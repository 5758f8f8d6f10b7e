import { fault } from '../../kernel/errors.ts';
import { unlessAborted } from '../../kernel/unless-aborted.ts';
import type { RemoteFetcher } from './remote-fetcher.ts';

/** How much is fetched at the same time. */
export interface FetchBounds {
  /** By the whole server. */
  readonly atOnce: number;
  /** For one key: what one asks for leaves room for the others. */
  readonly perKey: number;
  /** How many may wait for their turn; more are sent away at once. */
  readonly waiting: number;
  /** How long one waits, in milliseconds. */
  readonly patienceMs: number;
}

/** The bounds of a server that was told nothing else: each picture may be 50 MB, all of it in memory. */
export const DEFAULT_BOUNDS: FetchBounds = {
  atOnce: 12,
  perKey: 4,
  waiting: 256,
  patienceMs: 20_000,
};

/** Somebody whose turn has not come. */
interface Waiting {
  readonly keyId: string;
  readonly go: () => void;
}

/**
 * A fetcher that fetches only so much at the same time. Whose turn is next: the key for which least is
 * being fetched, and of equals who came first.
 *
 * @throws GalaError (when fetching) `overloaded` for who waited in vain, or found the line too long.
 */
export function boundFetcher(fetcher: RemoteFetcher, bounds: FetchBounds): RemoteFetcher {
  const running = new Map<string, number>();
  const line: Waiting[] = [];
  let total = 0;
  const runningOf = (keyId: string): number => running.get(keyId) ?? 0;
  const mayGo = (keyId: string): boolean =>
    total < bounds.atOnce && runningOf(keyId) < bounds.perKey;

  const enter = (keyId: string): void => {
    total++;
    running.set(keyId, runningOf(keyId) + 1);
  };
  const leave = (keyId: string): void => {
    total--;
    const left = runningOf(keyId) - 1;
    if (left > 0) running.set(keyId, left);
    else running.delete(keyId);
    callNext();
  };
  /** Places are given away at once, so that nobody slips in between. */
  const callNext = (): void => {
    const able = line.filter(({ keyId }) => mayGo(keyId));
    const [next] = able.toSorted((a, b) => runningOf(a.keyId) - runningOf(b.keyId));
    if (next === undefined) return;
    line.splice(line.indexOf(next), 1);
    enter(next.keyId);
    next.go();
  };

  const waitForTurn = async (keyId: string, signal: AbortSignal): Promise<void> => {
    const overloaded = () => fault('overloaded', { retryAfter: bounds.patienceMs / 1000 });
    if (line.length >= bounds.waiting) throw overloaded();
    const late = AbortSignal.timeout(bounds.patienceMs);
    const { promise, resolve } = withResolvers();
    const waiting: Waiting = { keyId, go: resolve };
    line.push(waiting);
    try {
      await unlessAborted(AbortSignal.any([signal, late]), promise);
    } catch (error) {
      const at = line.indexOf(waiting);
      // Called in the very moment in which it gave up: the place is free again.
      if (at < 0) leave(keyId);
      else line.splice(at, 1);
      throw signal.aborted ? fault('cancelled', {}, { cause: error }) : overloaded();
    }
  };

  return {
    async fetch(url, request) {
      const { keyId, signal } = request;
      if (mayGo(keyId)) enter(keyId);
      else await waitForTurn(keyId, signal);
      try {
        return await fetcher.fetch(url, request);
      } finally {
        leave(keyId);
      }
    },
  };
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
