/** Signals by which a process is asked to stop, and their numbers. */
const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

export type StopSignal = keyof typeof NUMBERS;

/**
 * npm passes on a Ctrl-C that the terminal has already given to every process: what follows within
 * this time is the same wish, not a second one.
 */
const SAME_WISH_MS = 500;

/** What a shell is told by a process that a signal ended. */
export function exitCodeOf(signal: StopSignal): number {
  return 128 + NUMBERS[signal];
}

/**
 * Calls `onStop` when the process is asked to stop; a second, later wish ends it on the spot.
 * Returns a function that ends the listening.
 */
export function listenForStop(onStop: (signal: StopSignal) => void): () => void {
  let since: number | undefined;
  const listen = (signal: NodeJS.Signals): void => {
    const stop = signal as StopSignal;
    if (since === undefined) {
      since = performance.now();
      onStop(stop);
    } else if (performance.now() - since > SAME_WISH_MS) {
      process.exit(exitCodeOf(stop));
    }
  };
  for (const signal of Object.keys(NUMBERS)) process.on(signal, listen);
  return () => {
    for (const signal of Object.keys(NUMBERS)) process.off(signal, listen);
  };
}
