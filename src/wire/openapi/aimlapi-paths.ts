import { aimlTransactionsQuery } from '../aimlapi/billing-query.ts';
import { aimlModelQuery, aimlModelsQuery } from '../aimlapi/models-query.ts';
import { aimlLogsQuery, aimlUsageDetailQuery, aimlUsageQuery } from '../aimlapi/usage-query.ts';
import { idempotencyKey, inQuery } from './parameters.ts';
import { inPath, json } from './responses.ts';

const NO_KEY: readonly never[] = [];
const TAGS = ['AI/ML API'];

const ERRORS = {
  400: 'Something about the request is wrong; a line of the message for each fault.',
  401: 'There is no key, or it does not work.',
  403: 'The key may not do this; or its team, its member or the key itself has too few credits.',
  404: 'There is no such thing.',
  405: 'The path does not take this method.',
  408: 'The body stopped coming.',
  413: 'The body is too large.',
  429: 'Too much at once: try again after `retry-after` seconds.',
  500: 'The server failed. Nothing was stored or charged.',
  503: 'The server is shutting down, or cannot judge prompts at the moment.',
} as const;

const INFERENCE = { 'x-inference-id': 'InferenceId' };

function errors(...statuses: readonly (keyof typeof ERRORS)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      json('AimlError', ERRORS[status], {
        ...INFERENCE,
        ...(status === 429 && { 'retry-after': 'RetryAfter' }),
      }),
    ]),
  );
}

function drawing<Id extends string>(facts: {
  readonly operationId: Id;
  readonly summary: string;
  readonly mediaType: string;
  readonly schema: string;
  readonly more?: readonly 408[];
}) {
  const { operationId, summary, mediaType, schema, more = [] } = facts;
  return {
    operationId,
    tags: TAGS,
    summary,
    description:
      'Parameters that the model does not know are dropped, and named in `x-gala-ignored`. A reply that takes longer than 20 seconds begins with its status 200 and with spaces in front of the JSON, so that proxies keep the connection; it has no headers about its cost, and when drawing fails after all, its body is an AimlError.',
    parameters: [
      idempotencyKey('Makes the request safe to repeat for 24 hours.'),
      {
        name: 'X-Client-Request-Id',
        in: 'header',
        description: 'Your own name for the request. Comes back, and is kept for `/v2/logs`.',
        schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{1,128}$' },
      },
    ],
    requestBody: {
      required: true,
      content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } },
    },
    responses: {
      200: json('AimlImagesResponse', 'The pictures, and what they cost.', {
        ...INFERENCE,
        'x-aimlapi-credits-used': 'CreditsUsed',
        'x-aimlapi-usd-spent': 'UsdSpent',
        'x-gala-record': 'Record',
        'x-gala-engine': 'Engine',
        'x-gala-seed': 'Seed',
      }),
      ...errors(400, 401, 403, 405, ...more, 413, 429, 500, 503),
    },
  };
}

const generation = <Id extends string>(operationId: Id) =>
  drawing({
    operationId,
    summary: 'Draws pictures from a prompt.',
    mediaType: 'application/json',
    schema: 'AimlImageRequest',
  });

const edit = <Id extends string>(operationId: Id) =>
  drawing({
    operationId,
    summary: 'Changes a picture, with a model of the GPT Image family.',
    mediaType: 'multipart/form-data',
    schema: 'AimlImageEditRequest',
    more: [408],
  });

/** What anybody may read. */
const open = <Id extends string>(operationId: Id, summary: string, schema: string) => ({
  operationId,
  tags: TAGS,
  summary,
  security: NO_KEY,
  responses: {
    200: json(schema, 'What is served here.', { ...INFERENCE, etag: 'ETag' }),
    304: { description: 'What you have is still right.' },
    ...errors(404, 405, 500, 503),
  },
});

const models = <Id extends string>(operationId: Id) => ({
  ...open(operationId, 'Lists models, to anybody.', 'AimlModels'),
  parameters: inQuery(aimlModelsQuery),
});

/** What a key may read of itself and its team. */
const reading = <Id extends string>(
  operationId: Id,
  summary: string,
  schema: string,
  more: readonly (403 | 404 | 429)[] = [],
) => ({
  operationId,
  tags: TAGS,
  summary,
  responses: {
    200: json(schema, 'What was asked for.', INFERENCE),
    ...errors(400, 401, ...more, 405, 500, 503),
  },
});

export const AIMLAPI_PATHS = {
  '/aimlapi/v1/images/generations': { post: generation('aimlCreateImage') },
  '/aimlapi/images/generations': { post: generation('aimlCreateImageUnversioned') },
  '/aimlapi/v1/images/edits': { post: edit('aimlEditImage') },
  '/aimlapi/images/edits': { post: edit('aimlEditImageUnversioned') },
  '/aimlapi/v1/models': { get: models('aimlListModels') },
  '/aimlapi/models': { get: models('aimlListModelsUnversioned') },
  '/aimlapi/api/v1/models': { get: models('aimlListModelsOfApi') },
  '/aimlapi/model/{id}': {
    get: {
      ...open('aimlRetrieveModel', 'Tells of one model, to anybody.', 'AimlModel'),
      parameters: [
        inPath('id', 'Its id or an alias, with its slashes, in any case.'),
        ...inQuery(aimlModelQuery),
      ],
    },
  },
  '/aimlapi/v2/billing': {
    get: reading('aimlBilling', 'Tells what the team can still spend.', 'AimlBilling'),
  },
  '/aimlapi/v2/billing/detail': {
    get: reading('aimlBillingDetail', 'The same in more words.', 'AimlBillingDetail'),
  },
  '/aimlapi/v2/billing/transactions': {
    get: {
      ...reading('aimlTransactions', 'Lists what moved the balance.', 'AimlTransactions'),
      parameters: inQuery(aimlTransactionsQuery),
    },
  },
  '/aimlapi/v1/billing/balance': {
    get: reading('aimlBalance', 'The balance in its older form.', 'AimlBalance'),
  },
  '/aimlapi/v2/usage': {
    get: {
      ...reading('aimlUsage', 'Tells what a key spent.', 'AimlUsage', [403, 404]),
      parameters: inQuery(aimlUsageQuery),
    },
  },
  '/aimlapi/v2/usage/detail': {
    get: {
      ...reading('aimlUsageDetail', 'And on what.', 'AimlUsageDetail', [403, 404]),
      parameters: inQuery(aimlUsageDetailQuery),
    },
  },
  '/aimlapi/v2/logs': {
    get: {
      ...reading('aimlLogs', 'Lists the requests of a key.', 'AimlLogs', [403, 404, 429]),
      parameters: inQuery(aimlLogsQuery),
    },
  },
  '/aimlapi/v1/key': { get: reading('aimlKey', 'Tells of the key itself.', 'AimlKey') },
  '/aimlapi/v1/keys': {
    get: reading(
      'aimlKeys',
      'Lists the keys of a team, for keys that manage it.',
      'AimlKeys',
      [403],
    ),
  },
} as const;
