import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { reportsContract } from './reports.ts';

reportsContract('SQLite', async () => {
  const database = await openDatabase({ file: join(await temporaryFolder(), 'gala.db') });
  onTestFinished(() => database.close());
  return database;
});
