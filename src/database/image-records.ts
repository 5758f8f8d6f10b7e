import type { Kysely } from 'kysely';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import { admit } from './admit.ts';
import { recordOf } from './image-record-rows.ts';
import { listRecords } from './list-records.ts';
import { loadRecord, loadRecords } from './load-records.ts';
import type { Tables } from './schema.ts';
import { ownedKeys } from './owned-keys.ts';
import { prepared } from './prepared.ts';
import { recognise } from './recognise.ts';
import { putBack, recover } from './recover.ts';
import { fail, forgetImages, succeed } from './settle.ts';

/**
 * {@link ImageRecordRepository} on the tables `image_records`, `stored_images`, `image_scenes`,
 * `input_objects` and `idempotency_claims`. Every change of state names the states it may leave, so that of two who
 * settle the same record one alone succeeds.
 */
export function createImageRecordRepository(db: Kysely<Tables>): ImageRecordRepository {
  return {
    admit: (record, claim) => admit(db, record, claim),

    find: (id) => loadRecord(db, id),

    list: (query) => listRecords(db, query),

    async judge(id, judgement) {
      const { numUpdatedRows } = await db
        .updateTable('image_records')
        .set({ id, ...judgement })
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows === 1n ? loadRecord(db, id) : undefined;
    },

    async start(id, at) {
      const { rows } = await startQueued(db, { id, at });
      return rows[0] && recordOf(rows[0], []);
    },

    succeed: (id, at, images, expiresAt) => succeed(db, id, at, images, expiresAt),

    fail: (id, at, fault, freeClaim) => fail(db, id, at, fault, freeClaim),

    ownedKeys: (keys) => ownedKeys(db, keys),

    recognise: (teamId, contentHash, now) => recognise(db, teamId, contentHash, now),

    async listExpired(now, limit) {
      const rows = await db
        .selectFrom('image_records')
        .selectAll()
        .where('expires_at', '<=', now)
        .orderBy('expires_at')
        .limit(limit)
        .execute();
      return loadRecords(db, rows);
    },

    forgetImages: (id) => forgetImages(db, id),

    putBack: (id) => putBack(db, id),

    recover: (at, fault, mostStarts) => recover(db, at, fault, mostStarts),

    async sweepClaims(now) {
      const { numDeletedRows } = await db
        .deleteFrom('idempotency_claims')
        .where('expires_at', '<=', now)
        .executeTakeFirst();
      const spoken = await db
        .deleteFrom('spoken_claims')
        .where('expires_at', '<=', now)
        .executeTakeFirst();
      return Number(numDeletedRows) + Number(spoken.numDeletedRows);
    },
  };
}

const startQueued = prepared((db, { id, at }: { readonly id: string; readonly at: number }) =>
  db
    .updateTable('image_records')
    .set((column) => ({ state: 'running', started_at: at, starts: column('starts', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .returningAll()
    .compile(),
);
