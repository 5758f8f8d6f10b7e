import { buffer } from 'node:stream/consumers';

import { LruCache } from '../../numerics/lru-cache.ts';
import { UndecodableError } from '../../pixels/decode.ts';
import { makeThumbnail } from '../../pixels/thumbnail.ts';
import type { ObjectInfo, ObjectStore } from '../../storage/object-store.ts';

/** How many are made at a time: each takes a thread of libuv's four, and the picture as it is stored. */
const AT_A_TIME = 2;

/** Most of them that are kept, in bytes: some thousand. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** Small pictures of stored ones, made when they are first asked for. */
export interface Thumbnails {
  /**
   * The thumbnail of a picture, or nothing where it cannot be read as one, or was deleted meanwhile.
   * @param wanted asked again when its turn comes: who has left is not served.
   */
  of(picture: ObjectInfo, wanted: () => boolean): Promise<Uint8Array | undefined>;
}

/**
 * Keeps in memory what was made of late: in the store each would be an object more to own, to sweep and
 * to delete with its picture, for what is made again in some thirty milliseconds.
 */
export function createThumbnails(store: Pick<ObjectStore, 'get'>): Thumbnails {
  const kept = new LruCache<Uint8Array>(KEPT_BYTES, ({ length }) => length);
  const making = new Map<string, Promise<Uint8Array | undefined>>();
  const line: (() => void)[] = [];
  let busy = 0;

  const turn = async (): Promise<void> => {
    if (busy >= AT_A_TIME) await new Promise<void>((resolve) => line.push(resolve));
    else busy += 1;
  };
  /** Whoever is next takes the place over. */
  const leave = (): void => {
    const next = line.shift();
    if (next) next();
    else busy -= 1;
  };

  async function make(key: string): Promise<Uint8Array | undefined> {
    const object = await store.get(key);
    if (!object) return undefined;
    try {
      const made = await makeThumbnail(await buffer(object.body));
      kept.keep(key, made);
      return made;
    } catch (error) {
      if (error instanceof UndecodableError) return undefined;
      throw error;
    }
  }

  return {
    of: async ({ key }, wanted) => {
      const known = kept.find(key) ?? making.get(key);
      if (known) return known;
      await turn();
      try {
        const meanwhile = kept.find(key) ?? making.get(key);
        if (meanwhile || !wanted()) return await meanwhile;
        const made = make(key).finally(() => making.delete(key));
        making.set(key, made);
        return await made;
      } finally {
        leave();
      }
    },
  };
}
