import type { Compatibility } from '../kernel/compatibility.ts';
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
  /** `null`: the server's own. */
  readonly compatibility: Compatibility | null;
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

/** What may be changed about a key; what is left out stays as it is. */
export type KeyChange = Partial<
  Pick<ApiKey, 'name' | 'scopes' | 'strictness' | 'compatibility' | 'expiresAt'> & {
    readonly limits: Partial<KeyLimits>;
  }
>;

/** What a key is judged by when it is given to a member: both are looked at in the same transaction. */
export type GivingOutcome =
  | { readonly outcome: 'given'; readonly key: ApiKey }
  | { readonly outcome: 'team_absent' | 'member_absent' | 'member_not_admin' | 'key_absent' };

/** The scopes that only an admin of a team may hold. */
export const MANAGING_SCOPES: readonly KeyScope[] = ['team', 'admin'];

/** Those of them that a key has. */
export const managingScopes = ({ scopes }: Pick<ApiKey, 'scopes'>): readonly KeyScope[] =>
  scopes.filter((scope) => MANAGING_SCOPES.includes(scope));

export interface ApiKeyRepository {
  /**
   * Writes the key if its team is there, its user a member, and an admin where the key manages. A
   * member who is removed or demoted at the same time is so either before or after, never in between.
   */
  insert(key: ApiKey, secretHash: string): Promise<GivingOutcome>;
  find(id: string): Promise<ApiKey | undefined>;
  findByHash(secretHash: string): Promise<ApiKey | undefined>;
  /** Oldest first, revoked ones too; of one team, or of all. */
  list(of?: { readonly teamId: string | undefined }): Promise<readonly ApiKey[]>;
  /** Changes a key that works, or has expired; judged as by {@link ApiKeyRepository.insert}. */
  change(id: string, to: KeyChange): Promise<GivingOutcome>;
  /** Returns the key as revoked, or `undefined` when there is none with that id. */
  revoke(id: string, at: number): Promise<ApiKey | undefined>;
  count(): Promise<number>;
  /**
   * What keys spent and have set aside in a month, all of them or one; those that did neither are left
   * out.
   */
  spending(month: string, keyId?: string): Promise<readonly KeySpending[]>;
}

/** What a key used up in a calendar month. */
export interface KeySpending {
  readonly keyId: string;
  readonly spent: number;
  readonly reserved: number;
}

/** The calendar month of a moment, UTC, such as `2026-11`: what budgets go by. */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** When the month after that of a moment begins, in Unix milliseconds. */
export function nextMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
