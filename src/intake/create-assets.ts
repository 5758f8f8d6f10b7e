import type { Clock } from '../kernel/clock.ts';
import { EXTENSIONS } from '../kernel/picture-type.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Assets } from './assets.ts';
import type { KeepUpload } from './keep-upload.ts';
import { removeInBatches } from './remove-in-batches.ts';

export interface AssetParts {
  readonly keep: KeepUpload;
  readonly store: Pick<ObjectStore, 'delete'>;
  readonly names: Pick<NamedObjectRepository, 'insert' | 'remove' | 'listExpiredAssets'>;
  readonly clock: Clock;
  /** How long assets are kept. */
  readonly retentionMs: number;
}

export function createAssets({ keep, store, names, clock, retentionMs }: AssetParts): Assets {
  const remove: Assets['remove'] = async ({ id, objectKey }) => {
    // The bytes first: whoever is killed in between finds the name again, and can repeat it.
    await store.delete(objectKey);
    await names.remove(id);
  };

  return {
    add: ({ file, originalName, bucket, teamId, userId }) =>
      // Where pictures lie, so that links lead to it as to any of them.
      keep(
        { param: 'asset', file, teamId, folder: 'images' },
        {
          enter({ objectKey, type, width, height, bytes, md5 }) {
            const at = clock.now();
            return names.insert({
              at,
              words: originalName.replace(/\.[^.]*$/, ''),
              extension: EXTENSIONS[type],
              bucket,
              objectKey,
              teamId,
              userId,
              contentType: type,
              expiresAt: at + retentionMs,
              asset: { originalName, bytes, md5, width, height },
            });
          },
          withdraw: remove,
        },
      ),

    remove,

    removeExpired: (signal) =>
      removeInBatches((limit) => names.listExpiredAssets(clock.now(), limit), remove, signal),
  };
}
