import { existsSync } from 'node:fs';

import { openDatabase } from '../database/open-database.ts';
import { systemClock } from '../kernel/clock.ts';
import { StartUpError } from '../kernel/start-up-error.ts';
import { createKeyring, type Keyring } from '../ledger/keyring.ts';
import { prepareDataFolder } from '../storage/filesystem/data-folder.ts';
import { databaseFile } from './data-layout.ts';

/**
 * The keys of a data folder, for the command line. A server may be running on it.
 *
 * @param make whether a folder that is not there yet is made: only for who comes to write.
 * @throws StartUpError when the folder cannot be made, or the database is missing or cannot be opened.
 */
export async function openKeyring(
  dataFolder: string,
  make: boolean,
): Promise<{ readonly keyring: Keyring; readonly close: () => Promise<void> }> {
  if (make) await prepareDataFolder(dataFolder);
  else if (!existsSync(databaseFile(dataFolder))) {
    throw new StartUpError('data_folder_missing', `There is no Gala data in ${dataFolder} yet.`);
  }
  const database = await openDatabase({ file: databaseFile(dataFolder) });
  return {
    keyring: createKeyring({ keys: database.keys, clock: systemClock }),
    close: () => database.close(),
  };
}
