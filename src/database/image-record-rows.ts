import type { Fault } from '../kernel/errors.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import type { AskedOptions } from '../ledger/asked-options.ts';
import { creditsToReserve, type ImageRecord, type SettledImage } from '../ledger/image-record.ts';
import { searchColumns } from './search-columns.ts';
import type { ImageRecordRow, ImageSceneRow, StoredImageRow } from './schema.ts';

/** The row of a record; its pictures are rows of their own, see {@link imageRows}. */
export function recordRow(record: ImageRecord): ImageRecordRow {
  return {
    id: record.id,
    team_id: record.teamId,
    user_id: record.userId,
    key_id: record.keyId,
    dialect: record.dialect,
    task: JSON.stringify(record.task),
    asked: record.asked && JSON.stringify(record.asked),
    notes: JSON.stringify(record.notes),
    background: Number(record.background),
    starts: 0,
    state: record.state,
    created_at: record.createdAt,
    started_at: record.startedAt,
    finished_at: record.finishedAt,
    fault: record.fault && JSON.stringify(record.fault),
    expires_at: record.expiresAt,
    credits_per_image: record.creditsPerImage,
    credits_reserved: creditsToReserve(record),
    credits_charged: record.creditsCharged,
    rating: record.rating,
    feedback: record.feedback,
    ...searchColumns(record),
    client_request_id: record.notes['client_request_id'] ?? null,
  };
}

/** The rows of a record's pictures, in order. */
export function imageRows(recordId: string, images: readonly SettledImage[]): StoredImageRow[] {
  return images.map((image, position) => ({
    object_key: image.key,
    record_id: recordId,
    position,
    content_type: image.contentType,
    bytes: image.bytes,
    width: image.width,
    height: image.height,
    seed: image.seed,
    content_hash: image.contentHash,
    method: image.method ?? null,
  }));
}

/** The rows of what was recorded of these pictures. */
export function sceneRows(images: readonly SettledImage[]): ImageSceneRow[] {
  return images.flatMap(({ key, scene }) =>
    scene === undefined ? [] : [{ object_key: key, engine: scene.engine, scene: scene.text }],
  );
}

/** A record from its row and those of its pictures, which are in order. */
export function recordOf(row: ImageRecordRow, images: readonly StoredImageRow[]): ImageRecord {
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    keyId: row.key_id,
    dialect: row.dialect,
    task: JSON.parse(row.task) as ImageTask,
    asked: row.asked === null ? null : (JSON.parse(row.asked) as AskedOptions),
    background: row.background === 1,
    notes: JSON.parse(row.notes) as Record<string, string>,
    state: row.state,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    images: images.map((image) => ({
      index: image.position,
      key: image.object_key,
      contentType: image.content_type,
      bytes: image.bytes,
      width: image.width,
      height: image.height,
      seed: image.seed,
      ...(image.method !== null && { method: image.method }),
    })),
    fault: row.fault === null ? null : (JSON.parse(row.fault) as Fault),
    expiresAt: row.expires_at,
    creditsPerImage: row.credits_per_image,
    creditsCharged: row.credits_charged,
    rating: row.rating,
    feedback: row.feedback,
  };
}
