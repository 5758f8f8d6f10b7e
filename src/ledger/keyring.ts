import { createHash } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import { fault } from '../kernel/errors.ts';
import { newId, randomBase36 } from '../kernel/ids.ts';
import { StartUpError } from '../kernel/start-up-error.ts';
import { KEY_SCOPES, type KeyScope } from '../kernel/key-scope.ts';
import { NO_LIMITS, type ApiKey, type ApiKeyRepository } from './api-key.ts';
import { DEFAULT_USER } from './user.ts';
import { DEFAULT_TEAM, type TeamRepository } from './team.ts';

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

/** Makes, checks and revokes API keys. Secrets are seen once; only their SHA-256 is kept. */
export interface Keyring {
  /** @throws GalaError `not_found` when the team is not there, or not any more. */
  create(options: {
    readonly name: string;
    readonly scopes: readonly KeyScope[];
    /** @defaultValue the default team */
    readonly teamId?: string | undefined;
  }): Promise<NewKey>;
  /** The key that this secret opens, or `undefined` when it opens none or was revoked. */
  verify(secret: string): Promise<ApiKey | undefined>;
  /** Oldest first, revoked ones too. */
  list(): Promise<readonly ApiKey[]>;
  /** Ends a key at once, for every process. `undefined` when there is none with that id. */
  revoke(id: string): Promise<ApiKey | undefined>;
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

const SECRET_PREFIX = 'sk-gala-';

/** 32 letters of base 36: 165 bits. */
const SECRET_LETTERS = 32;

const MADE_SECRET = new RegExp(`^${SECRET_PREFIX}[0-9a-z]{${SECRET_LETTERS}}$`);

/** What the first key may do: the operator holds it. */
const EVERYTHING: readonly KeyScope[] = KEY_SCOPES;

/** Printable ASCII without spaces: what fits into an `Authorization` header. */
const HEADER_SAFE = /^[\x21-\x7e]+$/;

/**
 * A secret is looked up by its hash, so the time it takes tells nothing about any secret; and it is
 * looked up each time, so a revocation holds from the next request on, whichever process made it.
 */
export function createKeyring(parts: {
  readonly keys: ApiKeyRepository;
  readonly teams: Pick<TeamRepository, 'find'>;
  readonly clock: Clock;
}): Keyring {
  const { keys, teams, clock } = parts;

  const insert = async (
    name: string,
    scopes: readonly KeyScope[],
    secret: string,
    teamId = DEFAULT_TEAM,
  ): Promise<ApiKey> => {
    const key: ApiKey = {
      id: newId('key'),
      teamId,
      userId: DEFAULT_USER,
      name,
      hint: hintOf(secret),
      scopes: [...scopes],
      strictness: null,
      limits: NO_LIMITS,
      createdAt: clock.now(),
      expiresAt: null,
      revokedAt: null,
    };
    await keys.insert(key, hashSecret(secret));
    return key;
  };

  const create: Keyring['create'] = async ({ name, scopes, teamId = DEFAULT_TEAM }) => {
    const team = await teams.find(teamId);
    if (!team || team.removedAt !== null) throw fault('not_found', { what: 'team', id: teamId });
    const secret = newSecret();
    return { key: await insert(name, scopes, secret, teamId), secret };
  };

  return {
    create,

    async verify(secret) {
      const key = await keys.findByHash(hashSecret(secret));
      return key === undefined || key.revokedAt !== null ? undefined : key;
    },

    list: () => keys.list(),

    revoke: (id) => keys.revoke(id, clock.now()),

    async ensureFirstKey({ configured, keep }) {
      if (configured !== undefined) {
        assertUsable(configured);
        const known = await keys.findByHash(hashSecret(configured));
        if (known !== undefined && known.revokedAt !== null) {
          throw unusable('was revoked. Configure another one');
        }
        const key = known ?? (await insert('from GALA_API_KEY', EVERYTHING, configured));
        return { outcome: 'configured', key };
      }
      if ((await keys.count()) > 0) return { outcome: 'present' };
      const secret = await keep(newSecret());
      const key = await insert('first key', EVERYTHING, secret);
      return { outcome: 'created', key, secret };
    },
  };
}

function newSecret(): string {
  return `${SECRET_PREFIX}${randomBase36(SECRET_LETTERS)}`;
}

/** Whether this has the form of the secrets made here. */
export function isMadeSecret(text: string): boolean {
  return MADE_SECRET.test(text);
}

/** A fast hash is right here: secrets are random, so there is nothing to guess slowly. */
function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The first letters, never more than a third of a short secret. */
function hintOf(secret: string): string {
  return secret.slice(0, Math.min(12, Math.floor(secret.length / 3)));
}

function assertUsable(configured: string): void {
  if (!HEADER_SAFE.test(configured)) {
    throw unusable('must be printable ASCII without spaces, at least one character');
  }
}

function unusable(why: string): StartUpError {
  return new StartUpError('configured_key_unusable', `The key in GALA_API_KEY ${why}.`);
}
