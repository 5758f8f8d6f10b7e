import type { Kysely } from 'kysely';
import type { CreditEntry } from '../ledger/credits.ts';
import type { Tables } from './schema.ts';

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
  const account = await transaction
    .insertInto('credit_accounts')
    .values({ team_id: teamId, unlimited: 1, balance: credits, reserved, entries: 1 })
    .onConflict((conflict) => {
      const update = conflict.column('team_id').doUpdateSet((column) => ({
        balance: column('credit_accounts.balance', '+', credits),
        reserved: column('credit_accounts.reserved', '+', reserved),
        entries: column('credit_accounts.entries', '+', 1),
      }));
      if (kind !== 'reserve') return update;
      return update.where((is) =>
        is.or([
          is('credit_accounts.unlimited', '=', 1),
          is(
            is('credit_accounts.balance', '-', is.ref('credit_accounts.reserved')),
            '>=',
            reserved,
          ),
        ]),
      );
    })
    .returning('entries')
    .executeTakeFirst();
  if (account === undefined) return false;
  await transaction
    .insertInto('credit_entries')
    .values({
      team_id: teamId,
      number: account.entries,
      kind,
      credits,
      reserved,
      record_id: recordId,
      note,
      claim,
      at,
    })
    .execute();
  return true;
}
