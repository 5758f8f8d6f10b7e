import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { fault } from '../kernel/errors.ts';
import { randomBase36 } from '../kernel/ids.ts';
import { EXTENSIONS } from '../kernel/picture-type.ts';
import type { Pixels } from '../kernel/pixels.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { ASSET_LIMIT } from './assets.ts';
import type { UploadedPicture } from './check-picture.ts';
import { readPicture, type ReadPicture } from './read-picture.ts';
import type { TeamRoom } from './team-room.ts';
import { createTurns } from './turns.ts';

/** A picture whose bytes lie in the store as they came. */
export interface KeptUpload extends PictureFacts {
  readonly objectKey: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly md5: string;
}

/** What a picture is. */
type PictureFacts = Pick<ReadPicture, 'type'> & Pick<Pixels, 'width' | 'height'>;

/** What is known of it under the name that it gets, and how to take that back. */
export interface UploadEntry<T> {
  /** Writes down what was kept. */
  readonly enter: (kept: KeptUpload) => Promise<T>;
  /** Undoes it, bytes included. */
  readonly withdraw: (entry: T) => Promise<unknown>;
}

/**
 * Keeps an uploaded picture: decodes it to its end, stores its bytes and has it entered. When anything
 * fails, nothing is kept.
 *
 * @throws GalaError `picture_file_too_large`, `not_a_picture`, `image_too_large`, `storage_full`,
 * `assets_full` when the team keeps as much as it may.
 */
export type KeepUpload = <T>(upload: UploadToKeep, entry: UploadEntry<T>) => Promise<T>;

export interface UploadToKeep {
  /** What the form calls the file, for errors. */
  readonly param: string;
  readonly file: UploadedPicture;
  readonly teamId: string;
  /** Where among the objects it goes. */
  readonly folder: 'images' | 'files';
}

export interface KeepingParts {
  readonly store: Pick<ObjectStore, 'put' | 'delete'>;
  readonly room: TeamRoom;
}

/** So many files are in memory at the same time, each of up to 50 MB. */
const AT_ONCE = 4;

export function createUploadKeeper({ store, room }: KeepingParts): KeepUpload {
  const inTurn = createTurns(AT_ONCE);

  const keepBytes = ({ param, file, folder }: UploadToKeep): Promise<KeptUpload> =>
    inTurn(async () => {
      const bytes = await readFile(file.path);
      const facts = await factsOf(param, bytes);
      const objectKey = `${folder}/${randomBase36(25)}.${EXTENSIONS[facts.type]}`;
      await store.put(objectKey, bytes, facts.type);
      const md5 = createHash('md5').update(bytes).digest('hex');
      return { ...facts, objectKey, bytes: bytes.length, md5 };
    });

  return async (upload, { enter, withdraw }) => {
    const { param, file, teamId } = upload;
    if (file.cut || file.bytes > ASSET_LIMIT) {
      throw fault('picture_file_too_large', { param, limit: ASSET_LIMIT });
    }
    // Before it is decoded, which is what costs time.
    await room.ensure(teamId, file.bytes);
    const kept = await keepBytes(upload);
    let entry: Awaited<ReturnType<typeof enter>>;
    try {
      entry = await enter(kept);
    } catch (error) {
      // What cannot be deleted now, upkeep finds: nothing owns it.
      await store.delete(kept.objectKey).catch(() => undefined);
      throw error;
    }
    // Others were uploaded meanwhile: of those that do not fit together none stays.
    try {
      await room.ensure(teamId, 0);
      return entry;
    } catch (error) {
      await withdraw(entry);
      throw error;
    }
  };
}

/**
 * Its pixels, up to 64 MB, are let go of here: held until it is stored, those of many uploads at once
 * would fill the memory.
 */
async function factsOf(param: string, bytes: Uint8Array): Promise<PictureFacts> {
  const { type, pixels } = await readPicture(param, bytes);
  return { type, width: pixels.width, height: pixels.height };
}
