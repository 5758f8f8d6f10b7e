// Deletes every record of the data folder that it is given, and is killed in the middle: before the
// object whose turn is named. Run by `test/proofs/erasure-killed.test.ts`.
import { join } from 'node:path';

import { openDatabase } from '../../src/database/open-database.ts';
import { createFilesystemStore } from '../../src/storage/filesystem/filesystem-store.ts';
import { createErasure } from '../../src/upkeep/erasure.ts';

const [folder = '', turn = '0'] = process.argv.slice(2);
const { records, removal, responses } = await openDatabase({ file: join(folder, 'gala.db') });
const files = await createFilesystemStore({ folder: join(folder, 'objects') });
let left = Number(turn);
const store = {
  async delete(key: string) {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
    await files.delete(key);
  },
};
const erasure = createErasure({ records, removal, responses, store, clock: { now: () => 1e13 } });
await erasure.eraseMatching({}, 1e6);
