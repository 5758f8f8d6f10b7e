import { recordQuery } from '../gala/record-query.ts';
import { jsonBody, inQuery } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

export const GALA_PATHS = {
  '/gala/v1/records': {
    get: {
      operationId: 'listRecords',
      tags: ['Records'],
      summary: 'Lists what was asked for, newest first.',
      description: 'A key sees the records of its team; an admin key sees every team’s.',
      parameters: inQuery(recordQuery),
      responses: {
        200: json('ListRecordsResponse', 'A page of records.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
  },
  '/gala/v1/records/{id}': {
    get: {
      operationId: 'retrieveRecord',
      tags: ['Records'],
      summary: 'Tells of one request, with fresh links to its pictures.',
      parameters: [inPath('id', 'The id of the record, as `x-gala-record` named it.')],
      responses: {
        200: json('ImageRecord', 'The record.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
  '/gala/v1/estimate': {
    post: {
      operationId: 'estimate',
      tags: ['Credits'],
      summary: 'Tells what a request would cost.',
      description:
        'Takes the body of the request, without its pictures, and refuses what the request would refuse; moderation is not asked.',
      requestBody: jsonBody('EstimateRequest'),
      responses: {
        200: json('Estimate', 'The price.'),
        ...errors(400, 401, 403, 405, 413, 500, 503),
      },
    },
  },
  '/gala/v1/keys': {
    get: {
      operationId: 'listKeys',
      tags: ['Keys'],
      summary: 'Lists every key.',
      responses: {
        200: json('ListKeysResponse', 'The keys.'),
        ...errors(401, 403, 405, 500, 503),
      },
    },
    post: {
      operationId: 'createKey',
      tags: ['Keys'],
      summary: 'Makes a key.',
      requestBody: jsonBody('CreateKeyRequest'),
      responses: {
        200: json('NewApiKey', 'The key, and its secret for this once.'),
        ...errors(400, 401, 403, 405, 413, 500, 503),
      },
    },
  },
  '/gala/v1/keys/{id}': {
    delete: {
      operationId: 'revokeKey',
      tags: ['Keys'],
      summary: 'Revokes a key: it stops working with the next request.',
      parameters: [inPath('id', 'The id of the key.')],
      responses: {
        200: json('ApiKey', 'The key, revoked.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
