import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { randomBase36 } from '../../kernel/ids.ts';
import type { Spool } from '../spool.ts';
import { prepareDataFolder } from './data-folder.ts';
import { writeFault } from './file-errors.ts';

/**
 * A spool in a folder that it has to itself: whatever lies there now was left by a process that was
 * killed, and is removed.
 * @throws StartUpError when the folder cannot be written to.
 */
export async function createSpoolFolder(folder: string): Promise<Spool> {
  await prepareDataFolder(folder);
  const left = await readdir(folder);
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));

  return {
    async write(stream, signal) {
      const path = join(folder, randomBase36(25));
      const hash = createHash('sha256');
      let bytes = 0;
      try {
        await pipeline(
          stream,
          async function* (chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              hash.update(chunk);
              bytes += chunk.length;
              yield chunk;
            }
          },
          createWriteStream(path, { flags: 'wx', mode: 0o600 }),
          { signal },
        );
      } catch (error) {
        await rm(path, { force: true });
        throw writeFault(error);
      }
      return { path, bytes, sha256: hash.digest('hex') };
    },

    remove: ({ path }) => rm(path, { force: true }),
  };
}
