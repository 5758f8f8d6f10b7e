import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StartUpError } from '../kernel/start-up-error.ts';
import { isLocked, lockFile } from './lock-file.ts';

export interface DataFolderLock {
  /** Notes where the server answers, for the command line beside it. */
  announce(origin: string): Promise<void>;
  /** Lets the next server in. Safe to call again. */
  release(): Promise<void>;
}

/**
 * Makes this server the only one on the data folder. The command line does not take it and works
 * beside a running server.
 *
 * `server.json` beside the lock only tells who holds it, and where it answers.
 *
 * @throws StartUpError `data_folder_in_use`.
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  const notice = noticeFile(folder);
  const unlock = lockFile(lockIn(folder));
  if (unlock === undefined) {
    throw new StartUpError(
      'data_folder_in_use',
      `Another Gala server${await holder(notice)} uses the data folder ${folder}. Stop it, or name another folder with GALA_DATA.`,
    );
  }
  const note = (more: object): Promise<void> =>
    writeFile(notice, `${JSON.stringify({ pid: process.pid, host: hostname(), ...more })}\n`);
  await note({});
  let held = true;
  return {
    announce: (origin) => note({ origin }),
    async release() {
      if (!held) return;
      held = false;
      await rm(notice, { force: true });
      unlock();
    },
  };
}

/** What is known beside a data folder of the server on it. */
export interface ServerHere {
  readonly runs: boolean;
  /** Where it answers, such as `http://127.0.0.1:1904`; `undefined` while it starts, or when none runs. */
  readonly origin: string | undefined;
  /** The process of one that runs no longer and had no time to say so: it was killed. */
  readonly killed: number | undefined;
}

/**
 * Looks whether a server runs on a data folder. Who was killed leaves a last word, which the lock gives
 * away: by now anybody may listen at the address that it noted.
 */
export async function serverOn(folder: string): Promise<ServerHere> {
  const runs = isLocked(lockIn(folder));
  const { origin, pid } = await readNotice(noticeFile(folder));
  return { runs, origin: runs ? origin : undefined, killed: runs ? undefined : pid };
}

const lockIn = (folder: string): string => join(folder, 'server.lock');

const noticeFile = (folder: string): string => join(folder, 'server.json');

/** ` (process 123 on host)`, or nothing when the notice cannot be read. */
async function holder(notice: string): Promise<string> {
  const { pid, host } = await readNotice(notice);
  return pid === undefined ? '' : ` (process ${pid} on ${host ?? 'this machine'})`;
}

interface Notice {
  readonly pid?: number;
  readonly host?: string;
  readonly origin?: string;
}

/** Nothing when it is not there, or half written. */
async function readNotice(notice: string): Promise<Notice> {
  try {
    return { ...(JSON.parse(await readFile(notice, 'utf8')) as Notice) };
  } catch {
    return {};
  }
}
