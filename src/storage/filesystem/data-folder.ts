import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBase36 } from '../../kernel/ids.ts';
import { StartUpError } from '../../kernel/start-up-error.ts';
import { startUpFault, systemCode } from './file-errors.ts';

/**
 * Makes the folder if it is missing and proves with a small file that it can be written to. Only its
 * owner may look inside: prompts and pictures are nobody else's business.
 * @throws StartUpError `data_folder_not_writable` or `data_folder_full`.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${randomBase36(8)}`);
  try {
    await makeFolder(folder);
    await writeFile(probe, 'gala\n', { flag: 'wx' });
  } catch (error) {
    throw startUpFault(folder, error);
  } finally {
    // On a read-only disk even removing what is not there fails; the first error says it better.
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/**
 * `mkdir -p`. Node 20's own recursive form never returns where a parent exists but takes no children
 * and says "no such file", as `/proc` does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' && (await standsAsFolder(folder))) return;
    const parent = dirname(folder);
    if (code !== 'ENOENT' || parent === folder || (await exists(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(folder);
  }
}

/** @throws StartUpError when it is a link to a place that is not there. */
async function standsAsFolder(path: string): Promise<boolean> {
  if (await exists(path)) return (await stat(path)).isDirectory();
  throw new StartUpError(
    'data_folder_not_writable',
    `${path} is a link that leads nowhere. Make the folder it points to, or name another data folder with GALA_DATA.`,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
