/** Bytes of a picture on another server; how they are fetched is `create-remote-fetcher.ts`’s. */
export interface RemoteFetcher {
  /**
   * Fetches what a client's URL names, if strangers may have it and it begins like a picture.
   * @throws GalaError `picture_not_fetched`, `picture_file_too_large`, `not_a_picture`, or `cancelled`
   * when the signal fires.
   */
  fetch(url: string, request: RemoteRequest): Promise<Uint8Array>;
}

export interface RemoteRequest {
  /** What the client calls it, for errors. */
  readonly param: string;
  /** Most bytes. */
  readonly limit: number;
  /** Who asks: nobody's pictures are fetched at the cost of everybody else's. */
  readonly keyId: string;
  readonly signal: AbortSignal;
}

/** How long a server may take, in milliseconds. */
export interface FetchPatience {
  /** To say who it is, be reached, and agree on encryption. */
  readonly connectMs: number;
  /** To begin its answer once it was asked. */
  readonly firstByteMs: number;
  /** To go on with it. */
  readonly stallMs: number;
  /** For everything, redirects included. */
  readonly totalMs: number;
}

/** The patience of a server that was told nothing else. */
export const DEFAULT_PATIENCE: FetchPatience = {
  connectMs: 5000,
  firstByteMs: 8000,
  stallMs: 5000,
  totalMs: 15_000,
};
