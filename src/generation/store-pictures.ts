import { randomBase36 } from '../kernel/ids.ts';
import { PNG, type ImageTask } from '../kernel/image-task.ts';
import { EXTENSIONS } from '../kernel/picture-type.ts';
import type { ImageRecordRepository, SettledImage } from '../ledger/image-record.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { EncodedPicture } from './finish-picture.ts';

/** A key that says nothing and cannot be guessed. */
export function newImageKey(task: Pick<ImageTask, 'output'>): string {
  return newKey('images', task);
}

/** The key of a state on the way, which is nobody's for long. */
export function newPartialKey(task: Pick<ImageTask, 'output'>): string {
  return newKey('partials', task);
}

function newKey(folder: string, { output = PNG }: Pick<ImageTask, 'output'>): string {
  return `${folder}/${randomBase36(25)}.${EXTENSIONS[`image/${output.format}`]}`;
}

/**
 * Stores picture `i` under key `i`. All or an error; what an error leaves behind is for
 * {@link discardUnowned}, once no put is under way any more.
 */
export async function storePictures(
  store: ObjectStore,
  keys: readonly string[],
  pictures: readonly EncodedPicture[],
  { size, engine, output = PNG }: Pick<ImageTask, 'size' | 'engine' | 'output'>,
): Promise<readonly SettledImage[]> {
  const contentType = `image/${output.format}` as const;
  const puts = await Promise.allSettled(
    pictures.map(async ({ bytes, seed, contentHash, scene, method }, index) => {
      const key = keys[index]!;
      await store.put(key, bytes, contentType);
      return {
        key,
        contentType,
        bytes: bytes.length,
        ...size,
        seed,
        contentHash,
        scene: scene === undefined ? undefined : { engine, text: scene },
        method,
      } as const;
    }),
  );
  return puts.map((put) => {
    if (put.status === 'rejected') throw put.reason;
    return put.value;
  });
}

/** Stores a state on the way. Whoever hears of it reads and deletes it. */
export function storePartial(
  store: ObjectStore,
  key: string,
  bytes: Uint8Array,
  { output = PNG }: Pick<ImageTask, 'output'>,
): Promise<void> {
  return store.put(key, bytes, `image/${output.format}`);
}

/**
 * Deletes the objects that no record came to own. Asks the records rather than trusting what the
 * caller believes: when a settlement failed half-way, only they know whether it took. What cannot be
 * deleted now is found by upkeep.
 */
export async function discardUnowned(
  parts: {
    readonly records: Pick<ImageRecordRepository, 'ownedKeys'>;
    readonly store: Pick<ObjectStore, 'delete'>;
  },
  keys: readonly string[],
): Promise<void> {
  const owned = await parts.records.ownedKeys(keys);
  const unowned = keys.filter((key) => !owned.has(key));
  await Promise.allSettled(unowned.map((key) => parts.store.delete(key)));
}
