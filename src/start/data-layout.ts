import { existsSync } from 'node:fs';
import { join } from 'node:path';

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

/** Where a data folder keeps what clients are sending. */
export function spoolFolder(dataFolder: string): string {
  return join(dataFolder, 'uploads');
}
