import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with a page in place of the one that was built with the server. */
    playgroundFolder: string | undefined;
  }
}

const PACK = fileURLToPath(new URL('../../../scripts/pack-playground.mjs', import.meta.url));

/**
 * Says which page the tests open: the one that `npm run build` made or, with `GALA_TEST_SOURCES=1`, that
 * of the folder `GALA_PLAYGROUND`, or else one made now of the sources and put away afterwards.
 */
export default async function providePage(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['GALA_PLAYGROUND'];
  if (process.env['GALA_TEST_SOURCES'] !== '1' || given !== undefined) {
    project.provide('playgroundFolder', given);
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'gala-page-'));
  await build({ build: { outDir: folder, emptyOutDir: true }, logLevel: 'warn' });
  execFileSync(process.execPath, [PACK, folder]);
  project.provide('playgroundFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
