import { join } from 'node:path';
import { hashText } from '../../numerics/random.ts';

/** Names of the 256 folders that objects are spread over, so that none grows unwieldy. */
export const SHARDS: readonly string[] = Array.from({ length: 256 }, (_, i) =>
  i.toString(16).padStart(2, '0'),
);

/** `/` may not stand in a file name; `~` may not stand in a key, so this can be undone. */
const SLASH = '~';

/**
 * Where the object lies below the store's folder. The whole key is one file name, so that `a.png`
 * and `a/b.png` never compete for being file and folder.
 */
export function pathOfKey(key: string): string {
  return join(SHARDS[hashText(key) & 255]!, key.replaceAll('/', SLASH));
}

/** The key a file of a shard stands for. */
export function keyOfFile(name: string): string {
  return name.replaceAll(SLASH, '/');
}
