import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Database from 'libsql';
import type { Durability } from '../kernel/durability.ts';
import { fault } from '../kernel/errors.ts';

/** How long a statement waits for another process that is writing, such as `gala keys create`. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * How many prepared statements are kept. Gala has a few dozen; only lists of varying length, as in
 * `key in (?, ?, …)`, add more.
 */
const STATEMENTS_KEPT = 200;

const SYNCHRONOUS: Readonly<Record<Durability, string>> = { process: 'NORMAL', power: 'FULL' };

/** What {@link GalaSqliteDialect} runs on. */
export interface OpenSqlite extends SqliteDatabase {
  /** False once SQLite has ended a transaction by itself, as it does when the disk is full. */
  readonly inTransaction: boolean;
}

/**
 * Opens the file for {@link GalaSqliteDialect}. Preparing costs as much as running, so statements
 * are kept and used again.
 *
 * WAL lets readers of other processes go on while one writes. `synchronous = NORMAL` does not wait
 * for the disk at each commit: whatever a killed process had committed is there, and only a power
 * cut can lose the last moments, never tear the file; `FULL` waits, and loses nothing then. With `secure_delete` what is deleted is
 * overwritten with zeros rather than left in the file until something else needs the place.
 *
 * @throws SqliteError when the file cannot be opened or is no database, or Node's own error when it
 * cannot be made.
 */
export function openSqlite(file: string, durability: Durability = 'process'): OpenSqlite {
  keepPrivate(file);
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma(`synchronous = ${SYNCHRONOUS[durability]}`);
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
  } catch (error) {
    database.close();
    throw error;
  }
  const kept = new Map<string, SqliteStatement>();

  return {
    get inTransaction() {
      // libsql (0.5.29) takes the whole process down when a closed connection is asked.
      return database.open && database.inTransaction;
    },
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = naming(runNamed(() => database.prepare(sql)));
      if (kept.size >= STATEMENTS_KEPT) kept.delete(kept.keys().next().value!);
      kept.set(sql, statement);
      return statement;
    },
    close() {
      kept.clear();
      leaveOneFile(database);
      database.close();
    },
  };
}

/**
 * Prompts are nobody else's business: only the file's owner may read it, whatever the umask. SQLite
 * gives its `-wal` and `-shm` the same mode.
 *
 * A file that is there is never opened here: closing it again would drop the locks that this
 * process already holds on it, as POSIX has it.
 */
function keepPrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if ((statSync(file).mode & 0o077) !== 0) closeToOthers(file);
  }
}

function closeToOthers(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch (error) {
    // One that another user made for this one's group is that user's to close.
    if (codeOf(error) !== 'EPERM') throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/**
 * Puts everything into the one file, so that it is a complete backup when copied while Gala is
 * stopped, and takes `-wal` and `-shm` away.
 *
 * SQLite would do so when the last connection closes. But libsql (0.5.29) closes a connection only
 * when the last statement it prepared has been garbage-collected, and has no way to finalise one:
 * https://github.com/tursodatabase/libsql-js/issues/228. Leaving WAL mode lets go of both files at
 * once; only the handle of the database itself stays until then.
 */
function leaveOneFile(database: Database.Database): void {
  try {
    // Whoever else has it open closes later and does the same then: no reason to wait.
    database.pragma('busy_timeout = 0');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.pragma('journal_mode = DELETE');
  } catch {
    // In use elsewhere, or the disk is full: nothing is lost, the next opening reads the log too.
  }
}

/** A statement whose failures carry the name that users and dialects know. */
function naming(statement: Database.Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => runNamed(() => statement.all(parameters)),
    run: (parameters) => runNamed(() => statement.run(parameters)),
    iterate: (parameters) => runNamed(() => statement.iterate(parameters)),
  };
}

function runNamed<T>(operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw isOutOfRoom(error) ? fault('storage_full', {}, { cause: error }) : error;
  }
}

function isOutOfRoom(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError && /^SQLITE_(?:FULL|READONLY|IOERR)/.test(error.code)
  );
}
