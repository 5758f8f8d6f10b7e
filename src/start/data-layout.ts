import { join } from 'node:path';

/** Where a data folder keeps its database. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'gala.db');
}

/** Where a data folder keeps its pictures. */
export function objectFolder(dataFolder: string): string {
  return join(dataFolder, 'objects');
}

/** Where a data folder keeps what clients are sending. */
export function spoolFolder(dataFolder: string): string {
  return join(dataFolder, 'uploads');
}
