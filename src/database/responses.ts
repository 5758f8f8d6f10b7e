import { sql, type Kysely } from 'kysely';

import type { ResponseRepository } from '../conversations/response-repository.ts';
import type { StoredResponse } from '../conversations/stored-response.ts';
import { chainRows } from './response-chain.ts';
import { removeResponses } from './remove-responses.ts';
import { ownedObjects, responseOf, responseRow } from './response-rows.ts';
import type { Tables } from './schema.ts';
import { claimForWords, findSpoken } from './spoken-claims.ts';

/** {@link ResponseRepository} on the tables `responses`, `response_objects` and `spoken_claims`. */
export function createResponseRepository(db: Kysely<Tables>): ResponseRepository {
  const living = (teamId: string, now: number) =>
    db
      .selectFrom('responses')
      .selectAll()
      .where('team_id', '=', teamId)
      .where('expires_at', '>', now);

  return {
    insert: (response) =>
      db.transaction().execute((transaction) => insertResponse(transaction, response)),

    findSpoken: (claim, now) => findSpoken(db, claim, now),

    insertSpoken: (response, claim, isStored) =>
      db.transaction().execute(async (transaction) => {
        const taken = await claimForWords(transaction, response, claim);
        if (taken.outcome === 'claimed' && isStored) await insertResponse(transaction, response);
        return taken;
      }),

    async find(teamId, id, now) {
      const row = await living(teamId, now).where('id', '=', id).executeTakeFirst();
      return row && responseOf(row);
    },

    async findByCall(teamId, callId, now) {
      const row = await living(teamId, now).where('call_id', '=', callId).executeTakeFirst();
      return row && responseOf(row);
    },

    async findByRecord(recordId) {
      const row = await db
        .selectFrom('responses')
        .selectAll()
        .where('record_id', '=', recordId)
        .executeTakeFirst();
      return row && responseOf(row);
    },

    async chain(teamId, id, now, limit) {
      const rows = await chainRows(db, { teamId, id, now, limit });
      return rows.map(responseOf).toReversed();
    },

    async weightOf(teamId) {
      const { weight } = await db
        .selectFrom('responses')
        // PostgreSQL adds up to a number of its own, which comes as text.
        .select(sql<number | string | null>`sum(weight)`.as('weight'))
        .where('team_id', '=', teamId)
        .executeTakeFirstOrThrow();
      return Number(weight ?? 0);
    },

    remove: (teamId, id) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('responses')
          .select('id')
          .where('team_id', '=', teamId)
          .where('id', '=', id)
          .executeTakeFirst();
        if (row === undefined) return false;
        await removeResponses(transaction, [row.id]);
        return true;
      }),

    removeExpired: (now, limit) =>
      db.transaction().execute(async (transaction) => {
        const removedTeams = transaction
          .selectFrom('teams')
          .select('teams.id')
          .where('teams.removed_at', 'is not', null);
        const expired = await transaction
          .selectFrom('responses')
          .select('id')
          .where((is) => is.or([is('expires_at', '<=', now), is('team_id', 'in', removedTeams)]))
          .orderBy('expires_at')
          .orderBy('id')
          .limit(limit)
          .execute();
        await removeResponses(
          transaction,
          expired.map(({ id }) => id),
        );
        return expired.length;
      }),

    removeUnrecorded: (filter, limit) =>
      db.transaction().execute(async (transaction) => {
        const { teamId, userId, keyId, endUser, since, until } = filter;
        let meant = transaction
          .selectFrom('responses')
          .select('responses.id')
          .where((is) =>
            is.not(
              is.exists(
                is
                  .selectFrom('image_records')
                  .select('image_records.id')
                  .whereRef('image_records.id', '=', 'responses.record_id'),
              ),
            ),
          );
        if (teamId !== undefined) meant = meant.where('team_id', '=', teamId);
        if (userId !== undefined) meant = meant.where('user_id', '=', userId);
        if (keyId !== undefined) meant = meant.where('key_id', '=', keyId);
        if (endUser !== undefined) meant = meant.where('end_user', '=', endUser);
        if (since !== undefined) meant = meant.where('created_at', '>=', since);
        if (until !== undefined) meant = meant.where('created_at', '<', until);
        const rows = await meant.orderBy('created_at').orderBy('id').limit(limit).execute();
        await removeResponses(
          transaction,
          rows.map(({ id }) => id),
        );
        return rows.length;
      }),
  };
}

async function insertResponse(
  transaction: Kysely<Tables>,
  response: StoredResponse,
): Promise<void> {
  await transaction.insertInto('responses').values(responseRow(response)).execute();
  const owned = ownedObjects(response);
  if (owned.length === 0) return;
  await transaction
    .insertInto('response_objects')
    .values(owned.map((object_key) => ({ object_key, response_id: response.id })))
    .execute();
}
