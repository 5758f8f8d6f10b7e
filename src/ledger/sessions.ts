import { createHmac, randomBytes } from 'node:crypto';

import type { Clock } from '../kernel/clock.ts';
import { fault } from '../kernel/errors.ts';
import type { ApiKey } from './api-key.ts';
import { hashSecret } from './key-secret.ts';
import type { Keyring } from './keyring.ts';
import type { SessionRepository } from './session.ts';

const MINUTE_MS = 60_000;

/** How long a session lasts, however much it is used: who signed in a month ago signs in again. */
const SESSION_MS = 30 * 24 * 60 * MINUTE_MS;

/** How long a sign-in link waits for its one use. */
const LINK_MS = 15 * MINUTE_MS;

/** How many browsers may be signed in with one key. Another one ends the oldest session. */
export const MOST_SESSIONS = 20;

/** 256 bits, which nobody guesses: so a fast hash is right for them, as it is for keys. */
const SECRET_BYTES = 32;

/** The form of all secrets made here; anything else is not even looked up. */
const MADE_SECRET = /^[\w-]{43}$/;

/** A session that works, as its browser may know it. */
export interface OpenSession {
  /** The key as it is now, with all of its limits. */
  readonly key: ApiKey;
  /** What requests that change something show besides the secret; no other page can learn it. */
  readonly csrfToken: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
}

/** A link just made. */
export interface NewLink {
  readonly token: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
}

/** Signs browsers in and out. */
export interface Sessions {
  /** Opens a session for a key that was just shown; the secret is seen this once. */
  open(key: ApiKey): Promise<OpenSession & { readonly secret: string }>;
  /** `undefined` when it has ended, in whichever way, or its key works no longer. */
  find(secret: string): Promise<OpenSession | undefined>;
  /** A second time changes nothing. */
  end(secret: string): Promise<void>;
  /** A new link for this key; the token is seen this once. Whether the key works is asked when it is used. */
  createLink(keyId: string): Promise<NewLink>;
  /**
   * The key of a link, which is used up by that.
   * @throws GalaError `sign_in_link_unusable`.
   */
  redeemLink(token: string): Promise<ApiKey>;
  /** Forgets what has expired; returns how much that was. */
  removeExpired(): Promise<number>;
}

/**
 * A session is looked up with its key for every request, so both end at once, whichever process ends
 * them.
 */
export function createSessions(parts: {
  readonly sessions: SessionRepository;
  readonly keyring: Pick<Keyring, 'recall'>;
  readonly clock: Clock;
}): Sessions {
  const { sessions, keyring, clock } = parts;
  return {
    async open(key) {
      const secret = newToken();
      const createdAt = clock.now();
      const expiresAt = Math.min(createdAt + SESSION_MS, key.expiresAt ?? Infinity);
      const session = { keyId: key.id, createdAt, expiresAt };
      await sessions.insert(session, hashSecret(secret), MOST_SESSIONS);
      return { secret, key, csrfToken: csrfTokenOf(secret), expiresAt };
    },

    async find(secret) {
      if (!MADE_SECRET.test(secret)) return undefined;
      const session = await sessions.find(hashSecret(secret), clock.now());
      if (session === undefined) return undefined;
      const key = await keyring.recall(session.keyId);
      return key && { key, csrfToken: csrfTokenOf(secret), expiresAt: session.expiresAt };
    },

    async end(secret) {
      if (MADE_SECRET.test(secret)) await sessions.remove(hashSecret(secret));
    },

    async createLink(keyId) {
      const token = newToken();
      const expiresAt = clock.now() + LINK_MS;
      await sessions.insertLink({ keyId, expiresAt }, hashSecret(token));
      return { token, expiresAt };
    },

    async redeemLink(token) {
      const link = MADE_SECRET.test(token)
        ? await sessions.takeLink(hashSecret(token), clock.now())
        : undefined;
      const key = link && (await keyring.recall(link.keyId));
      if (!key) throw fault('sign_in_link_unusable', {});
      return key;
    },

    removeExpired: () => sessions.removeExpired(clock.now()),
  };
}

const newToken = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** Follows from the secret, so that there is nothing to store; and leads nowhere back to it. */
const csrfTokenOf = (secret: string): string =>
  createHmac('sha256', secret).update('csrf token of a gala session').digest('base64url');
