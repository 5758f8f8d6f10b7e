import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Clock } from '../kernel/clock.ts';
import { fault } from '../kernel/errors.ts';
import { randomBase36 } from '../kernel/ids.ts';
import { EXTENSIONS } from '../kernel/picture-type.ts';
import type { Pixels } from '../kernel/pixels.ts';
import type { NamedObject, NamedObjectRepository } from '../ledger/named-object.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { ASSET_LIMIT, type Assets } from './assets.ts';
import { readPicture, type ReadPicture } from './read-picture.ts';

export interface AssetParts {
  readonly store: Pick<ObjectStore, 'put' | 'delete'>;
  readonly names: Pick<
    NamedObjectRepository,
    'insert' | 'remove' | 'listExpiredAssets' | 'weightOf'
  >;
  readonly clock: Clock;
  /** How long assets are kept. */
  readonly retentionMs: number;
  /** Most bytes that a team may keep. */
  readonly mostBytes: number;
}

/** What the form calls the file, for errors. */
const PARAM = 'asset';

/** How many are looked at in one go. */
const BATCH = 100;

export function createAssets({ store, names, clock, retentionMs, mostBytes }: AssetParts): Assets {
  const remove: Assets['remove'] = async ({ id, objectKey }) => {
    // The bytes first: whoever is killed in between finds the name again, and can repeat it.
    await store.delete(objectKey);
    await names.remove(id);
  };

  return {
    async add({ file, originalName, bucket, teamId, userId }) {
      if (file.cut || file.bytes > ASSET_LIMIT) {
        throw fault('picture_file_too_large', { param: PARAM, limit: ASSET_LIMIT });
      }
      const full = () => fault('assets_full', { limit: mostBytes });
      // Before it is decoded, which is what costs time.
      if ((await names.weightOf(teamId)) + file.bytes > mostBytes) throw full();
      const bytes = await readFile(file.path);
      const { type, width, height } = await factsOf(bytes);
      const extension = EXTENSIONS[type];
      // Where pictures lie, so that links lead to it as to any of them.
      const objectKey = `images/${randomBase36(25)}.${extension}`;
      const at = clock.now();
      await store.put(objectKey, bytes, type);
      let asset: NamedObject;
      try {
        asset = await names.insert({
          at,
          words: originalName.replace(/\.[^.]*$/, ''),
          extension,
          bucket,
          objectKey,
          teamId,
          userId,
          contentType: type,
          expiresAt: at + retentionMs,
          asset: {
            originalName,
            bytes: bytes.length,
            md5: createHash('md5').update(bytes).digest('hex'),
            width,
            height,
          },
        });
      } catch (error) {
        // What cannot be deleted now, upkeep finds: it has no name.
        await store.delete(objectKey).catch(() => undefined);
        throw error;
      }
      // Others were uploaded meanwhile: of those that do not fit together none stays.
      if ((await names.weightOf(teamId)) <= mostBytes) return asset;
      await remove(asset);
      throw full();
    },

    remove,

    async removeExpired(signal) {
      let removed = 0;
      for (;;) {
        const expired = await names.listExpiredAssets(clock.now(), BATCH);
        for (const asset of expired) {
          if (signal.aborted) return removed;
          await remove(asset);
          removed++;
        }
        if (expired.length < BATCH) return removed;
      }
    },
  };
}

/**
 * What a picture is. Its pixels, up to 64 MB, are let go of here: held until it is stored, those of many
 * uploads at once would fill the memory.
 */
async function factsOf(
  bytes: Uint8Array,
): Promise<Pick<ReadPicture, 'type'> & Pick<Pixels, 'width' | 'height'>> {
  const { type, pixels } = await readPicture(PARAM, bytes);
  return { type, width: pixels.width, height: pixels.height };
}
