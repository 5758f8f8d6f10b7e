import { setImmediate as breathe } from 'node:timers/promises';

import type { Kysely } from 'kysely';

import type { StoredFile, StoredFileQuery, StoredFileRepository } from '../ledger/stored-file.ts';
import type { StoredFileRow, Tables } from './schema.ts';
import { weightOfUploads } from './weight-of-uploads.ts';

/** SQLite is read on the thread that answers everybody: between so many rows others get their turn. */
const BATCH = 500;

/** {@link StoredFileRepository} on the table `stored_files`. */
export function createStoredFileRepository(db: Kysely<Tables>): StoredFileRepository {
  const living = (teamId: string, now: number) =>
    db
      .selectFrom('stored_files')
      .selectAll()
      .where('team_id', '=', teamId)
      .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]));

  const readBatch = async (query: StoredFileQuery): Promise<readonly StoredFile[]> => {
    const { teamId, now, purpose, order, after, limit } = query;
    let rows = living(teamId, now);
    if (purpose !== undefined) rows = rows.where('purpose', '=', purpose);
    if (after !== undefined) rows = rows.where('id', order === 'asc' ? '>' : '<', after);
    return (await rows.orderBy('id', order).limit(limit).execute()).map(fileOf);
  };

  return {
    async insert(file) {
      await db.insertInto('stored_files').values(rowOf(file)).execute();
    },

    async find(teamId, id, now) {
      const row = await living(teamId, now).where('id', '=', id).executeTakeFirst();
      return row && fileOf(row);
    },

    async list(query) {
      const found: StoredFile[] = [];
      for (;;) {
        const limit = Math.min(query.limit - found.length, BATCH);
        const batch = await readBatch({ ...query, after: found.at(-1)?.id ?? query.after, limit });
        found.push(...batch);
        if (batch.length < limit || found.length === query.limit) return found;
        await breathe();
      }
    },

    async remove(teamId, id) {
      const row = await db
        .deleteFrom('stored_files')
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },

    async listExpired(now, limit) {
      const removedTeams = db
        .selectFrom('teams')
        .select('teams.id')
        .where('teams.removed_at', 'is not', null);
      const rows = await db
        .selectFrom('stored_files')
        .selectAll()
        .where((where) =>
          where.or([where('expires_at', '<=', now), where('team_id', 'in', removedTeams)]),
        )
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fileOf);
    },

    weightOf: (teamId) => weightOfUploads(db, 'stored_files', teamId),
  };
}

function rowOf(file: StoredFile): StoredFileRow {
  return {
    id: file.id,
    team_id: file.teamId,
    user_id: file.userId,
    key_id: file.keyId,
    filename: file.filename,
    purpose: file.purpose,
    bytes: file.bytes,
    content_type: file.contentType,
    object_key: file.objectKey,
    created_at: file.createdAt,
    expires_at: file.expiresAt,
  };
}

function fileOf(row: StoredFileRow): StoredFile {
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    keyId: row.key_id,
    filename: row.filename,
    purpose: row.purpose,
    bytes: row.bytes,
    contentType: row.content_type,
    objectKey: row.object_key,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
