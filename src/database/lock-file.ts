import { existsSync } from 'node:fs';

import Database from 'libsql';

/** How long taking a lock waits, in ms: longer than {@link isLocked} ever looks, which shuts out for a moment. */
const PATIENCE_MS = 100;

/**
 * Takes a file for this process alone, and gives what lets go of it; `undefined` while another has it.
 *
 * The lock is SQLite's own exclusive lock on an empty file, held by the operating system: it ends
 * with the process however that dies, and works between containers that share a volume, where a file
 * with a process id would lie.
 */
export function lockFile(path: string): (() => void) | undefined {
  const database = new Database(path, { timeout: PATIENCE_MS });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return () => {
    database.exec('rollback');
    database.close();
  };
}

/** Whether a process that lives has the file. Asks the operating system, so nothing stale is believed. */
export function isLocked(path: string): boolean {
  if (!existsSync(path)) return false;
  const database = new Database(path, { timeout: 0 });
  try {
    // Any read wants a shared lock, which there is none of beside an exclusive one.
    database.prepare('select count(*) from sqlite_master').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
