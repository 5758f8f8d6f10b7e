import type { FetchPatience } from './remote-fetcher.ts';

/** Breaks off work that takes too long, as a whole or in one of its steps. */
export interface Stopwatch {
  /** Fires when time is up, or with the signal of whoever waits. */
  readonly signal: AbortSignal;
  /** Begins a step: the one before is over. */
  allow(step: Exclude<keyof FetchPatience, 'totalMs'>): void;
  stop(): void;
}

/** A stopwatch that runs from now on. */
export function createStopwatch(patience: FetchPatience, waiting: AbortSignal): Stopwatch {
  const late = new AbortController();
  const signal = AbortSignal.any([late.signal, waiting]);
  const isUp = (): void => late.abort();
  const total = setTimeout(isUp, patience.totalMs);
  let step: NodeJS.Timeout | undefined;
  return {
    signal,
    allow(name) {
      clearTimeout(step);
      step = setTimeout(isUp, patience[name]);
    },
    stop() {
      clearTimeout(total);
      clearTimeout(step);
    },
  };
}
