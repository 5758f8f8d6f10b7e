/** Guesses from recent jobs when a full queue will have room again. */
export interface WaitEstimate {
  observe(durationMs: number): void;
  /** Whole seconds, 1 … 60. */
  secondsUntilRoom(waiting: number, concurrency: number): number;
}

/** How much the newest job weighs: about the last ten count. */
const NEWEST_WEIGHT = 0.2;

/** Taken before the first job has ended; about a large picture. */
const FIRST_GUESS_MS = 1000;

/** A longer promise than a minute would be guesswork, and clients rarely wait so long. */
const LONGEST_SECONDS = 60;

/**
 * Asks clients to come back when half of the waiting jobs will be done rather than when the first
 * place frees up: all who are refused now would otherwise return at once to fight for one place.
 */
export function createWaitEstimate(): WaitEstimate {
  let average: number | undefined;
  return {
    observe(durationMs) {
      average =
        average === undefined ? durationMs : average + NEWEST_WEIGHT * (durationMs - average);
    },
    secondsUntilRoom(waiting, concurrency) {
      const ms = ((average ?? FIRST_GUESS_MS) * Math.ceil(waiting / 2)) / concurrency;
      return Math.min(LONGEST_SECONDS, Math.max(1, Math.ceil(ms / 1000)));
    },
  };
}
