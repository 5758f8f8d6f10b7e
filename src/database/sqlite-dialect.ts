import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
} from 'kysely';
import type { OpenSqlite } from './sqlite-connection.ts';

/**
 * Kysely's SQLite dialect with three differences: two that several processes on one file need, and one
 * for disks that fill up.
 *
 * Transactions begin as `immediate`: here every one of them writes, and a transaction that first
 * reads and then finds another writer fails at once instead of waiting for `busy_timeout`. And
 * migrations run inside a transaction, which SQLite supports though Kysely does not say so: a start
 * that is killed half-way leaves the old schema whole.
 *
 * And a transaction that SQLite has ended by itself is not rolled back again, see
 * {@link ImmediateDriver.rollbackTransaction}.
 */
export class GalaSqliteDialect extends SqliteDialect {
  readonly #database: OpenSqlite;

  constructor(database: OpenSqlite) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

const BEGIN = CompiledQuery.raw('begin immediate');
const COMMIT = CompiledQuery.raw('commit');

class ImmediateDriver extends SqliteDriver {
  readonly #database: OpenSqlite;

  constructor(database: OpenSqlite) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(BEGIN);
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(COMMIT);
  }

  /**
   * On a full disk or a failing one SQLite rolls back of its own accord. Rolling back once more would
   * fail, and that failure would hide the one that matters.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
