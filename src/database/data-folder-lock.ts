import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StartUpError } from '../kernel/start-up-error.ts';
import { lockFile } from './lock-file.ts';

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
  const unlock = lockFile(join(folder, 'server.lock'));
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

/**
 * Where the server on a data folder said that it answers, such as `http://127.0.0.1:1904`; `undefined`
 * when none runs. One that was killed leaves its last word.
 */
export async function announcedOrigin(folder: string): Promise<string | undefined> {
  return (await readNotice(noticeFile(folder))).origin;
}

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
