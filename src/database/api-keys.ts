import type { Kysely } from 'kysely';
import type { KeyScope } from '../kernel/key-scope.ts';
import type { ApiKey, ApiKeyRepository } from '../ledger/api-key.ts';
import type { ApiKeyRow, Tables } from './schema.ts';

/** {@link ApiKeyRepository} on the table `api_keys`. */
export function createApiKeyRepository(db: Kysely<Tables>): ApiKeyRepository {
  return {
    async insert(key, secretHash) {
      await db.insertInto('api_keys').values(toRow(key, secretHash)).execute();
    },

    async findByHash(secretHash) {
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async list() {
      const rows = await db
        .selectFrom('api_keys')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },

    async revoke(id, at) {
      // A second revocation keeps the time of the first.
      await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async count() {
      const { total } = await db
        .selectFrom('api_keys')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return total;
    },
  };
}

function toRow(key: ApiKey, secretHash: string): ApiKeyRow {
  return {
    id: key.id,
    team_id: key.teamId,
    user_id: key.userId,
    name: key.name,
    hint: key.hint,
    scopes: JSON.stringify(key.scopes),
    secret_hash: secretHash,
    strictness: key.strictness,
    requests_per_minute: key.limits.requestsPerMinute,
    images_per_minute: key.limits.imagesPerMinute,
    credits_per_month: key.limits.creditsPerMonth,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
  };
}

function fromRow(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    name: row.name,
    hint: row.hint,
    scopes: JSON.parse(row.scopes) as KeyScope[],
    strictness: row.strictness,
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
