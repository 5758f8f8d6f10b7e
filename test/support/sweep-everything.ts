import type { GalaDatabase } from '../../src/database/open-database.ts';
import { createEndings } from '../../src/generation/endings.ts';
import { createUploads } from '../../src/intake/create-uploads.ts';
import { createTeamRoom } from '../../src/intake/team-room.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { createKeyring } from '../../src/ledger/keyring.ts';
import { createSessions } from '../../src/ledger/sessions.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { createUpkeep } from '../../src/upkeep/create-upkeep.ts';
import { createErasure } from '../../src/upkeep/erasure.ts';

/**
 * Runs all sweeps of upkeep once, as a server does that has just started.
 * @param aloneSince Unix milliseconds: what is older and nobody's is an orphan.
 */
export async function sweepEverything(
  { records, names, files, removal, responses, keys, sessions }: GalaDatabase,
  store: ObjectStore,
  aloneSince: number,
): Promise<void> {
  await createUpkeep({
    records,
    ...createUploads({
      store,
      names,
      files,
      clock,
      retentionMs: 1e9,
      room: createTeamRoom([], 1e9),
    }),
    removal,
    responses,
    sessions: createSessions({ sessions, keyring: createKeyring({ keys, clock }), clock }),
    erasure: createErasure({ records, removal, responses, store, clock }),
    store,
    clock,
    aloneSince,
    endings: createEndings({ records, clock }),
  }).runSweeps();
}
