/** What is left of a limit. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until all of it is left again, if nothing more is used. */
  readonly resetMs: number;
}

/** How an attempt to use something up ended. */
export type Taking =
  | {
      readonly granted: true;
      /** Undoes it, for what was not used after all. Calling it again changes nothing. */
      giveBack(): Promise<void>;
    }
  | {
      readonly granted: false;
      /** What others have used within the last minute. */
      readonly used: number;
      /** When the same attempt may succeed; `undefined`: never, it asks for more than the limit. */
      readonly retryAfterMs: number | undefined;
    };

/**
 * Counts what is used within a minute.
 *
 * The promise: in whatever sixty seconds, no more than the limit is granted. So there is no moment at
 * which two minutes' worth slip through, as with counters that start anew at the full minute, and a
 * use is forgotten sixty seconds after it was made. What is refused uses nothing up.
 *
 * Whoever asks brings the limit, so that it can change at any time. Deliberately absent: other spans
 * of time, waiting in line, and what outlives a restart; a counter that was lost has granted too much
 * once, which is cheaper than a write for each request.
 */
export interface RateCounters {
  /** Uses `amount` of `perMinute` of the counter called `name`, all of it or nothing. */
  take(name: string, amount: number, perMinute: number): Promise<Taking>;
  look(name: string, perMinute: number): Promise<Allowance>;
}
