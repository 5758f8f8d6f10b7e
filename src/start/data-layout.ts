import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Config } from '../config/config.ts';
import { StartUpError } from '../kernel/start-up-error.ts';

/** Where a data folder keeps its database. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'gala.db');
}

/** @throws StartUpError when the folder holds no database yet. */
export function requireData(dataFolder: string): void {
  if (existsSync(databaseFile(dataFolder))) return;
  throw new StartUpError('data_folder_missing', `There is no Gala data in ${dataFolder} yet.`);
}

/** Where a data folder keeps its pictures. */
export function objectFolder(dataFolder: string): string {
  return join(dataFolder, 'objects');
}

/** Where local models lie, and what they are bound to. */
export function modelsFolder(config: Pick<Config, 'dataFolder' | 'modelsFolder'>): string {
  return config.modelsFolder ?? join(config.dataFolder, 'models');
}

/** Where the models lie that came with Gala: in its package, whether it runs from sources or built. */
export const SHIPPED_MODELS = fileURLToPath(new URL('../../models', import.meta.url));

const OWN_PLAYGROUND = fileURLToPath(new URL('../../dist/playground', import.meta.url));

/**
 * Where the page lies that is served at `/`; `undefined` for none. Gala's own is there once it was built:
 * from sources, Gala may run without.
 * @throws StartUpError when a folder was named that holds no page.
 */
export function playgroundFolder({ playground }: Pick<Config, 'playground'>): string | undefined {
  if (playground === 'off') return undefined;
  const folder = playground ?? OWN_PLAYGROUND;
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (playground === undefined) return undefined;
  throw new StartUpError('playground_missing', `There is no index.html in ${folder}.`);
}

/** Where a data folder keeps what clients are sending. */
export function spoolFolder(dataFolder: string): string {
  return join(dataFolder, 'uploads');
}
