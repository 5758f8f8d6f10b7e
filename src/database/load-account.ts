import type { Kysely } from 'kysely';

import type { CreditAccount } from '../ledger/credits.ts';
import type { Tables } from './schema.ts';

/** Where a team stands; unlimited when nothing was ever said of it. */
export async function loadAccount(db: Kysely<Tables>, teamId: string): Promise<CreditAccount> {
  const row = await db
    .selectFrom('credit_accounts')
    .selectAll()
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return {
    teamId,
    unlimited: row === undefined || row.unlimited === 1,
    balance: row?.balance ?? 0,
    reserved: row?.reserved ?? 0,
  };
}
