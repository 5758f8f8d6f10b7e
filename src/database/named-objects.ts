import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type {
  AssetFacts,
  NamedObject,
  NamedObjectRepository,
  NewNamedObject,
} from '../ledger/named-object.ts';
import { objectName, plainName } from '../ledger/object-name.ts';
import type { NamedObjectRow, Tables } from './schema.ts';
import { weightOfUploads } from './weight-of-uploads.ts';

/** {@link NamedObjectRepository} on the table `named_objects`; whose pictures are whose, the records know. */
export function createNamedObjectRepository(db: Kysely<Tables>): NamedObjectRepository {
  const living = (bucket: string, name: string, now: number) =>
    db
      .selectFrom('named_objects')
      .selectAll()
      .where('bucket', '=', bucket)
      .where('name', '=', plainName(name))
      .where('expires_at', '>', now);
  const assets = () => db.selectFrom('named_objects').selectAll().where('asset', 'is not', null);

  return {
    insert: (object) =>
      db.transaction().execute(async (transaction) => {
        const named = await transaction
          .selectFrom('named_objects')
          .selectAll()
          .where('object_key', '=', object.objectKey)
          .where('bucket', '=', object.bucket)
          .executeTakeFirst();
        return objectOf(named ?? (await insertUnderFreeName(transaction, object)));
      }),

    async findByName(teamId, bucket, name, now) {
      const row = await living(bucket, name, now).where('team_id', '=', teamId).executeTakeFirst();
      return row && objectOf(row);
    },

    async findSigned(bucket, name, now) {
      const row = await living(bucket, name, now).executeTakeFirst();
      return row && objectOf(row);
    },

    async findAsset(id) {
      const row = await assets().where('id', '=', id).executeTakeFirst();
      return row && objectOf(row);
    },

    async listAssets({ teamId, now, before, limit }) {
      let query = assets().where('expires_at', '>', now);
      if (teamId !== undefined) query = query.where('team_id', '=', teamId);
      if (before !== undefined) {
        query = query.where((where) =>
          where(where.refTuple('created_at', 'id'), '<', where.tuple(before.createdAt, before.id)),
        );
      }
      const rows = await query
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(objectOf);
    },

    async hasPicture(teamId, objectKey, now) {
      const row = await db
        .selectFrom('stored_images')
        .innerJoin('image_records', 'image_records.id', 'stored_images.record_id')
        .select('stored_images.object_key')
        .where('stored_images.object_key', '=', objectKey)
        .where('image_records.team_id', '=', teamId)
        .where('image_records.expires_at', '>', now)
        .executeTakeFirst();
      if (row !== undefined) return true;
      const asset = await assets()
        .where('object_key', '=', objectKey)
        .where('team_id', '=', teamId)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return asset !== undefined;
    },

    async listExpiredAssets(now, limit) {
      const rows = await assets()
        .where('expires_at', '<=', now)
        .orderBy('expires_at')
        .limit(limit)
        .execute();
      return rows.map(objectOf);
    },

    weightOf: (teamId) => weightOfUploads(db, 'named_objects', teamId),

    async remove(id) {
      await db.deleteFrom('named_objects').where('id', '=', id).execute();
    },
  };
}

/** Of names that differ in their milliseconds alone, the first that nobody has. */
async function insertUnderFreeName(
  db: Kysely<Tables>,
  object: NewNamedObject,
): Promise<NamedObjectRow> {
  for (let at = object.at; ; at++) {
    // One after the other by nature: whether the next is needed depends on this one.
    const row = await db
      .insertInto('named_objects')
      .values(rowOf(object, at))
      .onConflict((conflict) => conflict.columns(['bucket', 'name']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined) return row;
  }
}

function rowOf(object: NewNamedObject, at: number): NamedObjectRow {
  return {
    id: randomUUID(),
    bucket: object.bucket,
    name: objectName({ ...object, at }),
    object_key: object.objectKey,
    picture_key: object.asset === null ? object.objectKey : null,
    team_id: object.teamId,
    user_id: object.userId,
    content_type: object.contentType,
    created_at: at,
    expires_at: object.expiresAt,
    asset: object.asset && JSON.stringify(object.asset),
    bytes: object.asset && object.asset.bytes,
  };
}

function objectOf(row: NamedObjectRow): NamedObject {
  return {
    id: row.id,
    bucket: row.bucket,
    name: row.name,
    objectKey: row.object_key,
    teamId: row.team_id,
    userId: row.user_id,
    contentType: row.content_type,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    asset: row.asset === null ? null : (JSON.parse(row.asset) as AssetFacts),
  };
}
