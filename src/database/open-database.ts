import { Kysely } from 'kysely';
import type { Durability } from '../kernel/durability.ts';
import { StartUpError } from '../kernel/start-up-error.ts';
import type { ResponseRepository } from '../conversations/response-repository.ts';
import type { ApiKeyRepository } from '../ledger/api-key.ts';
import type { CreditRepository } from '../ledger/credits.ts';
import type { ImageRecordRepository } from '../ledger/image-record.ts';
import type { RecordRemoval } from '../ledger/record-removal.ts';
import type { MemberRepository } from '../ledger/member.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import type { StoredFileRepository } from '../ledger/stored-file.ts';
import type { SessionRepository } from '../ledger/session.ts';
import type { Reports } from '../ledger/reports.ts';
import type { TeamRepository } from '../ledger/team.ts';
import type { UserRepository } from '../ledger/user.ts';
import { createApiKeyRepository } from './api-keys.ts';
import { createCreditRepository } from './credits.ts';
import { createImageRecordRepository } from './image-records.ts';
import { createMemberRepository } from './members.ts';
import { migrate } from './migrate.ts';
import { createRecordRemoval, emptySqliteLog } from './record-removal.ts';
import { createNamedObjectRepository } from './named-objects.ts';
import { createReports } from './reports.ts';
import { createSessionRepository } from './sessions.ts';
import { createStoredFileRepository } from './stored-files.ts';
import { createResponseRepository } from './responses.ts';
import { createTeamRepository } from './teams.ts';
import { createUserRepository } from './users.ts';
import type { Tables } from './schema.ts';
import { openSqlite } from './sqlite-connection.ts';
import { GalaSqliteDialect } from './sqlite-dialect.ts';

/** An open database and the repositories that live in it. */
export interface GalaDatabase {
  readonly keys: ApiKeyRepository;
  readonly sessions: SessionRepository;
  readonly teams: TeamRepository;
  readonly users: UserRepository;
  readonly members: MemberRepository;
  readonly records: ImageRecordRepository;
  readonly removal: RecordRemoval;
  readonly names: NamedObjectRepository;
  readonly files: StoredFileRepository;
  readonly responses: ResponseRepository;
  readonly credits: CreditRepository;
  readonly reports: Reports;
  close(): Promise<void>;
}

/**
 * Opens the SQLite file, makes it when there is none, and brings its tables up to date. Several
 * processes may have it open: a server and the command line beside it. Its folder must be there.
 * @throws StartUpError when it cannot be opened, is no database, or is of a newer Gala.
 */
export async function openDatabase(options: {
  readonly file: string;
  /** @defaultValue `process` */
  readonly durability?: Durability;
}): Promise<GalaDatabase> {
  const { file, durability } = options;
  try {
    const db = new Kysely<Tables>({ dialect: new GalaSqliteDialect(openSqlite(file, durability)) });
    try {
      await migrate(db, file);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return {
      keys: createApiKeyRepository(db),
      sessions: createSessionRepository(db),
      teams: createTeamRepository(db),
      users: createUserRepository(db),
      members: createMemberRepository(db),
      records: createImageRecordRepository(db),
      removal: createRecordRemoval(db, emptySqliteLog),
      names: createNamedObjectRepository(db),
      files: createStoredFileRepository(db),
      responses: createResponseRepository(db),
      credits: createCreditRepository(db),
      reports: createReports(db),
      close: () => db.destroy(),
    };
  } catch (error) {
    if (error instanceof StartUpError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartUpError(
      'database_unreadable',
      `Gala cannot open its database ${file}: ${reason}.`,
      { cause: error },
    );
  }
}
