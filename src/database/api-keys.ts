import type { Kysely } from 'kysely';
import {
  managingScopes,
  type ApiKey,
  type ApiKeyRepository,
  type GivingOutcome,
  type KeyChange,
} from '../ledger/api-key.ts';
import { changedColumns, keyOf, keyRow } from './api-key-rows.ts';
import { holdMember } from './hold-member.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './schema.ts';

/** {@link ApiKeyRepository} on the tables `api_keys` and `key_months`. */
export function createApiKeyRepository(db: Kysely<Tables>): ApiKeyRepository {
  return {
    insert: (key, secretHash) =>
      db.transaction().execute(async (transaction) => {
        const refused = await whyNot(transaction, key);
        if (refused !== undefined) return refused;
        await transaction.insertInto('api_keys').values(keyRow(key, secretHash)).execute();
        return { outcome: 'given', key };
      }),

    find: (id) => find(db, id),

    async findByHash(secretHash) {
      const { rows } = await selectByHash(db, { secretHash });
      return rows[0] && keyOf(rows[0]);
    },

    async list({ teamId } = { teamId: undefined }) {
      let query = db.selectFrom('api_keys').selectAll();
      if (teamId !== undefined) query = query.where('team_id', '=', teamId);
      const rows = await query.orderBy('created_at').orderBy('id').execute();
      return rows.map(keyOf);
    },

    change: (id, to) => db.transaction().execute((transaction) => change(transaction, id, to)),

    async revoke(id, at) {
      // A second revocation keeps the time of the first.
      await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
      return find(db, id);
    },

    async count() {
      const { total } = await db
        .selectFrom('api_keys')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return total;
    },

    async spending(month, keyId) {
      let query = db.selectFrom('key_months').selectAll().where('month', '=', month);
      if (keyId !== undefined) query = query.where('key_id', '=', keyId);
      const rows = await query.execute();
      return rows.map(({ key_id, spent, reserved }) => ({ keyId: key_id, spent, reserved }));
    },
  };
}

const selectByHash = prepared((db, { secretHash }: { readonly secretHash: string }) =>
  db.selectFrom('api_keys').selectAll().where('secret_hash', '=', secretHash).compile(),
);

async function find(db: Kysely<Tables>, id: string): Promise<ApiKey | undefined> {
  const row = await db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst();
  return row && keyOf(row);
}

/** Why a member may not have such a key; they stay as they are until the transaction ends. */
async function whyNot(
  transaction: Kysely<Tables>,
  key: Pick<ApiKey, 'teamId' | 'userId' | 'scopes'>,
): Promise<Exclude<GivingOutcome, { readonly outcome: 'given' }> | undefined> {
  const held = await holdMember(transaction, key.teamId, key.userId);
  if ('absent' in held)
    return { outcome: held.absent === 'team' ? 'team_absent' : 'member_absent' };
  const manages = managingScopes(key).length > 0;
  return manages && held.role !== 'admin' ? { outcome: 'member_not_admin' } : undefined;
}

async function change(
  transaction: Kysely<Tables>,
  id: string,
  to: KeyChange,
): Promise<GivingOutcome> {
  const known = await find(transaction, id);
  if (known === undefined) return { outcome: 'key_absent' };
  const refused = await whyNot(transaction, { ...known, ...(to.scopes && { scopes: to.scopes }) });
  if (refused !== undefined) return refused;
  const row = await transaction
    .updateTable('api_keys')
    .set({ name: known.name, ...changedColumns(to) })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? { outcome: 'key_absent' } : { outcome: 'given', key: keyOf(row) };
}
