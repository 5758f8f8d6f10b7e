import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBase36 } from '../../kernel/ids.ts';
import { startUpFault } from './file-errors.ts';

/**
 * Makes the folder if it is missing and proves with a small file that it can be written to. Only its
 * owner may look inside: prompts and pictures are nobody else's business.
 * @throws StartUpError `data_folder_not_writable` or `data_folder_full`.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${randomBase36(8)}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, 'gala\n', { flag: 'wx' });
  } catch (error) {
    throw startUpFault(folder, error);
  } finally {
    // On a read-only disk even removing what is not there fails; the first error says it better.
    await rm(probe, { force: true }).catch(() => undefined);
  }
}
