import type { BigIntStats } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Durability } from '../../kernel/durability.ts';
import { randomBase36 } from '../../kernel/ids.ts';
import { assertNewKey, contentTypeOfKey } from '../object-key.ts';
import type { ByteRange, ObjectInfo, ObjectStore } from '../object-store.ts';
import { prepareDataFolder } from './data-folder.ts';
import { startUpFault, systemCode, writeFault } from './file-errors.ts';
import { SHARDS, keyOfFile, pathOfKey } from './shards.ts';

const TEMPORARY = 'tmp';

/** As much as a stream reads in one piece, in bytes: what is no larger needs none. */
const READ_AT_ONCE = 65_536;

/**
 * Objects as files below `folder`: `<folder>/<shard>/<key>`, and `<folder>/tmp` for those still
 * being written.
 *
 * A put writes a temporary file on the same file system and renames it into place, so whoever kills
 * the process leaves a whole object or none, and at worst a temporary file to sweep. What a killed
 * process has written stays in the system's cache and reaches the disk; only a power cut can lose the
 * last seconds, the same bargain as SQLite's `synchronous = NORMAL`. With the durability `power` a put
 * waits until the disk has the object and its name.
 *
 * @throws StartUpError when the folder cannot be written to.
 */
export async function createFilesystemStore(options: {
  readonly folder: string;
  /** @defaultValue `process` */
  readonly durability?: Durability;
}): Promise<ObjectStore> {
  const root = options.folder;
  const temporary = join(root, TEMPORARY);
  const waits = options.durability === 'power';
  await prepareDataFolder(root);
  await mkdir(temporary, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw startUpFault(root, error);
  });

  /** Where the object would be, or `undefined` when the key is none. */
  const locate = (key: string): string | undefined =>
    contentTypeOfKey(key) === undefined ? undefined : join(root, pathOfKey(key));

  return {
    async put(key, bytes, contentType) {
      assertNewKey(key, contentType);
      const target = join(root, pathOfKey(key));
      const draft = join(temporary, randomBase36(25));
      try {
        // `flush` waits for the disk, before the object gets its name.
        await writeFile(draft, bytes, { flag: 'wx', mode: 0o600, flush: waits });
        await moveInto(draft, target);
        if (waits) await syncNames(target, root);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw writeFault(error);
      }
    },

    async stat(key) {
      const path = locate(key);
      return path === undefined
        ? undefined
        : unlessMissing(async () => describe(key, await stat(path, { bigint: true })));
    },

    async get(key, range) {
      const path = locate(key);
      return path === undefined ? undefined : unlessMissing(() => openBody(key, path, range));
    },

    async delete(key) {
      const path = locate(key);
      if (path !== undefined) await rm(path, { force: true });
    },

    async *listBefore(before) {
      for (const shard of SHARDS) {
        for (const file of await filesBefore(join(root, shard), before)) yield keyOfFile(file);
      }
    },

    async sweepTemporary(before) {
      const left = await filesBefore(temporary, before);
      await Promise.all(left.map((file) => rm(join(temporary, file), { force: true })));
      return left.length;
    },
  };
}

/** A shard's folder is made when its first object arrives. */
async function moveInto(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(draft, target);
  }
}

/** Waits until the disk has the name of a new object, and that of its shard, which may be as new. */
async function syncNames(target: string, root: string): Promise<void> {
  // Windows opens no folders, and keeps a journal of names by itself.
  if (process.platform === 'win32') return;
  for (const folder of [dirname(target), root]) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** Opened before it is described, so that the facts and the bytes are of the same file. */
async function openBody(
  key: string,
  path: string,
  range: ByteRange | undefined,
): Promise<{ info: ObjectInfo; body: Readable }> {
  const file = await open(path, 'r');
  try {
    const info = describe(key, await file.stat({ bigint: true }));
    if (range === undefined && info.bytes > 0 && info.bytes <= READ_AT_ONCE) {
      const { buffer } = await file.read(Buffer.alloc(info.bytes), 0, info.bytes, 0);
      await file.close();
      return { info, body: Readable.from([buffer], { objectMode: false }) };
    }
    // Told where the file ends, the stream ends with its last bytes instead of reading once more: a
    // client may be gone by then, with all it asked for.
    const whole = info.bytes > 0 ? { start: 0, end: info.bytes - 1 } : {};
    return { info, body: file.createReadStream({ ...whole, ...range }) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function describe(key: string, stats: BigIntStats): ObjectInfo {
  return {
    key,
    bytes: Number(stats.size),
    contentType: contentTypeOfKey(key)!,
    // A key is written once; should it be deleted and written again, its time tells them apart.
    etag: `"${stats.size.toString(36)}-${stats.mtimeNs.toString(36)}"`,
    createdAt: Number(stats.mtimeMs),
  };
}

async function filesBefore(folder: string, before: number): Promise<readonly string[]> {
  const old: string[] = [];
  for (const name of (await unlessMissing(() => readdir(folder))) ?? []) {
    const stats = await unlessMissing(() => stat(join(folder, name)));
    if (stats !== undefined && stats.mtimeMs < before) old.push(name);
  }
  return old;
}

/** Runs a file operation; a file that is not there gives `undefined`. */
async function unlessMissing<T>(operation: () => Promise<T>): Promise<T | undefined> {
  try {
    return await operation();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
