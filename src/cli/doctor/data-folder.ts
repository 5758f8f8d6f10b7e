import { constants, existsSync, statSync } from 'node:fs';
import { access, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { broken, notice, ok, type Check, type Finding } from './check.ts';

const MB = 1024 * 1024;
const LITTLE = 1024 * MB;
const TOO_LITTLE = 64 * MB;

/** Whether pictures can be kept there, and for how long the room may last. */
export function dataFolderCheck(folder: string): Check {
  return {
    name: 'data folder',
    run: async () => {
      const there = existsSync(folder);
      const nearest = there ? folder : nearestThere(folder);
      if (!statSync(nearest).isDirectory()) return broken(`${folder}: ${nearest} is no folder`);
      await (there ? assertWritable(folder) : access(nearest, constants.W_OK));
      const { bavail, bsize } = await statfs(nearest);
      return judge(`${folder}${there ? '' : ' (made on the first start)'}`, bavail * bsize);
    },
  };
}

function judge(where: string, free: number): Finding {
  const detail = `${where}, ${(free / LITTLE).toFixed(1)} GB free`;
  if (free < TOO_LITTLE) return broken(`${detail}: too little for pictures`);
  return free < LITTLE ? notice(`${detail}: a picture takes about 1 MB`) : ok(detail);
}

/** Permissions tell only half of it: a disk may be read-only or full. */
async function assertWritable(folder: string): Promise<void> {
  const probe = join(folder, `.doctor-${process.pid}`);
  try {
    await writeFile(probe, 'gala\n', { flag: 'wx', mode: 0o600 });
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

function nearestThere(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearestThere(parent);
}
