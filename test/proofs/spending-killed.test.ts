import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { openDatabase } from '../../src/database/open-database.ts';
import { recoverRecords } from '../../src/generation/recover.ts';
import { systemClock as clock } from '../../src/kernel/clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectBalanced } from '../contracts/credit-repository.ts';
import { expectWithinLimits } from '../contracts/spending-limits.ts';

const child = fileURLToPath(new URL('../support/spending-child.ts', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

const TEAM = 'team_sample';
const FUND = 4000;

/** Lets two hundred requests loose, and kills their server once so many of them were answered. */
async function killAfter(folder: string, answers: number): Promise<readonly string[]> {
  const server = spawn(process.execPath, ['--import', tsx, child, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answered: string[] = [];
  const exit = once(server, 'exit');
  for await (const id of createInterface(server.stdout)) {
    answered.push(id);
    if (answered.length === answers) server.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return answered;
}

test(
  'two hundred requests at once, killed in the middle of them, never overspend',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const database = await openDatabase({ file: join(folder, 'gala.db') });
    const { credits, records } = database;
    await credits.setUnlimited(TEAM, false);
    await credits.add(TEAM, FUND, 'paid', 1);

    for (const answers of [1, 12, 5]) {
      const answered = await killAfter(folder, answers);
      // As it was left: never more set aside and spent than there was, at no entry of the ledger.
      await expectBalanced(credits, TEAM, { limited: true });
      await expectWithinLimits(database, TEAM);
      const all = await records.list({ limit: 1e6 });
      const open = all.filter(({ finishedAt }) => finishedAt === null);
      expect(open.length).toBeGreaterThan(0);
      for (const id of answered) expect(all.find((one) => one.id === id)?.state).toBe('succeeded');
    }

    await recoverRecords({ records, clock });
    const all = await records.list({ limit: 1e6 });
    const charged = all.reduce((sum, { creditsCharged }) => sum + creditsCharged, 0);
    expect(charged).toBeGreaterThan(0);
    expect(await credits.account(TEAM)).toMatchObject({ balance: FUND - charged, reserved: 0 });
    await expectBalanced(credits, TEAM, { limited: true });
    await database.close();
  },
);
