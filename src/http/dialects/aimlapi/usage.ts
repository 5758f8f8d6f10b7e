import type { FastifyInstance } from 'fastify';

import { usdOf } from '../../../kernel/money.ts';
import type { UsageSum } from '../../../ledger/reports.ts';
import { checkAll } from '../../../wire/check.ts';
import {
  aimlUsageDetailQuery,
  aimlUsageQuery,
  windowOf,
} from '../../../wire/aimlapi/usage-query.ts';
import type { AimlUsage, AimlUsageDetail } from '../../../wire/aimlapi/usage-response.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { allowOnly } from '../../methods.ts';
import { sendJson } from '../../replies/json.ts';
import { keysMeant } from './keys-meant.ts';
import { addUp, groupsOf, modelsOf } from './usage-groups.ts';

type Needs = Pick<AppDependencies, 'reports' | 'keyring' | 'clock'>;

/** `GET /v2/usage` and `GET /v2/usage/detail`: what a key spent within a window. */
export function serveUsage(app: FastifyInstance, { reports, keyring, clock }: Needs): void {
  app.get('/v2/usage', async (request, reply) => {
    const query = checkAll(aimlUsageQuery, request.query);
    const window = windowOf(query, clock.now());
    const keyIds = await keysMeant(request, keyring, query.key_prefix);
    const sums = await reports.sums({ keyIds, ...window });
    return sendJson(reply, usageOf(query.key_prefix, window, sums));
  });

  app.get('/v2/usage/detail', async (request, reply) => {
    const query = checkAll(aimlUsageDetailQuery, request.query);
    const window = windowOf(query, clock.now());
    const keyIds = await keysMeant(request, keyring, query.key_prefix);
    const sums = await reports.sums({ keyIds, ...window });
    const detail: AimlUsageDetail = {
      ...usageOf(query.key_prefix, window, sums),
      models: modelsOf(sums),
      ...(query.group_by && { groups: groupsOf(sums, query.group_by, query.tz) }),
    };
    return sendJson(reply, detail);
  });

  for (const path of ['/v2/usage', '/v2/usage/detail']) allowOnly(app, path, ['GET', 'HEAD']);
}

function usageOf(
  prefix: string | undefined,
  { since, until }: { readonly since: number; readonly until: number },
  sums: readonly UsageSum[],
): AimlUsage {
  const total = addUp(sums);
  return {
    api_key_prefix: prefix ?? null,
    start: new Date(since).toISOString(),
    end: new Date(until).toISOString(),
    spend: usdOf(total.credits),
    currency: 'USD',
    requests: total.charged,
  };
}
