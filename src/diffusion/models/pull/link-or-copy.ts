import { constants } from 'node:fs';
import { copyFile, link } from 'node:fs/promises';

/** Has the same file under a second name. A link costs no space; where there are none it is copied. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}
