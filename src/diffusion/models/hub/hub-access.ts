/** How a model hub is reached. */
export interface HubAccess {
  /** Origin and perhaps a path, without a slash at its end. */
  readonly endpoint: string;
  /** Shown to the hub and to no other host; `undefined`: none. */
  readonly token: string | undefined;
  /** Refuses to ask anything over the network. */
  readonly offline: boolean;
  /** The proxy that leads to an address; `undefined`: straight there. */
  readonly proxyFor: (url: URL) => URL | undefined;
  readonly patience: Patience;
}

/** How long what may take. */
export interface Patience {
  /** Until a connection stands, and between any two pieces of an answer; milliseconds. */
  readonly silenceMs: number;
  /** Until an answer of the API is complete. */
  readonly answerMs: number;
  /** A body must bring `leastBytes` in each such span, or it is asked for anew. */
  readonly spanMs: number;
  readonly leastBytes: number;
  /** How often in a row a file may break off without having gained anything. */
  readonly attempts: number;
  /** Before the first new attempt; doubled for each further one. */
  readonly pauseMs: number;
  /** The longest a hub may make us wait. */
  readonly longestPauseMs: number;
}

export const PATIENCE: Patience = {
  silenceMs: 30_000,
  answerMs: 60_000,
  spanMs: 60_000,
  leastBytes: 64 * 1024,
  attempts: 6,
  pauseMs: 500,
  longestPauseMs: 120_000,
};

/** Whom errors name. */
export const hostOf = ({ endpoint }: Pick<HubAccess, 'endpoint'>): string => new URL(endpoint).host;
