import type { Clock } from '../kernel/clock.ts';
import { newFileId, type StoredFile, type StoredFileRepository } from '../ledger/stored-file.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Files } from './files.ts';
import type { KeepUpload } from './keep-upload.ts';
import { removeInBatches } from './remove-in-batches.ts';

export interface FileParts {
  readonly keep: KeepUpload;
  readonly store: Pick<ObjectStore, 'delete'>;
  readonly files: Pick<StoredFileRepository, 'insert' | 'remove' | 'listExpired'>;
  readonly clock: Clock;
}

export function createFiles({ keep, store, files, clock }: FileParts): Files {
  const remove: Files['remove'] = async ({ id, teamId, objectKey }) => {
    // The row first: once it is gone nobody finds the file, and what is left of it upkeep deletes.
    const removed = await files.remove(teamId, id);
    await store.delete(objectKey).catch(() => undefined);
    return removed;
  };

  return {
    add: ({ file, lifeMs, ...facts }) =>
      keep(
        { param: 'file', file, teamId: facts.teamId, folder: 'files' },
        {
          async enter({ objectKey, type, bytes }) {
            const createdAt = clock.now();
            const stored: StoredFile = {
              id: newFileId(createdAt),
              ...facts,
              bytes,
              contentType: type,
              objectKey,
              createdAt,
              expiresAt: lifeMs === undefined ? null : createdAt + lifeMs,
            };
            await files.insert(stored);
            return stored;
          },
          withdraw: remove,
        },
      ),

    remove,

    removeExpired: (signal) =>
      removeInBatches((limit) => files.listExpired(clock.now(), limit), remove, signal),
  };
}
