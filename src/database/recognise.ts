import type { Kysely } from 'kysely';
import type { ImageMarks, ImageScene } from '../ledger/image-record.ts';
import type { Tables } from './schema.ts';

/**
 * The scene of a team's own picture, by its colours or else by its id. One query for each, so that
 * each uses its index.
 */
export async function recognise(
  db: Kysely<Tables>,
  teamId: string,
  { imageId, contentHash }: ImageMarks,
  now: number,
): Promise<ImageScene | undefined> {
  const find = async (mark: 'content_hash' | 'image_id', value: string) => {
    const row = await db
      .selectFrom('stored_images')
      .innerJoin('image_records', 'image_records.id', 'stored_images.record_id')
      .innerJoin('image_scenes', 'image_scenes.object_key', 'stored_images.object_key')
      .select(['image_scenes.engine', 'image_scenes.scene'])
      .where(`stored_images.${mark}`, '=', value)
      .where('image_records.team_id', '=', teamId)
      .where('image_records.expires_at', '>', now)
      .orderBy('image_records.created_at', 'desc')
      .orderBy('image_records.id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && { engine: row.engine, text: row.scene };
  };
  const same = await find('content_hash', contentHash);
  return same ?? (imageId === undefined ? undefined : find('image_id', imageId));
}
