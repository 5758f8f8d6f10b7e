import { createHash } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { CREDITS_PER_USD, usdOf } from '../../../kernel/money.ts';
import { available } from '../../../ledger/credits.ts';
import { checkAll } from '../../../wire/check.ts';
import { aimlTransactionsQuery, writeCursor } from '../../../wire/aimlapi/billing-query.ts';
import type {
  AimlBalance,
  AimlBilling,
  AimlBillingDetail,
  AimlTransactions,
} from '../../../wire/aimlapi/billing-response.ts';
import { callerOf } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { allowOnly } from '../../methods.ts';
import { sendJson } from '../../replies/json.ts';
import { kindsMeant, transactionObject } from './transaction-object.ts';

type Needs = Pick<AppDependencies, 'teams' | 'reports' | 'clock'>;

/**
 * Clients stop when they read that little is left, so an unlimited team needs a number that is never
 * little: a hundred million dollars, the most that can be granted at once. It never changes.
 */
const UNLIMITED_CREDITS = 1e8 * CREDITS_PER_USD;

/** As in the documents of the original. */
const LOW_BALANCE_CREDITS = 10_000;

/** `GET /v2/billing…` and `GET /v1/billing/balance`: what the team of a key has, and what moved it. */
export function serveBilling(app: FastifyInstance, { teams, reports, clock }: Needs): void {
  /** What can still be spent. Gala's own facts travel in headers, this one too. */
  const balanceFor = async (request: FastifyRequest, reply: FastifyReply): Promise<number> => {
    const { account } = await teams.get(callerOf(request).teamId);
    reply.header('x-gala-unlimited', String(account.unlimited));
    return account.unlimited ? UNLIMITED_CREDITS : available(account);
  };

  app.get('/v2/billing', async (request, reply) => {
    const billing: AimlBilling = {
      current_balance: usdOf(await balanceFor(request, reply)),
      currency: 'USD',
    };
    return sendJson(reply, billing);
  });

  app.get('/v2/billing/detail', async (request, reply) => {
    const detail: AimlBillingDetail = {
      user_id: numberFor(callerOf(request).userId),
      email: '',
      current_balance: usdOf(await balanceFor(request, reply)),
      currency: 'USD',
      autotopup_settings: { is_enabled: false, threshold: 0, amount: 0, currency: 'USD' },
    };
    return sendJson(reply, detail);
  });

  app.get('/v1/billing/balance', async (request, reply) => {
    const balance = await balanceFor(request, reply);
    const isLow = balance < LOW_BALANCE_CREDITS;
    const older: AimlBalance = {
      balance,
      lowBalance: isLow,
      lowBalanceThreshold: LOW_BALANCE_CREDITS,
      lastUpdated: new Date(clock.now()).toISOString(),
      autoDebitStatus: 'disabled',
      status: 'current',
      statusExplanation: isLow ? 'Balance is low' : 'Balance is current and up to date',
    };
    return sendJson(reply, older);
  });

  app.get('/v2/billing/transactions', async (request, reply) => {
    const query = checkAll(aimlTransactionsQuery, request.query);
    // One more than asked for tells whether there are more.
    const found = await reports.movements({
      teamId: callerOf(request).teamId,
      kinds: kindsMeant(query),
      since: query.from,
      until: query.to,
      before: query.cursor,
      limit: query.limit + 1,
    });
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const hasMore = found.length > page.length;
    const transactions: AimlTransactions = {
      data: page.map(transactionObject),
      pagination: {
        next_cursor: hasMore && last ? writeCursor(last.number) : null,
        has_more: hasMore,
      },
    };
    return sendJson(reply, transactions);
  });

  for (const path of [
    '/v2/billing',
    '/v2/billing/detail',
    '/v1/billing/balance',
    '/v2/billing/transactions',
  ]) {
    allowOnly(app, path, ['GET', 'HEAD']);
  }
}

/** Users have numbers there: the same for the same user, for ever. */
function numberFor(userId: string): number {
  return createHash('sha256').update(userId).digest().readUIntBE(0, 6);
}
