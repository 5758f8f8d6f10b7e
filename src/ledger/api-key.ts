import type { KeyScope } from '../kernel/key-scope.ts';
import type { Strictness } from '../kernel/strictness.ts';

/** An API key as kept: the secret itself is never stored, only its SHA-256. */
export interface ApiKey {
  readonly id: string;
  /** Who pays and who may see. */
  readonly teamId: string;
  /** The member of the team whose it is. */
  readonly userId: string;
  readonly name: string;
  /** First letters of the secret, for people to recognise it by. */
  readonly hint: string;
  readonly scopes: readonly KeyScope[];
  /** `null`: the server's own. */
  readonly strictness: Strictness | null;
  readonly limits: KeyLimits;
  readonly createdAt: number;
  /** Unix ms from which on it does not work any more, or `null`. */
  readonly expiresAt: number | null;
  /** Unix ms, or `null` while it works. */
  readonly revokedAt: number | null;
}

/** What a key may use up; `null` for no limit. */
export interface KeyLimits {
  /** Requests that draw, within a minute. */
  readonly requestsPerMinute: number | null;
  /** Pictures asked for, within a minute. */
  readonly imagesPerMinute: number | null;
  /** Credits spent within a calendar month, UTC. */
  readonly creditsPerMonth: number | null;
}

/** What a key that nothing was said of may use up. */
export const NO_LIMITS: KeyLimits = {
  requestsPerMinute: null,
  imagesPerMinute: null,
  creditsPerMonth: null,
};

export interface ApiKeyRepository {
  insert(key: ApiKey, secretHash: string): Promise<void>;
  findByHash(secretHash: string): Promise<ApiKey | undefined>;
  list(): Promise<readonly ApiKey[]>;
  /** Returns the key as revoked, or `undefined` when there is none with that id. */
  revoke(id: string, at: number): Promise<ApiKey | undefined>;
  count(): Promise<number>;
}
