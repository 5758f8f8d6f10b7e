import type { Kysely } from 'kysely';
import type { ApiKey, ApiKeyRepository, KeyScope } from '../ledger/api-key.ts';
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
    name: key.name,
    hint: key.hint,
    scopes: JSON.stringify(key.scopes),
    secret_hash: secretHash,
    created_at: key.createdAt,
    revoked_at: key.revokedAt,
  };
}

function fromRow(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    teamId: row.team_id,
    name: row.name,
    hint: row.hint,
    scopes: JSON.parse(row.scopes) as KeyScope[],
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}
