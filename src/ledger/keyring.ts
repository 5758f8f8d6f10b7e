import type { Clock } from '../kernel/clock.ts';
import type { Compatibility } from '../kernel/compatibility.ts';
import { fault, type GalaError } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import { KEY_SCOPES, type KeyScope } from '../kernel/key-scope.ts';
import { StartUpError } from '../kernel/start-up-error.ts';
import type { Strictness } from '../kernel/strictness.ts';
import {
  managingScopes,
  monthOf,
  NO_LIMITS,
  type ApiKey,
  type ApiKeyRepository,
  type GivingOutcome,
  type KeyChange,
  type KeyLimits,
  type KeySpending,
} from './api-key.ts';
import { hashSecret, hintOf, newSecret } from './key-secret.ts';
import {
  assertMayEmpower,
  assertMayGrant,
  assertMayTouch,
  defaultHolder,
  isAdmin,
  mayManage,
  OPERATOR,
  type Manager,
} from './rights.ts';

/** What a new key is to be. */
export interface KeyRequest {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** @defaultValue the team that the manager manages; for an admin, the default team */
  readonly teamId?: string | undefined;
  /** @defaultValue the manager, in their own team; in another, the owner of the machine */
  readonly userId?: string | undefined;
  /** @defaultValue the server's */
  readonly strictness?: Strictness | undefined;
  /** @defaultValue the server's */
  readonly compatibility?: Compatibility | undefined;
  /** @defaultValue {@link NO_LIMITS} */
  readonly limits?: Partial<KeyLimits> | undefined;
  /** Unix milliseconds. @defaultValue never, or when the manager's own key expires */
  readonly expiresAt?: number | undefined;
}

/** A key just made, with the only sight there will ever be of its secret. */
interface NewKey {
  readonly key: ApiKey;
  readonly secret: string;
}

/** What {@link Keyring.ensureFirstKey} found or did. */
type FirstKey =
  | { readonly outcome: 'created'; readonly key: ApiKey; readonly secret: string }
  /** The configured secret is a working key, from now on or already. */
  | { readonly outcome: 'configured'; readonly key: ApiKey }
  /** There are keys already; their secrets are known to nobody here. */
  | { readonly outcome: 'present' };

/**
 * Makes, checks, changes and revokes API keys. Secrets are seen once; only their SHA-256 is kept. A
 * manager of one team knows of no key of another: it is as absent as one that never was.
 */
export interface Keyring {
  /**
   * @throws GalaError `not_found` when the team is not there or the user no member, `member_not_admin`,
   * `forbidden` or `expiry_out_of_range` for what is above the manager.
   */
  create(by: Manager, request: KeyRequest): Promise<NewKey>;
  /**
   * The key that this secret opens, or `undefined` when it opens none or was revoked.
   * @throws GalaError `key_expired`.
   */
  verify(secret: string): Promise<ApiKey | undefined>;
  /** The key of this id as it is now, or `undefined` when it works no longer or never was. */
  recall(id: string): Promise<ApiKey | undefined>;
  /** Oldest first, revoked ones too: every one for an admin, their own team's for others. */
  list(by: Manager): Promise<readonly ApiKey[]>;
  /** @throws GalaError `not_found`. */
  get(by: Manager, id: string): Promise<ApiKey>;
  /**
   * Changes a key from the next request on.
   * @throws GalaError `not_found`, also for a revoked key; otherwise as {@link Keyring.create}.
   */
  change(by: Manager, id: string, to: KeyChange): Promise<ApiKey>;
  /**
   * Ends a key at once, for every process; a second time changes nothing.
   * @throws GalaError `not_found`, or `forbidden` when the key is above the manager.
   */
  revoke(by: Manager, id: string): Promise<ApiKey>;
  /**
   * What each key, or this one, used up in this calendar month, by key; those that used nothing are left
   * out.
   */
  spending(keyId?: string): Promise<ReadonlyMap<string, KeySpending>>;
  /**
   * Sees to it that somebody can get in: the secret the operator configured becomes a key, or, when
   * there is no key at all, one is made. Changes nothing when called again.
   *
   * `keep` is given the secret of a key about to be made and puts it where the operator finds it,
   * before the key exists: afterwards nobody could learn it any more. It returns the secret to use,
   * which is another when an earlier call kept one and was killed before its key was made.
   * @throws StartUpError `configured_key_unusable`.
   */
  ensureFirstKey(options: {
    readonly configured: string | undefined;
    readonly keep: (fresh: string) => Promise<string>;
  }): Promise<FirstKey>;
}

/** Printable ASCII without spaces: what fits into an `Authorization` header. */
const HEADER_SAFE = /^[\x21-\x7e]+$/;

/**
 * A secret is looked up by its hash, so the time it takes tells nothing about any secret; and it is
 * looked up each time, so a revocation holds from the next request on, whichever process made it.
 */
export function createKeyring(parts: {
  readonly keys: ApiKeyRepository;
  readonly clock: Clock;
}): Keyring {
  const { keys, clock } = parts;

  const insert = async (by: Manager, request: KeyRequest, secret: string): Promise<ApiKey> => {
    const { name, scopes, strictness, compatibility, limits, expiresAt } = request;
    const teamId = request.teamId ?? defaultHolder(by).teamId;
    if (!mayManage(by, teamId)) throw fault('not_found', { what: 'team', id: teamId });
    const now = clock.now();
    assertMayGrant(by, { scopes, strictness, expiresAt }, now);
    const key: ApiKey = {
      id: newId('key'),
      teamId,
      userId: request.userId ?? defaultHolder(by, teamId).userId,
      name,
      hint: hintOf(secret),
      scopes: [...scopes],
      strictness: strictness ?? null,
      compatibility: compatibility ?? null,
      limits: { ...NO_LIMITS, ...limits },
      createdAt: now,
      expiresAt: expiresAt ?? by.expiresAt,
      revokedAt: null,
    };
    assertMayEmpower(by, key);
    return given(key, await keys.insert(key, hashSecret(secret)));
  };

  const get: Keyring['get'] = async (by, id) => {
    const key = await keys.find(id);
    if (!key || !mayManage(by, key.teamId)) throw fault('not_found', { what: 'key', id });
    return key;
  };

  return {
    async create(by, request) {
      const secret = newSecret();
      return { key: await insert(by, request, secret), secret };
    },

    async verify(secret) {
      const key = await keys.findByHash(hashSecret(secret));
      if (key === undefined || key.revokedAt !== null) return undefined;
      if (isExpired(key, clock.now())) throw fault('key_expired', { expiredAt: key.expiresAt });
      return key;
    },

    async recall(id) {
      const key = await keys.find(id);
      return key && works(key, clock.now()) ? key : undefined;
    },

    list: (by) => keys.list({ teamId: isAdmin(by) ? undefined : by.teamId }),

    get,

    async change(by, id, to) {
      const key = await get(by, id);
      assertMayTouch(by, key);
      assertMayGrant(by, to, clock.now());
      if (to.scopes !== undefined) assertMayEmpower(by, { ...key, scopes: to.scopes });
      return given(
        { ...key, ...to, limits: { ...key.limits, ...to.limits } },
        await keys.change(id, to),
      );
    },

    async revoke(by, id) {
      const key = await get(by, id);
      assertMayTouch(by, key);
      return (await keys.revoke(id, clock.now())) ?? key;
    },

    async spending(keyId) {
      const month = await keys.spending(monthOf(clock.now()), keyId);
      return new Map(month.map((one) => [one.keyId, one]));
    },

    async ensureFirstKey({ configured, keep }) {
      if (configured !== undefined) {
        assertUsable(configured);
        const known = await keys.findByHash(hashSecret(configured));
        if (known !== undefined && known.revokedAt !== null) {
          throw unusable('was revoked. Configure another one');
        }
        if (known !== undefined && isExpired(known, clock.now())) {
          throw unusable('has expired. Configure another one');
        }
        const request = { name: 'from GALA_API_KEY', scopes: KEY_SCOPES };
        const key = known ?? (await insert(OPERATOR, request, configured));
        return { outcome: 'configured', key };
      }
      if ((await keys.count()) > 0) return { outcome: 'present' };
      const secret = await keep(newSecret());
      const key = await insert(OPERATOR, { name: 'first key', scopes: KEY_SCOPES }, secret);
      return { outcome: 'created', key, secret };
    },
  };
}

/** The key as it was given, or why it could not be. */
function given(asked: ApiKey, outcome: GivingOutcome): ApiKey {
  if (outcome.outcome === 'given') return outcome.key;
  throw REFUSALS[outcome.outcome](asked);
}

const REFUSALS: Readonly<
  Record<Exclude<GivingOutcome['outcome'], 'given'>, (asked: ApiKey) => GalaError>
> = {
  team_absent: ({ teamId }) => fault('not_found', { what: 'team', id: teamId }),
  member_absent: ({ userId }) => fault('not_found', { what: 'member', id: userId }),
  key_absent: ({ id }) => fault('not_found', { what: 'key', id }),
  member_not_admin: (asked) => fault('member_not_admin', { scope: managingScopes(asked)[0] ?? '' }),
};

function isExpired<K extends ApiKey>(key: K, now: number): key is K & { expiresAt: number } {
  return key.expiresAt !== null && key.expiresAt <= now;
}

/** Whether a key opens anything at this moment. */
export const works = (key: ApiKey, now: number): boolean =>
  key.revokedAt === null && !isExpired(key, now);

function assertUsable(configured: string): void {
  if (!HEADER_SAFE.test(configured)) {
    throw unusable('must be printable ASCII without spaces, at least one character');
  }
}

function unusable(why: string): StartUpError {
  return new StartUpError('configured_key_unusable', `The key in GALA_API_KEY ${why}.`);
}
