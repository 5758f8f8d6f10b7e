/** A browser that signed in with an API key. Its secret is never stored, only the SHA-256 of it. */
export interface Session {
  /** The key that it may do as much as. */
  readonly keyId: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** From when on nobody finds it any more. */
  readonly expiresAt: number;
}

/** A link that signs a browser in, once. Its token is never stored, only the SHA-256 of it. */
export interface SignInLink {
  readonly keyId: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
}

/**
 * Sessions and the links that open them. It knows nothing of keys: whether one still works is asked
 * of the keyring, each time.
 */
export interface SessionRepository {
  /** Writes a session, and ends those of its key beyond the `most` youngest, in one transaction. */
  insert(session: Session, secretHash: string, most: number): Promise<void>;
  /** What has expired by `now` is as absent as what never was. */
  find(secretHash: string, now: number): Promise<Session | undefined>;
  /** Ends a session; a second time changes nothing. */
  remove(secretHash: string): Promise<void>;
  insertLink(link: SignInLink, tokenHash: string): Promise<void>;
  /** Gives the link to one caller, however many ask at once and from wherever; to the others it is gone. */
  takeLink(tokenHash: string, now: number): Promise<SignInLink | undefined>;
  /** Forgets sessions and links that have expired by `now`; returns how many. */
  removeExpired(now: number): Promise<number>;
}
