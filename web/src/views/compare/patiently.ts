import { ApiError } from '../../api/api-error.ts';

/** How often one waits for a server that has too much to do. */
const MOST_WAITS = 8;
const LONGEST_WAIT_S = 60;

interface Patience {
  readonly signal: AbortSignal;
  /** Hears for how many seconds is waited, and of `undefined` when it is tried again. */
  readonly onWait: (seconds: number | undefined) => void;
  /** @throws an `AbortError` when the signal fires meanwhile. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Tries again what was refused because too much came at once, as soon as the server said it may succeed.
 * A limit that waiting does not lift says no time, and is not waited for.
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  { signal, onWait, sleep }: Patience,
): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = waitOf(error);
      if (seconds === undefined || waits === MOST_WAITS) throw error;
      onWait(seconds);
      await sleep(seconds * 1000, signal);
      onWait(undefined);
    }
  }
}

function waitOf(error: unknown): number | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { status, retryAfter } = error.facts;
  if (status !== 429 || retryAfter === null || retryAfter > LONGEST_WAIT_S) return undefined;
  return retryAfter;
}

/** Waits, unless it is called off. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException('Called off.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
