import { statfs } from 'node:fs/promises';

import { hubFault } from '../hub/hub-faults.ts';

/** Left for everything else on the disk: a full one stops servers and databases. */
const RESERVE = 200e6;

/**
 * Finds out before anything is fetched whether it fits on the disk of `folder`, which must exist.
 * @throws HubFault `disk_too_small`.
 */
export async function assertRoom(folder: string, needed: number): Promise<void> {
  if (needed === 0) return;
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= needed + RESERVE) return;
  throw hubFault('disk_too_small', { folder, needed, free });
}
