import Database from 'libsql';

/**
 * Takes a file for this process alone, and gives what lets go of it; `undefined` while another has it.
 *
 * The lock is SQLite's own exclusive lock on an empty file, held by the operating system: it ends
 * with the process however that dies, and works between containers that share a volume, where a file
 * with a process id would lie.
 */
export function lockFile(path: string): (() => void) | undefined {
  const database = new Database(path, { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return undefined;
    }
    throw error;
  }
  return () => {
    database.exec('rollback');
    database.close();
  };
}
