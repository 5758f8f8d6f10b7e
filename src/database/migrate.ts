import { Migrator, type Kysely, type Migration } from 'kysely';
import { StartUpError } from '../kernel/start-up-error.ts';
import { up as files } from './migrations/2026-11-23-files.ts';
import { up as firstTables } from './migrations/2026-11-21-first-tables.ts';
import { up as inputsAndScenes } from './migrations/2026-11-21-inputs-and-scenes.ts';
import { up as methodsOfPictures } from './migrations/2026-11-24-methods-of-pictures.ts';
import { up as peopleAndLimits } from './migrations/2026-11-22-people-and-limits.ts';
import { up as picturesByName } from './migrations/2026-11-22-pictures-by-name.ts';
import { up as pricesAndCredits } from './migrations/2026-11-21-prices-and-credits.ts';
import { up as recordSearch } from './migrations/2026-11-22-record-search.ts';
import { up as responses } from './migrations/2026-11-23-responses.ts';
import { up as weightsOfResponses } from './migrations/2026-11-23-weights-of-responses.ts';
import { up as spending } from './migrations/2026-11-22-spending.ts';
import { up as sessions } from './migrations/2026-11-25-sessions.ts';
import { up as teams } from './migrations/2026-11-21-teams.ts';
import { up as timesOfDefaults } from './migrations/2026-11-22-times-of-defaults.ts';
import { up as keyCompatibility } from './migrations/2026-11-23-key-compatibility.ts';
import { up as weightsOfAssets } from './migrations/2026-11-22-weights-of-assets.ts';
import { up as askedOptions } from './migrations/2026-11-26-asked-options.ts';
import { up as claimsOfWords } from './migrations/2026-11-27-claims-of-words.ts';
import type { Tables } from './schema.ts';

/**
 * Every step of the schema, oldest first by name. Written out rather than read from a folder, so
 * that it also holds in a bundle. A step that was released is never changed again.
 */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-21-first-tables': { up: firstTables },
  '2026-11-21-inputs-and-scenes': { up: inputsAndScenes },
  '2026-11-21-prices-and-credits': { up: pricesAndCredits },
  '2026-11-21-teams': { up: teams },
  '2026-11-22-people-and-limits': { up: peopleAndLimits },
  '2026-11-22-pictures-by-name': { up: picturesByName },
  '2026-11-22-record-search': { up: recordSearch },
  '2026-11-22-spending': { up: spending },
  '2026-11-22-times-of-defaults': { up: timesOfDefaults },
  '2026-11-22-weights-of-assets': { up: weightsOfAssets },
  '2026-11-23-files': { up: files },
  '2026-11-23-key-compatibility': { up: keyCompatibility },
  '2026-11-23-responses': { up: responses },
  '2026-11-23-weights-of-responses': { up: weightsOfResponses },
  '2026-11-24-methods-of-pictures': { up: methodsOfPictures },
  '2026-11-25-sessions': { up: sessions },
  '2026-11-26-asked-options': { up: askedOptions },
  '2026-11-27-claims-of-words': { up: claimsOfWords },
};

/**
 * Brings the tables up to date, all steps in one transaction: a killed start leaves the old schema.
 * @throws StartUpError `database_too_new` when a newer Gala has been here.
 */
export async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // Nothing was tried: the steps on record are not the ones of this program.
  if (results === undefined && error instanceof Error && error.message.startsWith('corrupted')) {
    throw new StartUpError(
      'database_too_new',
      `The database ${file} was written by a newer version of Gala. Start that version, or name another data folder.`,
      { cause: error },
    );
  }
  throw error;
}
