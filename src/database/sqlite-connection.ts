import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Database from 'libsql';
import { fault } from '../kernel/errors.ts';

/** How long a statement waits for another process that is writing, such as `gala keys create`. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * How many prepared statements are kept. Gala has a few dozen; only lists of varying length, as in
 * `key in (?, ?, …)`, add more.
 */
const STATEMENTS_KEPT = 200;

/**
 * Opens the file for {@link GalaSqliteDialect}. Preparing costs as much as running, so statements
 * are kept and used again.
 *
 * WAL lets readers of other processes go on while one writes. `synchronous = NORMAL` does not wait
 * for the disk at each commit: whatever a killed process had committed is there, and only a power
 * cut can lose the last moments, never tear the file.
 *
 * @throws SqliteError when the file cannot be opened or is no database.
 */
export function openSqlite(file: string): SqliteDatabase {
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
  } catch (error) {
    database.close();
    throw error;
  }
  const kept = new Map<string, SqliteStatement>();

  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = naming(database.prepare(sql));
      if (kept.size >= STATEMENTS_KEPT) kept.delete(kept.keys().next().value!);
      kept.set(sql, statement);
      return statement;
    },
    close() {
      kept.clear();
      try {
        // So that the one file, copied while Gala is stopped, is a complete backup.
        database.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // On a full disk the log stays beside it: nothing is lost, the next opening reads both.
      }
      database.close();
    },
  };
}

/** A statement whose failures carry the name that users and dialects know. */
function naming(statement: Database.Statement): SqliteStatement {
  const run = <T>(operation: () => T): T => {
    try {
      return operation();
    } catch (error) {
      throw isOutOfRoom(error) ? fault('storage_full', {}, { cause: error }) : error;
    }
  };
  return {
    reader: statement.reader,
    all: (parameters) => run(() => statement.all(parameters)),
    run: (parameters) => run(() => statement.run(parameters)),
    iterate: (parameters) => run(() => statement.iterate(parameters)),
  };
}

function isOutOfRoom(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError && /^SQLITE_(?:FULL|READONLY|IOERR)/.test(error.code)
  );
}
