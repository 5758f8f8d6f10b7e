import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** No model has more; a folder with more is none, and reading it all would take long. */
const MOST_FILES = 5000;
const DEEPEST = 8;

/**
 * All files below a folder, by path. Links to files are followed, links to folders are not, so that none
 * leads round in circles.
 */
export async function folderFiles(folder: string): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  await gather(folder, '', 0, found);
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function gather(
  folder: string,
  prefix: string,
  depth: number,
  found: FolderFile[],
): Promise<void> {
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    if (found.length >= MOST_FILES) return;
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (depth < DEEPEST) await gather(folder, `${path}/`, depth + 1, found);
      continue;
    }
    // What a link leads to may be gone.
    const stats = await stat(join(folder, path)).catch(() => undefined);
    if (stats?.isFile()) found.push({ path, bytes: stats.size });
  }
}
