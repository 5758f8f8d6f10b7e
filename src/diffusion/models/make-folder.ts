import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { hubFault } from './hub/hub-faults.ts';
import { isFolder } from './is-folder.ts';

/**
 * Makes a folder and those above it. Node 20's own recursive form never returns where a parent exists and
 * takes no folders, as `/proc` does.
 * @throws HubFault `folder_unwritable`, `disk_full`.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const parent = dirname(folder);
    if (code === 'EEXIST' && (await isFolder(folder))) return;
    if (code === 'ENOENT' && parent !== folder && !(await isFolder(parent))) {
      await makeFolder(parent);
      return makeFolder(folder);
    }
    if (code === 'ENOSPC') throw hubFault('disk_full', { folder }, { cause: error });
    throw hubFault('folder_unwritable', { folder, code }, { cause: error });
  }
}
