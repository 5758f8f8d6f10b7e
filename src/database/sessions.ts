import type { Kysely } from 'kysely';

import type { Session, SessionRepository } from '../ledger/session.ts';
import { prepared } from './prepared.ts';
import type { SessionRow, Tables } from './schema.ts';

/** {@link SessionRepository} on the tables `sessions` and `sign_in_links`. */
export function createSessionRepository(db: Kysely<Tables>): SessionRepository {
  return {
    insert: (session, secretHash, most) =>
      db.transaction().execute(async (transaction) => {
        const { keyId, createdAt, expiresAt } = session;
        await transaction
          .insertInto('sessions')
          .values({
            secret_hash: secretHash,
            key_id: keyId,
            created_at: createdAt,
            expires_at: expiresAt,
          })
          .execute();
        const kept = transaction
          .selectFrom('sessions')
          .select('sessions.secret_hash')
          .where('sessions.key_id', '=', keyId)
          .orderBy('sessions.created_at', 'desc')
          // Of one moment, the one just written stays.
          .orderBy((order) => order('sessions.secret_hash', '=', secretHash), 'desc')
          .orderBy('sessions.secret_hash')
          .limit(most);
        await transaction
          .deleteFrom('sessions')
          .where('key_id', '=', keyId)
          .where('secret_hash', 'not in', kept)
          .execute();
      }),

    async find(secretHash, now) {
      const { rows } = await selectLiving(db, { secretHash, now });
      return rows[0] && sessionOf(rows[0]);
    },

    async remove(secretHash) {
      await db.deleteFrom('sessions').where('secret_hash', '=', secretHash).execute();
    },

    async insertLink({ keyId, expiresAt }, tokenHash) {
      await db
        .insertInto('sign_in_links')
        .values({ token_hash: tokenHash, key_id: keyId, expires_at: expiresAt })
        .execute();
    },

    async takeLink(tokenHash, now) {
      // One statement finds and removes it, so that of two who ask only one is answered.
      const row = await db
        .deleteFrom('sign_in_links')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst();
      return row && { keyId: row.key_id, expiresAt: row.expires_at };
    },

    async removeExpired(now) {
      const removals = (['sessions', 'sign_in_links'] as const).map((table) =>
        db.deleteFrom(table).where('expires_at', '<=', now).executeTakeFirst(),
      );
      const removed = await Promise.all(removals);
      return removed.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
    },
  };
}

const selectLiving = prepared(
  (db, { secretHash, now }: { readonly secretHash: string; readonly now: number }) =>
    db
      .selectFrom('sessions')
      .selectAll()
      .where('secret_hash', '=', secretHash)
      .where('expires_at', '>', now)
      .compile(),
);

function sessionOf(row: SessionRow): Session {
  return { keyId: row.key_id, createdAt: row.created_at, expiresAt: row.expires_at };
}
