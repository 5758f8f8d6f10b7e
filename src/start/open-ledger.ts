import { openDatabase } from '../database/open-database.ts';
import { systemClock as clock } from '../kernel/clock.ts';
import { createKeyring, type Keyring } from '../ledger/keyring.ts';
import { createPeople, type People } from '../ledger/people.ts';
import { createSessions, type Sessions } from '../ledger/sessions.ts';
import { createTeams, type Teams } from '../ledger/teams.ts';
import { prepareDataFolder } from '../storage/filesystem/data-folder.ts';
import { databaseFile, requireData } from './data-layout.ts';

/** Keys, people, teams and credits of a data folder. */
export interface OpenLedger {
  readonly keyring: Keyring;
  readonly sessions: Pick<Sessions, 'createLink'>;
  readonly teams: Teams;
  readonly people: People;
  readonly close: () => Promise<void>;
}

/**
 * Opens what a data folder knows of keys, people, teams and credits, for the command line. A server may be
 * running on it. Such commands are rare, so each waits for the disk: a key that was revoked stays
 * revoked.
 *
 * @param make whether a folder that is not there yet is made: only for who comes to write.
 * @throws StartUpError when the folder cannot be made, or the database is missing or cannot be opened.
 */
export async function openLedger(dataFolder: string, make: boolean): Promise<OpenLedger> {
  if (make) await prepareDataFolder(dataFolder);
  else requireData(dataFolder);
  const database = await openDatabase({ file: databaseFile(dataFolder), durability: 'power' });
  const { keys, teams, users, members, credits } = database;
  const keyring = createKeyring({ keys, clock });
  return {
    keyring,
    sessions: createSessions({ sessions: database.sessions, keyring, clock }),
    teams: createTeams({ teams, credits, clock }),
    people: createPeople({ users, members, keys, clock }),
    close: () => database.close(),
  };
}
