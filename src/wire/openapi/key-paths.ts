import { keyQuery } from '../gala/list-query.ts';
import { inQuery, jsonBody } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

const ID = [inPath('id', 'The id of the key.')];

const MANAGERS = 'For keys with the scope `admin`, and for those with `team` in their own team.';

export const KEY_PATHS = {
  '/gala/v1/keys': {
    get: {
      operationId: 'listKeys',
      tags: ['Keys'],
      summary: 'Lists keys and what they spent in this month.',
      description: 'An admin key sees every one, a key with the scope `team` those of its team.',
      parameters: inQuery(keyQuery),
      responses: {
        200: json('ListKeysResponse', 'The keys.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
    post: {
      operationId: 'createKey',
      tags: ['Keys'],
      summary: 'Makes a key.',
      description: `${MANAGERS} A key that expires makes none that lives longer.`,
      requestBody: jsonBody('CreateKeyRequest'),
      responses: {
        200: json('NewApiKey', 'The key, and its secret for this once.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
  },
  '/gala/v1/keys/{id}': {
    get: {
      operationId: 'retrieveKey',
      tags: ['Keys'],
      summary: 'Tells of one key and what it spent in this month.',
      description: MANAGERS,
      parameters: ID,
      responses: { 200: json('ApiKey', 'The key.'), ...errors(401, 403, 404, 405, 500, 503) },
    },
    patch: {
      operationId: 'changeKey',
      tags: ['Keys'],
      summary: 'Changes what a key may do and use up, from the next request on.',
      description: `${MANAGERS} A revoked key takes no changes.`,
      parameters: ID,
      requestBody: jsonBody('ChangeKeyRequest'),
      responses: {
        200: json('ApiKey', 'The key, changed.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'revokeKey',
      tags: ['Keys'],
      summary: 'Revokes a key: it stops working with the next request.',
      description: MANAGERS,
      parameters: ID,
      responses: {
        200: json('ApiKey', 'The key, revoked.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
