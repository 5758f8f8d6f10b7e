import type { Kysely } from 'kysely';
import type { ImageRecord } from '../ledger/image-record.ts';
import { recordOf } from './image-record-rows.ts';
import { prepared } from './prepared.ts';
import type { ImageRecordRow, StoredImageRow, Tables } from './schema.ts';

/** One record with its pictures. */
export async function loadRecord(db: Kysely<Tables>, id: string): Promise<ImageRecord | undefined> {
  const { rows } = await selectRecord(db, { id });
  const [row] = rows;
  if (row === undefined) return undefined;
  return recordOf(row, hasPictures(row) ? (await selectImages(db, { id })).rows : []);
}

const selectRecord = prepared((db, { id }: { readonly id: string }) =>
  db.selectFrom('image_records').selectAll().where('id', '=', id).compile(),
);

const selectImages = prepared((db, { id }: { readonly id: string }) =>
  db
    .selectFrom('stored_images')
    .selectAll()
    .where('record_id', '=', id)
    .orderBy('position')
    .compile(),
);

/** The records of these rows, in their order, with their pictures: one more query for all. */
export async function loadRecords(
  db: Kysely<Tables>,
  rows: readonly ImageRecordRow[],
): Promise<readonly ImageRecord[]> {
  const owners = rows.filter(hasPictures).map((row) => row.id);
  const images = new Map<string, StoredImageRow[]>(owners.map((id) => [id, []]));
  if (owners.length > 0) {
    for (const image of await loadImages(db, owners)) images.get(image.record_id)!.push(image);
  }
  return rows.map((row) => recordOf(row, images.get(row.id) ?? []));
}

/** Only records that succeeded and are not yet swept have an expiry, and only they have pictures. */
const hasPictures = ({ expires_at }: ImageRecordRow): boolean => expires_at !== null;

function loadImages(db: Kysely<Tables>, recordIds: readonly string[]): Promise<StoredImageRow[]> {
  return db
    .selectFrom('stored_images')
    .selectAll()
    .where('record_id', 'in', recordIds)
    .orderBy('record_id')
    .orderBy('position')
    .execute();
}
