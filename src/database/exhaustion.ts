import type { Kysely } from 'kysely';
import { monthOf, nextMonth } from '../ledger/api-key.ts';
import { available } from '../ledger/credits.ts';
import type { ExhaustionFault } from '../ledger/image-record.ts';
import { loadAccount } from './load-account.ts';
import type { ImageRecordRow, Tables } from './schema.ts';

/** Who could not pay, and for what. */
type Payer = Pick<
  ImageRecordRow,
  'team_id' | 'user_id' | 'key_id' | 'created_at' | 'credits_reserved'
>;

export async function quotaExhausted(db: Kysely<Tables>, payer: Payer): Promise<ExhaustionFault> {
  const facts = {
    required: payer.credits_reserved,
    available: available(await loadAccount(db, payer.team_id)),
  };
  return { code: 'quota_exhausted', facts };
}

export async function memberExhausted(db: Kysely<Tables>, payer: Payer): Promise<ExhaustionFault> {
  const { credit_limit, used, reserved } = await db
    .selectFrom('members')
    .select(['credit_limit', 'used', 'reserved'])
    .where('team_id', '=', payer.team_id)
    .where('user_id', '=', payer.user_id)
    .executeTakeFirstOrThrow();
  const facts = {
    required: payer.credits_reserved,
    // A limit may be lowered below what was spent.
    available: Math.max(0, Number(credit_limit) - used - reserved),
  };
  return { code: 'member_limit_reached', facts };
}

export async function budgetExhausted(db: Kysely<Tables>, payer: Payer): Promise<ExhaustionFault> {
  const { credits_per_month } = await db
    .selectFrom('api_keys')
    .select('credits_per_month')
    .where('id', '=', payer.key_id)
    .executeTakeFirstOrThrow();
  const month = await db
    .selectFrom('key_months')
    .select(['spent', 'reserved'])
    .where('key_id', '=', payer.key_id)
    .where('month', '=', monthOf(payer.created_at))
    .executeTakeFirst();
  const gone = month === undefined ? 0 : month.spent + month.reserved;
  const facts = {
    required: payer.credits_reserved,
    available: Math.max(0, Number(credits_per_month) - gone),
    resetsAt: nextMonth(payer.created_at),
  };
  return { code: 'budget_exhausted', facts };
}
