import { sql, type Kysely } from 'kysely';
import { monthOf } from '../ledger/api-key.ts';
import type { ExhaustionFault } from '../ledger/image-record.ts';
import { postEntry } from './credit-entries.ts';
import { budgetExhausted, memberExhausted, quotaExhausted } from './exhaustion.ts';
import { prepared } from './prepared.ts';
import type { ImageRecordRow, Tables } from './schema.ts';

/** Who pays for a record, and what is set aside for it until it ends. */
export type Payer = Pick<
  ImageRecordRow,
  'id' | 'team_id' | 'user_id' | 'key_id' | 'created_at' | 'credits_reserved'
>;

/** The columns of {@link Payer}, and what it was charged in the end. */
export const PAYER = [
  'id',
  'team_id',
  'user_id',
  'key_id',
  'created_at',
  'credits_reserved',
  'credits_charged',
] as const;

/**
 * Sets aside what a record may cost: of its team's credits, of what its member may spend, and of its
 * key's budget for this month. Each is judged by the statement that takes it, so nothing can come in
 * between. To be called inside a transaction, which must not go on when a fault comes back.
 */
export async function reserve(
  transaction: Kysely<Tables>,
  payer: Payer,
): Promise<ExhaustionFault | undefined> {
  if (payer.credits_reserved === 0) return undefined;
  if (!(await reserveOfTeam(transaction, payer))) return quotaExhausted(transaction, payer);
  if (!(await reserveOfMember(transaction, payer))) return memberExhausted(transaction, payer);
  if (!(await reserveOfKey(transaction, payer))) return budgetExhausted(transaction, payer);
  return undefined;
}

/** Lets go of what was set aside for a record that ended, and charges what it delivered. */
export async function closeReservation(
  transaction: Kysely<Tables>,
  kind: 'settle' | 'release',
  payer: Payer & Pick<ImageRecordRow, 'credits_charged'>,
  at: number,
): Promise<void> {
  const { credits_reserved: reserved, credits_charged: charged } = payer;
  if (reserved === 0 && charged === 0) return;
  await postEntry(transaction, {
    teamId: payer.team_id,
    kind,
    // Not minus zero, which is another number to whoever compares.
    credits: 0 - charged,
    reserved: 0 - reserved,
    recordId: payer.id,
    note: '',
    at,
  });
  const { team_id, user_id, key_id } = payer;
  await chargeMember(transaction, { team_id, user_id, charged, reserved });
  // What was set aside in the last minutes of a month is spent of that month.
  const month = monthOf(payer.created_at);
  await chargeKey(transaction, { key_id, month, charged, reserved });
}

interface Charge {
  readonly charged: number;
  readonly reserved: number;
}

const chargeMember = prepared(
  (db, { team_id, user_id, charged, reserved }: Pick<Payer, 'team_id' | 'user_id'> & Charge) =>
    db
      .updateTable('members')
      .set((column) => ({
        used: column('used', '+', charged),
        reserved: column('reserved', '-', reserved),
      }))
      .where('team_id', '=', team_id)
      .where('user_id', '=', user_id)
      .compile(),
);

const chargeKey = prepared((db, { key_id, month, charged, reserved }: KeyMonth & Charge) =>
  db
    .updateTable('key_months')
    .set((column) => ({
      spent: column('spent', '+', charged),
      reserved: column('reserved', '-', reserved),
    }))
    .where('key_id', '=', key_id)
    .where('month', '=', month)
    .compile(),
);

type KeyMonth = Pick<Payer, 'key_id'> & { readonly month: string };

function reserveOfTeam(transaction: Kysely<Tables>, payer: Payer): Promise<boolean> {
  return postEntry(transaction, {
    teamId: payer.team_id,
    kind: 'reserve',
    credits: 0,
    reserved: payer.credits_reserved,
    recordId: payer.id,
    note: '',
    at: payer.created_at,
  });
}

/** Who is no member has no limit of their own, but is counted as who they would be. */
async function reserveOfMember(transaction: Kysely<Tables>, payer: Payer): Promise<boolean> {
  const { team_id, user_id, created_at: at, credits_reserved: credits } = payer;
  const { rows } = await addToMember(transaction, { team_id, user_id, at, credits });
  return rows.length > 0;
}

const addToMember = prepared(
  (
    db,
    {
      team_id,
      user_id,
      at,
      credits,
    }: Pick<Payer, 'team_id' | 'user_id'> & { readonly at: number; readonly credits: number },
  ) =>
    db
      .insertInto('members')
      .values({
        team_id,
        user_id,
        role: 'member',
        used: 0,
        reserved: credits,
        created_at: at,
        updated_at: at,
        removed_at: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['team_id', 'user_id'])
          .doUpdateSet((column) => ({ reserved: column('members.reserved', '+', credits) }))
          .where((is) =>
            is.or([
              is('members.credit_limit', 'is', null),
              is(
                'members.credit_limit',
                '>=',
                sql<number>`${is.ref('members.used')} + ${is.ref('members.reserved')} + ${credits}`,
              ),
            ]),
          ),
      )
      .returning('user_id')
      .compile(),
);

async function reserveOfKey(transaction: Kysely<Tables>, payer: Payer): Promise<boolean> {
  const { key_id, created_at, credits_reserved: credits } = payer;
  const { rows } = await addToKey(transaction, { key_id, month: monthOf(created_at), credits });
  return rows.length > 0;
}

const addToKey = prepared(
  (db, { key_id: key, month, credits }: KeyMonth & { readonly credits: number }) =>
    sql`
    insert into key_months (key_id, month, spent, reserved)
    select ${key}, ${month}, 0, cast(${credits} as bigint)
    where not exists (
      select 1 from api_keys where id = ${key} and credits_per_month < ${credits}
    )
    on conflict (key_id, month) do update set reserved = key_months.reserved + ${credits}
    where not exists (
      select 1 from api_keys
      where id = ${key} and credits_per_month < key_months.spent + key_months.reserved + ${credits}
    )
    returning key_id`.compile(db),
);
