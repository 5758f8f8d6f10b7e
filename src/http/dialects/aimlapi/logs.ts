import type { FastifyInstance } from 'fastify';

import { usdOf } from '../../../kernel/money.ts';
import type { ImageRecord } from '../../../ledger/image-record.ts';
import { checkAll } from '../../../wire/check.ts';
import { namesOf } from '../../../wire/aimlapi/model-names.ts';
import { aimlLogsQuery, windowOf } from '../../../wire/aimlapi/usage-query.ts';
import type { AimlLogs } from '../../../wire/aimlapi/usage-response.ts';
import { callerOf } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { allowOnly } from '../../methods.ts';
import { refusal } from '../../rates/refusal.ts';
import { sendJson } from '../../replies/json.ts';
import { keysMeant } from './keys-meant.ts';
import type { ServedModels } from './served-models.ts';

const PATH = '/v2/logs';

/** As in the documents of the original; each key has its own. */
const CALLS_PER_MINUTE = 200;

type Needs = Pick<AppDependencies, 'reports' | 'keyring' | 'clock' | 'rates'>;

/** `GET /v2/logs`: the requests of a key, one by one, whatever dialect they came in. */
export function serveLogs(
  app: FastifyInstance,
  { reports, keyring, clock, rates }: Needs,
  models: ServedModels,
): void {
  app.get(PATH, async (request, reply) => {
    const taking = await rates.take(`logs:${callerOf(request).id}`, 1, CALLS_PER_MINUTE);
    if (!taking.granted) throw refusal('requests', 1, CALLS_PER_MINUTE, taking);
    const query = checkAll(aimlLogsQuery, request.query);
    const { limit, offset, status = [] } = query;
    const [outcome, ...others] = new Set(status);
    const { total, records } = await reports.requests(
      {
        ...windowOf(query, clock.now()),
        keyIds: await keysMeant(request, keyring, query.key_prefix),
        // A name of nothing means nothing, and is found nowhere.
        models: query.model?.map((name) => models.find(name)?.model.id ?? name),
        succeeded: others.length === 0 && outcome ? outcome === 'succeeded' : undefined,
      },
      { offset, limit },
    );
    const logs: AimlLogs = {
      data: records.map(logObject),
      pagination: { limit, offset, total, has_more: offset + records.length < total },
    };
    return sendJson(reply, logs);
  });
  allowOnly(app, PATH, ['GET', 'HEAD']);
}

function logObject(record: ImageRecord): AimlLogs['data'][number] {
  const { notes, creditsCharged: credits } = record;
  const requestId = notes['inference_id'];
  return {
    created: new Date(record.createdAt).toISOString(),
    status: record.state === 'succeeded' ? 'succeeded' : 'failed',
    origin: 'api',
    model: namesOf(record.task.model).id,
    cost: { usd: usdOf(credits), credits },
    tokens: { input: 0, output: 0, total: 0 },
    request_id: requestId ?? null,
    // Other dialects keep none; their record leads to the same.
    inference_id: requestId ?? record.id,
    client_request_id: notes['client_request_id'] ?? null,
  };
}
