import { openDatabase } from '../database/open-database.ts';
import { systemClock } from '../kernel/clock.ts';
import { createKeyring, type Keyring } from '../ledger/keyring.ts';
import { databaseFile } from './data-layout.ts';

/**
 * The keys of a data folder, for the command line. A server may be running on it.
 * @throws StartUpError when the database cannot be opened.
 */
export async function openKeyring(
  dataFolder: string,
): Promise<{ readonly keyring: Keyring; readonly close: () => Promise<void> }> {
  const database = await openDatabase({ file: databaseFile(dataFolder) });
  return {
    keyring: createKeyring({ keys: database.keys, clock: systemClock }),
    close: () => database.close(),
  };
}
