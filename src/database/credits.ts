import type { Kysely } from 'kysely';
import {
  MOST_BALANCE,
  type CreditAccount,
  type CreditEntry,
  type CreditRepository,
} from '../ledger/credits.ts';
import { postEntry } from './credit-entries.ts';
import { loadAccount } from './load-account.ts';
import type { CreditEntryRow, Tables } from './schema.ts';

/** {@link CreditRepository} on the tables `credit_accounts` and `credit_entries`. */
export function createCreditRepository(db: Kysely<Tables>): CreditRepository {
  return {
    account: (teamId) => loadAccount(db, teamId),

    add: (teamId, credits, note, at, claim) =>
      db.transaction().execute(async (transaction) => {
        const account = (): Promise<CreditAccount> => loadAccount(transaction, teamId);
        const before = await claimedEntry(transaction, teamId, claim);
        if (before !== undefined) {
          return before.credits === credits && before.note === note
            ? { outcome: 'added_before', account: await account() }
            : { outcome: 'mismatch' };
        }
        const { balance } = await account();
        if (Math.abs(balance + credits) > MOST_BALANCE) {
          const [min, max] = [-MOST_BALANCE - balance, MOST_BALANCE - balance];
          return { outcome: 'out_of_range', min, max };
        }
        const kind = credits > 0 ? 'grant' : 'adjust';
        const entry = { teamId, kind, credits, reserved: 0, recordId: null, note, at } as const;
        await postEntry(transaction, entry, claim);
        return { outcome: 'added', account: await account() };
      }),

    async setUnlimited(teamId, unlimited) {
      const flag = unlimited ? 1 : 0;
      await db
        .insertInto('credit_accounts')
        .values({ team_id: teamId, unlimited: flag, balance: 0, reserved: 0, entries: 0 })
        .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ unlimited: flag }))
        .execute();
      return loadAccount(db, teamId);
    },

    async entries({ teamId, before, limit }) {
      let query = db.selectFrom('credit_entries').selectAll().where('team_id', '=', teamId);
      if (before !== undefined) query = query.where('number', '<', before);
      const rows = await query.orderBy('number', 'desc').limit(limit).execute();
      return rows.map(entryOf);
    },
  };
}

async function claimedEntry(
  db: Kysely<Tables>,
  teamId: string,
  claim: string | undefined,
): Promise<CreditEntryRow | undefined> {
  if (claim === undefined) return undefined;
  return db
    .selectFrom('credit_entries')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('claim', '=', claim)
    .executeTakeFirst();
}

/** An entry from its row. */
export function entryOf(row: CreditEntryRow): CreditEntry {
  return {
    teamId: row.team_id,
    number: row.number,
    kind: row.kind,
    credits: row.credits,
    reserved: row.reserved,
    recordId: row.record_id,
    note: row.note,
    at: row.at,
  };
}
