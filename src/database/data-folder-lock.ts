import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StartUpError } from '../kernel/start-up-error.ts';
import { lockFile } from './lock-file.ts';

export interface DataFolderLock {
  /** Lets the next server in. Safe to call again. */
  release(): Promise<void>;
}

/**
 * Makes this server the only one on the data folder. The command line does not take it and works
 * beside a running server.
 *
 * `server.json` beside the lock only tells people who holds it.
 *
 * @throws StartUpError `data_folder_in_use`.
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  const notice = join(folder, 'server.json');
  const unlock = lockFile(join(folder, 'server.lock'));
  if (unlock === undefined) {
    throw new StartUpError(
      'data_folder_in_use',
      `Another Gala server${await holder(notice)} uses the data folder ${folder}. Stop it, or name another folder with GALA_DATA.`,
    );
  }
  await writeFile(notice, `${JSON.stringify({ pid: process.pid, host: hostname() })}\n`);
  let held = true;
  return {
    async release() {
      if (!held) return;
      held = false;
      await rm(notice, { force: true });
      unlock();
    },
  };
}

/** ` (process 123 on host)`, or nothing when the notice cannot be read. */
async function holder(notice: string): Promise<string> {
  try {
    const { pid, host } = JSON.parse(await readFile(notice, 'utf8')) as Record<string, unknown>;
    return ` (process ${String(pid)} on ${String(host)})`;
  } catch {
    return '';
  }
}
