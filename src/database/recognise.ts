import type { Kysely } from 'kysely';
import type { ImageScene } from '../ledger/image-record.ts';
import type { Tables } from './schema.ts';

/** The scene of a team's own picture with this hash; of several the newest. */
export async function recognise(
  db: Kysely<Tables>,
  teamId: string,
  contentHash: string,
  now: number,
): Promise<ImageScene | undefined> {
  const row = await db
    .selectFrom('stored_images')
    .innerJoin('image_records', 'image_records.id', 'stored_images.record_id')
    .innerJoin('image_scenes', 'image_scenes.object_key', 'stored_images.object_key')
    .select(['image_scenes.engine', 'image_scenes.scene'])
    .where('stored_images.content_hash', '=', contentHash)
    .where('image_records.team_id', '=', teamId)
    .where('image_records.expires_at', '>', now)
    .orderBy('image_records.created_at', 'desc')
    .orderBy('image_records.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { engine: row.engine, text: row.scene };
}
