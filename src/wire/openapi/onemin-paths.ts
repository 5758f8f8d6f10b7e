import { modelQuery } from '../onemin/models.ts';
import { API_KEY, inQuery, jsonBody } from './parameters.ts';
import { image, inPath, json } from './responses.ts';

const NO_KEY: readonly never[] = [];

const ERRORS = {
  400: 'Something about the request is wrong; the message says what, with the path to it.',
  401: 'There is no key, or it does not work.',
  402: 'The team, its member or the key has too few credits.',
  403: 'The key may not do this, the link to a picture does not work, or the team keeps as many assets as it may.',
  404: 'There is no such picture, or no such path.',
  405: 'The path does not take this method.',
  413: 'The body, or a picture, is too large.',
  429: 'Too much at once: try again after `retry-after` seconds.',
  500: 'The server failed. Nothing was stored or charged.',
  503: 'The server is shutting down.',
} as const;

/** Errors in this dialect’s form. */
function errors(...statuses: readonly (keyof typeof ERRORS)[]) {
  return Object.fromEntries(
    statuses.map((status) => [String(status), json('OneminError', ERRORS[status])]),
  );
}

const s3Error = (description: string) => ({
  description,
  content: { 'application/xml': { schema: { type: 'string' } } },
});

const feature = <Id extends string>(operationId: Id) => ({
  post: {
    operationId,
    tags: ['1min.ai'],
    summary: 'Draws, varies or changes pictures.',
    description:
      'What `promptObject` takes depends on feature and model. DALL·E prompts are revised for drawing; the revision is in Gala’s record of the request. A reply that takes longer than 20 seconds begins with its status 200 and with spaces in front of the JSON, so that proxies keep the connection; when drawing fails after all, its body is an OneminError.',
    security: API_KEY,
    parameters: [
      {
        name: 'isStreaming',
        in: 'query',
        description: 'Sent by its clients; pictures come whole.',
        schema: { const: 'false' },
      },
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'Makes the request safe to repeat for 24 hours: the same key with the same request gives the first record again, with fresh URLs, and draws nothing.',
        schema: { type: 'string', minLength: 1 },
      },
    ],
    requestBody: jsonBody('OneminFeatureRequest'),
    responses: {
      200: json('OneminFeatureResponse', 'The record of the request, with its pictures.', {
        'x-gala-record': 'Record',
        'x-gala-engine': 'Engine',
        'x-gala-seed': 'Seed',
      }),
      ...errors(400, 401, 402, 403, 404, 405, 413, 429, 500, 503),
    },
  },
});

const models = <Id extends string>(operationId: Id) => ({
  get: {
    operationId,
    tags: ['1min.ai'],
    summary: 'Lists the models, what they can do, and for how much. Needs no key.',
    security: NO_KEY,
    parameters: inQuery(modelQuery),
    responses: { 200: json('OneminModels', 'The models.'), ...errors(400, 405, 500, 503) },
  },
});

export const ONEMIN_PATHS = {
  '/api/features': feature('oneminFeature'),
  '/onemin/api/features': feature('oneminFeatureBelowOnemin'),
  '/models': models('oneminModels'),
  '/onemin/models': models('oneminModelsBelowOnemin'),
  '/asset.1min.ai/{key}': {
    get: {
      operationId: 'oneminObject',
      tags: ['1min.ai'],
      summary: 'A picture or an asset, by its key.',
      description:
        'Needs a URL that was presigned with AWS Signature Version 4, as `temporaryUrl` is for seven days, or an API key of the team whose it is. Ranges, ETags and HEAD work. Errors are those of S3, in XML.',
      security: [...API_KEY, {}],
      parameters: [inPath('key', 'The key, which has slashes in it.')],
      responses: {
        200: image('The picture.'),
        206: image('The part of it that was asked for.'),
        304: { description: 'The picture you have is the right one.' },
        400: s3Error(
          'The query is not that of a presigned URL: `AuthorizationQueryParametersError`.',
        ),
        403: s3Error(
          'The URL has expired (`AccessDenied`), was signed otherwise (`SignatureDoesNotMatch`) or by nobody known (`InvalidAccessKeyId`).',
        ),
        404: s3Error('There is no such picture, or not any more: `NoSuchKey`.'),
        416: s3Error('The part lies outside of the picture: `InvalidRange`.'),
      },
    },
  },
} as const;
