import type { KeyScope } from '../kernel/key-scope.ts';
import type { ApiKey, KeyChange } from '../ledger/api-key.ts';
import type { ApiKeyRow } from './schema.ts';

/** The row of a key; of its secret only the hash is kept. */
export function keyRow(key: ApiKey, secretHash: string): ApiKeyRow {
  return {
    id: key.id,
    team_id: key.teamId,
    user_id: key.userId,
    name: key.name,
    hint: key.hint,
    scopes: JSON.stringify(key.scopes),
    secret_hash: secretHash,
    strictness: key.strictness,
    compatibility: key.compatibility,
    requests_per_minute: key.limits.requestsPerMinute,
    images_per_minute: key.limits.imagesPerMinute,
    credits_per_month: key.limits.creditsPerMonth,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
  };
}

/** The columns that a change writes. */
export function changedColumns({ limits = {}, ...to }: KeyChange): Partial<ApiKeyRow> {
  const columns: { [C in keyof ApiKeyRow]?: ApiKeyRow[C] | undefined } = {
    name: to.name,
    scopes: to.scopes && JSON.stringify(to.scopes),
    strictness: to.strictness,
    compatibility: to.compatibility,
    expires_at: to.expiresAt,
    requests_per_minute: limits.requestsPerMinute,
    images_per_minute: limits.imagesPerMinute,
    credits_per_month: limits.creditsPerMonth,
  };
  // What is undefined is left as it is; null is a value.
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined),
  ) as Partial<ApiKeyRow>;
}

export function keyOf(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    name: row.name,
    hint: row.hint,
    scopes: scopesOf(row),
    strictness: row.strictness,
    compatibility: row.compatibility,
    limits: {
      requestsPerMinute: row.requests_per_minute,
      imagesPerMinute: row.images_per_minute,
      creditsPerMonth: row.credits_per_month,
    },
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}

export const scopesOf = ({ scopes }: Pick<ApiKeyRow, 'scopes'>): readonly KeyScope[] =>
  JSON.parse(scopes) as KeyScope[];
