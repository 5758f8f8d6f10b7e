import type { Kysely } from 'kysely';
import type { CreditEntry } from '../ledger/credits.ts';
import { prepared } from './prepared.ts';
import type { CreditEntryRow, Tables } from './schema.ts';

/**
 * Writes an entry and moves its team's account along; to be called inside a transaction. One that
 * changes nothing is left out. Whether a reservation is covered is judged by the statement that makes
 * it, so nothing can come in between.
 * @returns false, with nothing written, when a limited team cannot cover a reservation.
 */
export async function postEntry(
  transaction: Kysely<Tables>,
  entry: Omit<CreditEntry, 'number'>,
  claim: string | null = null,
): Promise<boolean> {
  const { teamId, kind, credits, reserved, recordId, note, at } = entry;
  if (credits === 0 && reserved === 0) return true;
  const { rows } = await moveAccount(transaction, {
    team_id: teamId,
    credits,
    reserved,
    // Only a reservation has to be covered.
    needed: kind === 'reserve' ? reserved : Number.MIN_SAFE_INTEGER,
  });
  const [account] = rows;
  if (account === undefined) return false;
  await insertEntry(transaction, {
    team_id: teamId,
    number: account.entries,
    kind,
    credits,
    reserved,
    record_id: recordId,
    note,
    claim,
    at,
  });
  return true;
}

type Move = Pick<CreditEntryRow, 'team_id' | 'credits' | 'reserved'> & { readonly needed: number };

/** Moves a team's account unless it is limited and has less than is needed; the entry's number comes back. */
const moveAccount = prepared((db, { team_id, credits, reserved, needed }: Move) =>
  db
    .insertInto('credit_accounts')
    .values({ team_id, unlimited: 1, balance: credits, reserved, entries: 1 })
    .onConflict((conflict) =>
      conflict
        .column('team_id')
        .doUpdateSet((column) => ({
          balance: column('credit_accounts.balance', '+', credits),
          reserved: column('credit_accounts.reserved', '+', reserved),
          entries: column('credit_accounts.entries', '+', 1),
        }))
        .where((is) =>
          is.or([
            is('credit_accounts.unlimited', '=', 1),
            is(
              is('credit_accounts.balance', '-', is.ref('credit_accounts.reserved')),
              '>=',
              needed,
            ),
          ]),
        ),
    )
    .returning('entries')
    .compile(),
);

const insertEntry = prepared((db, row: CreditEntryRow) =>
  db.insertInto('credit_entries').values(row).compile(),
);
